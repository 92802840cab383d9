/** The review of a document in the data folder, from its source file and its tables as they are on disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extractApart } from '../src/importer/extract/apart.ts';
import { isRefusal } from '../src/importer/extract/source.ts';
import type { ImportReport } from '../src/importer/report/import-report.ts';
import { formatProblem } from '../src/model/problem.ts';
import { type DataPart, readPart, readShared } from '../src/model/read-folder.ts';
import { reviewPage } from '../src/review/page.ts';
import { reviewOf } from '../src/review/review.ts';
import { importFile } from './import-file.ts';
import { type ImportOptions, WrongOption } from './import-options.ts';
import type { ReviewSource } from './review-server.ts';

/** Tables and decisions are read with each look; where a decision has changed, the file is imported again. */
export async function reviewDocument(options: ImportOptions, data: string, first: ImportReport): Promise<ReviewSource> {
  const source = await extractApart(new Uint8Array(readFileSync(options.file)), basename(options.file));
  if (isRefusal(source)) throw new WrongOption('不能读取源文件', 'the source file cannot be read');
  const document = first.document ?? '';
  const folder = join(data, 'documents', document);
  const decisions = join(folder, 'corrections.csv');
  let [report, imported] = [first, textOf(decisions)];
  const page = async (): Promise<string> => {
    const complaints: string[] = [];
    const now = textOf(decisions);
    if (now !== imported) {
      imported = now;
      const again = await importAgain(options, data);
      if (typeof again === 'string') complaints.push(again);
      else report = again;
    }
    const { rows, problems } = partOf(data, document);
    const words = problems.map((one) => `${formatProblem(one, 'zh')} · ${formatProblem(one, 'en')}`);
    const review = reviewOf(source, report, rows);
    return reviewPage({ document, folder, review, problems: [...complaints, ...words], register: report.register });
  };
  return { page, state: () => stateOf([folder, join(data, 'reference')]) };
}

/** The new report, or what is wrong with the decisions. */
async function importAgain(options: ImportOptions, data: string): Promise<ImportReport | string> {
  try {
    const report = await importFile({ ...options, mayReplace: true }, data);
    return report.refusal ? `${report.refusal.zh} · ${report.refusal.en}` : report;
  } catch (error) {
    if (error instanceof WrongOption) return error.message;
    throw error;
  }
}

/** That document alone, however many lie beside it. Problems of the shared tables come along: they are in its way. */
function partOf(data: string, document: string): DataPart {
  const shared = readShared(data);
  const { rows, problems } = readPart(data, document, shared);
  return { rows, problems: [...shared.problems, ...problems] };
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const stateOf = (folders: readonly string[]): string =>
  folders
    .flatMap((folder) => readdirSync(folder).map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`))
    .join('\n');
