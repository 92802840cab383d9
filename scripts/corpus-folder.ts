/** A folder for a synthetic corpus: taken only when it is empty or holds an earlier one, and marked as synthetic before anything else. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../src/synthesize/corpus.ts';
import { type CsvFile, documentFiles, faultsFile, referenceFiles } from '../src/synthesize/files.ts';
import type { CorpusSize } from '../src/synthesize/options.ts';

const MARK = 'synthetic.json';
const NOTE = '合成数据，不是任何司法局的数据 | Synthetic data: not of any justice bureau';
/** What an earlier corpus may have left, with the descriptor that `npm run describe` writes. */
const OURS = ['reference', 'documents', 'faults.csv', 'datapackage.json'];

/** Why a corpus may not be written there; null where it may. */
export function corpusRefusal(folder: string): string | null {
  if (!existsSync(folder)) return null;
  if (!statSync(folder).isDirectory()) return `${folder} 不是文件夹 · is not a folder`;
  if (readdirSync(folder).length === 0 || isMarked(join(folder, MARK))) return null;
  return `${folder} 已有其他内容，请换一个空文件夹 · holds something else: name an empty folder`;
}

function isMarked(file: string): boolean {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).note === NOTE;
  } catch {
    return false;
  }
}

/** Calls `done` after each document. */
export function writeCorpus(folder: string, size: CorpusSize, corpus: Corpus, done: (count: number) => void): void {
  mkdirSync(folder, { recursive: true });
  const mark = { note: NOTE, ...size, documents: corpus.count };
  writeFileSync(join(folder, MARK), `${JSON.stringify(mark, null, 2)}\n`);
  for (const name of OURS) rmSync(join(folder, name), { recursive: true, force: true });
  writeFiles(join(folder, 'reference'), referenceFiles(corpus.reference));
  const faults: { document: string; check: string }[] = [];
  let count = 0;
  for (const { rows, fault } of corpus.documents()) {
    const { document } = rows.document;
    writeFiles(join(folder, 'documents', document), documentFiles(rows));
    if (fault) faults.push({ document, check: fault });
    done(++count);
  }
  writeFiles(folder, [faultsFile(faults)]);
}

function writeFiles(folder: string, files: readonly CsvFile[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
}
