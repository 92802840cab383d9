/**
 * `npm run build`: checks the data, then builds the site beside dist/ and swaps it in.
 * With an error in the data or the build nothing is written and the last good dist/ stays.
 * DATA_DIR (default data), OUT_DIR (default dist), BASE_PATH and SITE_URL may be set.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { formatProblem, hasErrors } from '../src/model/problem.ts';
import { readDataFolder } from '../src/model/read-folder.ts';

const started = performance.now();
const { documents, problems } = readDataFolder(process.env['DATA_DIR'] ?? 'data');
for (const found of problems) console.error(`${formatProblem(found, 'zh')}\n${formatProblem(found, 'en')}`);
if (hasErrors(problems)) {
  console.error('数据有错误，未生成网站 · the data has errors, the site was not built');
  process.exit(1);
}

const target = resolve(process.env['OUT_DIR'] ?? 'dist');
// Beside the target, so that the swap is a rename within one file system.
const fresh = `${target}.new-${process.pid}`;
const old = `${target}.old-${process.pid}`;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['BUILD_DIR'] = fresh;
mkdirSync(dirname(target), { recursive: true });
try {
  const { build } = await import('astro');
  await build({ logLevel: 'warn' });
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
} catch (error) {
  console.error(error);
  console.error('生成失败，原来的网站未动 · the build failed, the previous site is untouched');
  process.exitCode = 1;
} finally {
  rmSync(fresh, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
if (process.exitCode === undefined) console.log(`${documents.length} 份文件 documents → ${target} (${seconds} s)`);
