/** Two versions of the data on disk or in git → what changed, document by document. Data with errors is not compared. */
import { type ChangedPart, compareData, type DataVersion } from '../src/changes/compare-data.ts';
import { formatProblem, hasErrors, type Problem } from '../src/model/problem.ts';
import { type DataPart, readDocuments, readReferenceFolder } from '../src/model/read-folder.ts';
import type { Reference } from '../src/model/reference.ts';
import type { DocumentRows } from '../src/model/rows.ts';
import { type DataSource, dataSource, NoSuchData } from './data-source.ts';

export interface ComparedSources {
  readonly parts: readonly ChangedPart[];
  /** The newer first. */
  readonly references: readonly Reference[];
}

/** `old` and `current` as `dataSource` takes them. Throws `NoSuchData`. */
export function compareSources(
  old: string,
  current: string,
  data = process.env['DATA_DIR'] ?? 'data',
): ComparedSources {
  const opened: DataSource[] = [];
  try {
    for (const name of [old, current]) opened.push(dataSource(name, data));
    const [earlier, later] = opened.map(versionOf);
    if (!earlier || !later) throw new Error('two sources');
    return { parts: [...compareData(earlier, later)], references: [later.reference, earlier.reference] };
  } finally {
    for (const one of opened) one.discard();
  }
}

function versionOf({ name, folder }: DataSource): DataVersion {
  const { reference, problems } = readReferenceFolder(folder);
  refuse(name, problems);
  return { reference, documents: rowsOf(name, readDocuments(folder)) };
}

function* rowsOf(name: string, parts: Iterable<DataPart>): Generator<DocumentRows, void> {
  for (const { rows, problems } of parts) {
    refuse(name, problems);
    if (rows) yield rows;
  }
}

/** Rows that break the contract cannot be told from rows that changed. */
function refuse(name: string, problems: readonly Problem[]): void {
  if (!hasErrors(problems)) return;
  const errors = problems.filter(({ severity }) => severity === 'error').map((one) => formatProblem(one, 'en'));
  throw new NoSuchData(
    `${name} 的数据有错误，没有比较`,
    `the data of ${name} has errors and was not compared:\n${errors.join('\n')}`,
  );
}
