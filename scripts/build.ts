/**
 * `npm run build`: checks the data, then builds the site beside dist/ and swaps it in.
 * With an error in the data or the build nothing is written and the last good dist/ stays.
 * DATA_DIR (default data), OUT_DIR (default dist), BASE_PATH, SITE_URL, REACH (src/site/reach.ts) and PARTS
 * (scripts/parts.ts) may be set.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { formatProblem, hasErrors } from '../src/model/problem.ts';
import { DATA_VERSION } from '../src/model/data-version.ts';
import { readDocuments, readReferenceFolder } from '../src/model/read-folder.ts';
import type { Document } from '../src/model/tables/document.ts';
import { documentKeys } from '../src/press/document-keys.ts';
import { rememberSite, takeKept } from '../src/press/kept-documents.ts';
import { keptReleases } from '../src/site/frozen-release.ts';
import { isWide } from '../src/site/reach.ts';
import { freezePresent, freezeReleases } from './freeze-release.ts';
import { buildParts, documentParts, joinParts, killParts, partsOf, workFolder } from './parts.ts';
import { progress } from './progress.ts';
import { clearWork, discard, newFolder, oldFolder, realPath, recover, refusal, swap } from './publish.ts';

const started = performance.now();
const data = process.env['DATA_DIR'] ?? 'data';
const root = realPath(resolve(import.meta.dirname, '..'));
const target = realPath(process.env['OUT_DIR'] ?? 'dist');
const refused = refusal(target, root, realPath(data));
if (refused) {
  console.error(refused);
  process.exit(1);
}
recover(target);
clearWork(dirname(workFolder()));

// The pages read the data themselves: nothing is kept here but what each document is.
const heads: Document[] = [];
let rowCount = 0;
let isBroken = false;
for (const { rows, problems } of readDocuments(data)) {
  for (const found of problems) console.error(`${formatProblem(found, 'zh')}\n${formatProblem(found, 'en')}`);
  isBroken ||= hasErrors(problems);
  if (!rows) continue;
  heads.push(rows.document);
  for (const table of Object.values(rows)) rowCount += Array.isArray(table) ? table.length : 1;
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
      killParts();
      for (const folder of [fresh, workFolder()]) discard(folder);
    } finally {
      process.exit(code);
    }
  });
}
mkdirSync(dirname(target), { recursive: true });
try {
  const processes = documentParts(heads.length);
  const record = resolve(`.cache/build/${createHash('sha256').update(target).digest('hex').slice(0, 16)}.json`);
  // Elsewhere a page of a figure names the figures beside it, which the key of a document does not know.
  const isKeeping = processes > 0 && isWide({ heads });
  const keys = isKeeping ? documentKeys(root, data, readReferenceFolder(data).reference, heads) : null;
  const kept = keys ? takeKept(record, target, fresh, keys) : new Set();
  const toBuild = heads.filter(({ document }) => !kept.has(document));
  if (kept.size > 0) console.error(`${kept.size} 份文件未变，沿用上次的页面 documents unchanged, their pages are kept`);
  const parts = partsOf(fresh, toBuild, processes, rowCount);
  let tell: ((done: number) => void) | undefined;
  await buildParts(parts, (done, total) => {
    tell ??= progress('页面与文件 pages and files', total);
    tell(done);
  });
  joinParts(parts, fresh);
  freezeReleases(fresh, keptReleases());
  if (!keptReleases().has(DATA_VERSION)) freezePresent(fresh, DATA_VERSION);
  swap(fresh, target);
  if (keys) rememberSite(record, target, keys);
} catch (error) {
  console.error(error);
  const old = oldFolder(target);
  const [zh, en] = existsSync(old) ? [`在 ${old}`, `is at ${old}`] : ['未动', 'is untouched'];
  console.error(`生成失败，原来的网站${zh} · the build failed, the previous site ${en}`);
  process.exitCode = 1;
} finally {
  for (const folder of [fresh, workFolder()]) discard(folder);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
if (process.exitCode === undefined) console.log(`${heads.length} 份文件 documents → ${target} (${seconds} s)`);
