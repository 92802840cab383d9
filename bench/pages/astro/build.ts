/**
 * The contender of this project: Astro, with its charts drawn in the build, in as many processes as are asked for.
 * `node build.ts <out> <cache> <processes>`; BENCH_CSV says of what.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';

const [out = '', cache = '', processes = '1'] = process.argv.slice(2);
const isPart = process.env['BENCH_PART'] !== undefined;

if (isPart || processes === '1') await buildPages();
else {
  const parts = Array.from({ length: Number(processes) }, (_, part) => part);
  await Promise.all(parts.map(buildPart));
  mkdirSync(out);
  for (const part of parts) {
    for (const name of readdirSync(folderOf(part))) renameSync(join(folderOf(part), name), join(out, name));
  }
}

function folderOf(part: number): string {
  return `${out}-${part}`;
}

async function buildPart(part: number): Promise<void> {
  const env = { ...process.env, BENCH_PART: `${part}/${processes}` };
  const own = [folderOf(part), `${cache}-${part}`];
  const child = spawn(process.execPath, [import.meta.filename, ...own], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`part ${part} was not built`);
}

async function buildPages(): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    outDir: out,
    cacheDir: cache,
    build: { format: 'file', concurrency: 8 },
    devToolbar: { enabled: false },
    vite: { cacheDir: cache },
  });
}
