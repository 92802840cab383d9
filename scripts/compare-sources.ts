/** Two versions of the data on disk or in git → what changed, document by document. Data with errors is not compared. */
import { join } from 'node:path';
import { type ChangedPart, compareData, isReadAnew } from '../src/changes/compare-data.ts';
import { formatProblem, hasErrors, type Problem } from '../src/model/problem.ts';
import { listDocuments, readPart, readShared, type Shared } from '../src/model/read-folder.ts';
import type { Reference } from '../src/model/reference.ts';
import type { DocumentRows } from '../src/model/rows.ts';
import { type DataSource, dataSource, NoSuchData } from './data-source.ts';
import { haveSameFiles } from './same-files.ts';

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
  const open = (name: string): OpenVersion => {
    const source = dataSource(name, data);
    opened.push(source);
    return openVersion(source);
  };
  try {
    const [earlier, later] = [open(old), open(current)];
    const references = [later.shared.reference, earlier.shared.reference] as const;
    const same = isReadAnew(references[1], references[0]) ? new Set<string>() : sameDocuments(earlier, later);
    const parts = compareData(
      { reference: references[1], documents: rowsOf(earlier, same) },
      { reference: references[0], documents: rowsOf(later, same) },
    );
    return { parts: [...parts], references };
  } finally {
    for (const one of opened) one.discard();
  }
}

interface OpenVersion {
  readonly source: DataSource;
  readonly shared: Shared;
  readonly documents: readonly string[];
}

function openVersion(source: DataSource): OpenVersion {
  const strays: Problem[] = [];
  const [shared, documents] = [readShared(source.folder), listDocuments(source.folder, strays)];
  refuse(source, [...shared.problems, ...strays]);
  return { source, shared, documents };
}

/** Most documents of a version are those of the version before: they are told by their bytes, and never read. */
function sameDocuments(earlier: OpenVersion, later: OpenVersion): ReadonlySet<string> {
  const there = new Set(later.documents);
  const folder = ({ source }: OpenVersion, id: string) => join(source.folder, 'documents', id);
  return new Set(
    earlier.documents.filter((id) => there.has(id) && haveSameFiles(folder(earlier, id), folder(later, id))),
  );
}

function* rowsOf({ source, shared, documents }: OpenVersion, same: ReadonlySet<string>): Generator<DocumentRows, void> {
  for (const id of documents) {
    if (same.has(id)) continue;
    const { rows, problems } = readPart(source.folder, id, shared);
    refuse(source, problems);
    if (rows) yield rows;
  }
}

/** Rows that break the contract cannot be told from rows that changed. */
function refuse({ name }: DataSource, problems: readonly Problem[]): void {
  if (!hasErrors(problems)) return;
  const errors = problems.filter(({ severity }) => severity === 'error').map((one) => formatProblem(one, 'en'));
  throw new NoSuchData(
    `${name} 的数据有错误，没有比较`,
    `the data of ${name} has errors and was not compared:\n${errors.join('\n')}`,
  );
}
