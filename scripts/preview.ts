/** `npm run preview`: serves the built site at http://localhost:4321 (PORT and HOST may be set). */
import { preview } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['BUILD_DIR'] ??= process.env['OUT_DIR'] ?? 'dist';
const port = Number(process.env['PORT'] || 4321);
const host = process.env['HOST'] || 'localhost';
try {
  const server = await preview({ server: { port, host }, logLevel: 'silent' });
  if (port !== 0 && server.port !== port) {
    console.log(`端口 ${port} 已被占用，改用 ${server.port} · port ${port} is taken, ${server.port} is used`);
  }
  const { local = [], network = [] } = server.urls ?? {};
  const addresses = [...local, ...network].join(' ');
  console.log(`网站已在 ${addresses} 打开，按 Ctrl+C 停止`);
  console.log(`The site is served at ${addresses} — press Ctrl+C to stop`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('未能启动预览；先运行 npm run build，并检查 PORT 与 HOST');
  console.error('The site cannot be served: run npm run build first, and check PORT and HOST');
  process.exit(1);
}
