/** The files behind choosing a bureau or its documents by name, where the list of all is too long to be loaded. */
import { heldBureaus } from '../compare/bureau-profile.ts';
import type { Dataset } from '../model/dataset.ts';
import { partOf } from '../model/search/files.ts';
import { type NamedBureau, nameFile, namedTerms, type NameFile } from '../model/search/names.ts';
import { MOST_LISTED } from './long-lists.ts';
import type { JsonFiles } from './script-files.ts';

export interface NameSizes {
  /** Documents that are still one list. */
  readonly listed: number;
  /** About how large a file becomes. */
  readonly bytes: number;
  /** Bureaus of a term; a term of more tells nobody apart. */
  readonly common: number;
}

const SIZES: NameSizes = { listed: MOST_LISTED, bytes: 30_000, common: 150 };

/** Of a bureau with its names, its quotes and its commas. */
const BYTES = 110;

/** None where the list of all is short. */
export function nameFiles(dataset: Dataset, sizes = SIZES): JsonFiles {
  const parts = namePartsOf(dataset, sizes);
  if (parts === 0) return new Map();
  const byTerm = bureausByTerm(dataset);
  const terms = Map.groupBy(byTerm.keys(), (term) => partOf(term, parts));
  return new Map(
    Array.from({ length: parts }, (_, part) => [
      nameFile(part),
      () => JSON.stringify(fileOf(terms.get(part) ?? [], byTerm, sizes)),
    ]),
  );
}

/** Into how many files the names are cut; none where the list of all is short. */
export function namePartsOf(dataset: Dataset, { listed, bytes, common }: NameSizes = SIZES): number {
  if (dataset.documents.length <= listed) return 0;
  const held = [...bureausByTerm(dataset).values()].filter(({ length }) => length <= common);
  return Math.max(1, Math.ceil((held.reduce((sum, { length }) => sum + length, 0) * BYTES) / bytes));
}

const known = new WeakMap<Dataset, Map<string, NamedBureau[]>>();

function bureausByTerm(dataset: Dataset): Map<string, NamedBureau[]> {
  const found = known.get(dataset) ?? new Map<string, NamedBureau[]>();
  if (known.has(dataset)) return found;
  known.set(dataset, found);
  for (const named of namedBureaus(dataset)) {
    for (const term of namedTerms(named)) {
      const alike = found.get(term) ?? [];
      found.set(term, alike);
      alike.push(named);
    }
  }
  return found;
}

const namedBureaus = (dataset: Dataset): NamedBureau[] =>
  heldBureaus(dataset).map(({ bureau, name_zh, name_en }) => ({
    bureau,
    name_zh,
    name_en,
    editions: dataset.documentsOf(bureau).map(({ document }) => document.document.slice(bureau.length + 1)),
  }));

function fileOf(
  terms: readonly string[],
  byTerm: ReadonlyMap<string, readonly NamedBureau[]>,
  { common }: NameSizes,
): NameFile {
  const isCommon = (term: string) => (byTerm.get(term)?.length ?? 0) > common;
  const bureaus = new Set(terms.filter((term) => !isCommon(term)).flatMap((term) => byTerm.get(term) ?? []));
  return { bureaus: [...bureaus], common: terms.filter(isCommon).toSorted() };
}
