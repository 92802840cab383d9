/** `npm run preview`: serves the built site at http://localhost:4321 (PORT may be set). */
import { preview } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['BUILD_DIR'] ??= process.env['OUT_DIR'] ?? 'dist';
const port = Number(process.env['PORT'] ?? 4321);
await preview({ server: { port, host: process.env['HOST'] ?? 'localhost' }, logLevel: 'warn' });
console.log(`网站已在 http://localhost:${port}${process.env['BASE_PATH'] ?? '/'} 打开，按 Ctrl+C 停止`);
console.log(`The site is served at http://localhost:${port}${process.env['BASE_PATH'] ?? '/'} — press Ctrl+C to stop`);
