/**
 * `npm run build`: checks the data, then builds the site beside dist/ and swaps it in.
 * With an error in the data or the build nothing is written and the last good dist/ stays.
 * DATA_DIR (default data), OUT_DIR (default dist), BASE_PATH and SITE_URL may be set.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { formatProblem, hasErrors } from '../src/model/problem.ts';
import { readDocuments } from '../src/model/read-folder.ts';
import { DATA_VERSION } from '../src/model/data-version.ts';
import { keptReleases } from '../src/site/frozen-release.ts';
import { freezePresent, freezeReleases } from './freeze-release.ts';
import { discard, newFolder, oldFolder, realPath, recover, refusal, swap } from './publish.ts';

const started = performance.now();
const data = process.env['DATA_DIR'] ?? 'data';
const target = realPath(process.env['OUT_DIR'] ?? 'dist');
const refused = refusal(target, realPath(resolve(import.meta.dirname, '..')), realPath(data));
if (refused) {
  console.error(refused);
  process.exit(1);
}
recover(target);

// The pages read the data themselves, so nothing but its count is kept here.
let documents = 0;
let isBroken = false;
for (const { rows, problems } of readDocuments(data)) {
  for (const found of problems) console.error(`${formatProblem(found, 'zh')}\n${formatProblem(found, 'en')}`);
  isBroken ||= hasErrors(problems);
  if (rows) documents++;
}
if (isBroken) {
  console.error('数据有错误，未生成网站 · the data has errors, the site was not built');
  process.exit(1);
}

// Beside the target, so that the swap is a rename within one file system.
const fresh = newFolder(target);
for (const [signal, code] of [['SIGINT', 130] as const, ['SIGTERM', 143] as const]) {
  process.once(signal, () => {
    try {
      discard(fresh);
    } finally {
      process.exit(code);
    }
  });
}
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['BUILD_DIR'] = fresh;
mkdirSync(dirname(target), { recursive: true });
try {
  const { build } = await import('astro');
  await build({ logLevel: 'warn' });
  freezeReleases(fresh, keptReleases());
  if (!keptReleases().has(DATA_VERSION)) freezePresent(fresh, DATA_VERSION);
  swap(fresh, target);
} catch (error) {
  console.error(error);
  const old = oldFolder(target);
  const [zh, en] = existsSync(old) ? [`在 ${old}`, `is at ${old}`] : ['未动', 'is untouched'];
  console.error(`生成失败，原来的网站${zh} · the build failed, the previous site ${en}`);
  process.exitCode = 1;
} finally {
  discard(fresh);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
if (process.exitCode === undefined) console.log(`${documents} 份文件 documents → ${target} (${seconds} s)`);
