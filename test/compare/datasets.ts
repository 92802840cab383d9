/** The two data folders that tests ask their questions of: the real one, and the little one that holds every trap. */
import { join } from 'node:path';
import type { DocumentRows } from '../../src/model/rows.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { readDataFolder } from '../../src/model/read-folder.ts';
import type { Measure } from '../../src/model/tables/measures.ts';
import type { Target } from '../../src/model/tables/targets.ts';

export const ROOT = join(import.meta.dirname, '..', '..');

function load(folder: string): Dataset {
  const { reference, documents, problems } = readDataFolder(join(ROOT, folder));
  if (problems.length > 0) throw new Error(problems.map((found) => formatProblem(found, 'en')).join('\n'));
  return new Dataset(reference, documents);
}

export const REAL = load('data');
export const TINY = load('test/tiny');

export function measureOf(dataset: Dataset, key: string): Measure {
  const measure = dataset.reference.measures.get(key);
  if (!measure) throw new Error(`unknown measure: ${key}`);
  return measure;
}

/** The dataset with one document's rows changed. */
export const withDocument = (dataset: Dataset, key: string, change: (rows: DocumentRows) => DocumentRows): Dataset =>
  new Dataset(
    dataset.reference,
    dataset.documents.map((rows) => (rows.document.document === key ? change(rows) : rows)),
  );

/** The tiny data's references with documents of bureaus made up here: each promises one thing, in its department form. */
export function bureausPromising(
  measure: string,
  promised: readonly (readonly [bureau: string, year: number, cells: Partial<Target>, suffix?: string])[],
): Dataset {
  const alpha = TINY.document('alpha-2021');
  const { unit } = measureOf(TINY, measure);
  const [target] = alpha.targets;
  if (!target) throw new Error('no target');
  const bureaus = new Map(
    promised.map(([bureau]) => [bureau, TINY.reference.bureaus.get(bureau) ?? { ...TINY.bureau('alpha'), bureau }]),
  );
  const documents = promised.map(([bureau, year, cells, suffix = '']) => ({
    ...alpha,
    document: { ...alpha.document, document: `${bureau}-${year}${suffix}`, bureau, year },
    targets: [{ ...target, measure, unit, comparator: 'ge' as const, ...cells }],
  }));
  return new Dataset({ ...TINY.reference, bureaus }, documents);
}
