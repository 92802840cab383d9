/** `npm run dev`: the site at http://localhost:4321, redrawn as source files change. */
import { dev } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await dev({ server: { port: Number(process.env['PORT'] ?? 4321) } });
