/** Names that stand in many documents as entries of the search: each once, the most frequent first, with where it stands. */
import { type Messages, messages } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Kind } from '../model/search/files.ts';
import { entryOf, type SearchEntry } from './search-entry.ts';

/** More documents than this are not listed with a name. */
const MOST_ROWS = 5;

const zh = messages('zh');
const en = messages('en');

/** A name in one place. */
interface PlacedName {
  readonly key: string;
  readonly name: string;
  readonly name_en: string | null;
  /** How many number-valued targets it has there. */
  readonly targets: number;
}

interface CountedName {
  en: string;
  count: number;
  targets: number;
  readonly rows: (readonly [document: string, row: string, zh: string, en: string])[];
}

export function indicatorNames({ indicators, targets }: DocumentRows): PlacedName[] {
  const targetsOf = Map.groupBy(targets, (row) => row.indicator);
  return indicators.map(({ indicator, name, name_en }) => ({
    key: indicator,
    name,
    name_en,
    targets: targetsOf.get(indicator)?.length ?? 0,
  }));
}

export const programNames = ({ programs }: DocumentRows): PlacedName[] =>
  programs.map(({ program, name, name_en }) => ({ key: program, name, name_en, targets: 0 }));

export function nameEntries(
  kind: Kind,
  documents: readonly DocumentRows[],
  dataset: Dataset,
  namesOf: (rows: DocumentRows) => readonly PlacedName[],
): SearchEntry[] {
  const names = new Map<string, CountedName>();
  for (const rows of documents) {
    const { document } = rows;
    const bureau = dataset.bureau(document.bureau);
    const label = (t: Messages) => `${t.shortName(bureau)} ${t.edition(document)}`;
    for (const { key, name, name_en, targets } of namesOf(rows)) {
      const found = names.get(name) ?? { en: '', count: 0, targets: 0, rows: [] };
      names.set(name, found);
      found.en ||= name_en ?? '';
      found.count += 1;
      found.targets += targets;
      // A document that says it twice, for the department and for a project, is named once.
      const isNew = found.rows.at(-1)?.[0] !== document.document;
      if (isNew && found.rows.length < MOST_ROWS) found.rows.push([document.document, key, label(zh), label(en)]);
    }
  }
  return [...names]
    .toSorted(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([name, { en, count, targets, rows }]) => entryOf(kind, { key: '', zh: name, en, count, targets, rows }));
}
