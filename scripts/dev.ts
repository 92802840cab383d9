/**
 * `npm run dev`: the site at http://localhost:4321 (PORT may be set), drawn anew as source files and CSVs are saved.
 * What is wrong with the data (DATA_DIR, default data) stands in the page and here.
 */
import { resolve } from 'node:path';
import { dev } from 'astro';
import { dataReload } from './data-reload.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await dev({
  server: { port: Number(process.env['PORT'] ?? 4321) },
  integrations: [dataReload(resolve(process.env['DATA_DIR'] ?? 'data'))],
});
