/**
 * `npm run build`: checks the data, then builds the site beside dist/ and swaps it in.
 * With an error in the data or the build nothing is written and the last good dist/ stays.
 * DATA_DIR (default data), OUT_DIR (default dist), BASE_PATH, SITE_URL, REACH (src/site/reach.ts) and PARTS
 * (scripts/parts.ts) may be set.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { formatProblem, hasErrors } from '../src/model/problem.ts';
import { readDocuments } from '../src/model/read-folder.ts';
import { buildParts, documentParts, joinParts, partsOf, workFolder } from './parts.ts';
import { progress } from './progress.ts';
import { clearWork, discard, newFolder, oldFolder, realPath, recover, refusal, swap } from './publish.ts';

const started = performance.now();
const data = process.env['DATA_DIR'] ?? 'data';
const target = realPath(process.env['OUT_DIR'] ?? 'dist');
const refused = refusal(target, realPath(resolve(import.meta.dirname, '..')), realPath(data));
if (refused) {
  console.error(refused);
  process.exit(1);
}
recover(target);
clearWork(dirname(workFolder()));

// The pages read the data themselves, so nothing but its count is kept here.
const documents: string[] = [];
let isBroken = false;
for (const { rows, problems } of readDocuments(data)) {
  for (const found of problems) console.error(`${formatProblem(found, 'zh')}\n${formatProblem(found, 'en')}`);
  isBroken ||= hasErrors(problems);
  if (rows) documents.push(rows.document.document);
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
      for (const folder of [fresh, workFolder()]) discard(folder);
    } finally {
      process.exit(code);
    }
  });
}
mkdirSync(dirname(target), { recursive: true });
try {
  const parts = partsOf(fresh, documents, documentParts(documents.length));
  let tell: ((done: number) => void) | undefined;
  await buildParts(parts, (done, total) => {
    tell ??= progress('页面与文件 pages and files', total);
    tell(done);
  });
  joinParts(parts, fresh);
  swap(fresh, target);
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
if (process.exitCode === undefined) console.log(`${documents.length} 份文件 documents → ${target} (${seconds} s)`);
