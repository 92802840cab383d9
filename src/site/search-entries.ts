/** What the search finds: bureaus, topics, measures, documents, programs, and indicator names, in the order shown. */
import { type BureauEntry, bureauEntry, heldBureaus } from '../compare/bureau-profile.ts';
import { newestDocuments } from '../compare/facts.ts';
import { measureTargets } from '../compare/measure-targets.ts';
import { type Messages, messages } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Kind, SearchRecord } from '../model/search/files.ts';
import { comparable, plainTerms, printedTerms } from '../model/search/terms.ts';
import type { Place } from '../model/tables/places.ts';

export interface SearchEntry {
  readonly kind: Kind;
  readonly record: SearchRecord;
  /** May repeat; asked for once, when the entry is indexed. */
  readonly terms: () => readonly string[];
  /** The Chinese names by which it is found, where its record does not repeat them: comparable, a line each. */
  readonly text?: () => string;
}

/** More documents than this are not listed with an indicator’s name. */
const MOST_ROWS = 5;

const HAN = /\p{Script=Han}/u;

const zh = messages('zh');
const en = messages('en');

export function searchEntries(dataset: Dataset): SearchEntry[] {
  const newest = newestDocuments(dataset, dataset.documents.length);
  const bureaus = heldBureaus(dataset).map(({ bureau }) => bureauEntry(dataset, bureau));
  const places = new Map(bureaus.map((one) => [one.bureau.bureau, placesOf(one)]));
  return [
    ...bureaus.map(bureauSearchEntry),
    ...topicEntries(dataset),
    ...measureEntries(dataset),
    ...newest.map((rows) => documentEntry(rows, places.get(rows.document.bureau) ?? [], dataset)),
    ...newest.flatMap((rows) => programEntries(rows, dataset)),
    ...indicatorEntries(newest, dataset),
  ];
}

/** An entry that is found by what its record shows, and by its key. */
const entryOf = (kind: Kind, record: SearchRecord, more: readonly string[] = []): SearchEntry => ({
  kind,
  record,
  terms: () => [...[record.en, ...(record.note ?? []), ...more].flatMap(plainTerms), ...printedTerms(record.zh)],
});

/** A bureau’s place and those around it, the nearest first. */
const placesOf = ({ place, within }: BureauEntry): readonly Place[] => [...(place ? [place] : []), ...within];

function bureauSearchEntry(entry: BureauEntry): SearchEntry {
  const { bureau, documents } = entry;
  const where = (t: Messages) => t.place(placesOf(entry).map((one) => t.name(one)));
  return entryOf(
    'bureau',
    {
      key: bureau.bureau,
      zh: bureau.name_zh,
      en: bureau.name_en,
      note: [where(zh), where(en)],
      count: documents.length,
    },
    [bureau.bureau, bureau.short_zh, bureau.short_en],
  );
}

const topicEntries = ({ reference }: Dataset): SearchEntry[] =>
  [...reference.topics.values()].map(({ topic, name_zh, name_en }) =>
    entryOf('topic', { key: topic, zh: name_zh, en: name_en }, [topic]),
  );

/** The measure of most documents first. */
const measureEntries = (dataset: Dataset): SearchEntry[] =>
  [...dataset.reference.measures.values()]
    .map((measure) => ({ measure, count: measureTargets(dataset, measure).documentCount }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ measure: { measure, name_zh, name_en }, count }) =>
      entryOf('measure', { key: measure, zh: name_zh, en: name_en, count }, [measure]),
    );

/** Found by all that its bureau, programs, indicators and measures are called. */
function documentEntry(rows: DocumentRows, places: readonly Place[], dataset: Dataset): SearchEntry {
  const { document } = rows;
  const bureau = dataset.bureau(document.bureau);
  const record = {
    key: document.document,
    zh: zh.documentName(bureau, document),
    en: en.documentName(bureau, document),
    note: [document.title, document.title] as const,
  };
  const head = entryOf('document', record, [document.document, bureau.short_zh, bureau.short_en]);
  const printed = [...rows.programs, ...rows.indicators];
  const named = namesWithin(rows, places, dataset);
  return {
    ...head,
    terms: () => [...head.terms(), ...bodyTerms(printed, named)],
    text: () => {
      const names = [bureau.short_zh, ...printed.map(({ name }) => name), ...named].map(comparable);
      return [...new Set(names.filter((name) => HAN.test(name)))].join('\n');
    },
  };
}

/** Its measures, fields of work and places, in both languages. */
function namesWithin({ programs, targets }: DocumentRows, places: readonly Place[], { reference }: Dataset): string[] {
  const measures = [...new Set(targets.map((row) => row.measure ?? ''))].flatMap((key) => {
    return reference.measures.get(key) ?? [];
  });
  const topics = [...programs, ...measures].flatMap(({ topic }) => reference.topics.get(topic ?? '') ?? []);
  return [...new Set([...measures, ...topics, ...places])].flatMap((row) => [row.name_zh, row.name_en]);
}

function bodyTerms(
  printed: readonly { readonly name: string; readonly name_en: string | null }[],
  named: readonly string[],
): string[] {
  const chinese = new Set(printed.map(({ name }) => name));
  const english = new Set(printed.map(({ name_en }) => name_en ?? ''));
  const terms = [...[...chinese].flatMap(printedTerms), ...[...english, ...named].flatMap(plainTerms)];
  // A year names the documents of that year, not those that mention it.
  return terms.filter((term) => !/^(19|20)\d\d$/.test(term));
}

function programEntries({ document, programs }: DocumentRows, dataset: Dataset): SearchEntry[] {
  const bureau = dataset.bureau(document.bureau);
  const note = [zh.documentName(bureau, document), en.documentName(bureau, document)] as const;
  return programs.map((program) =>
    entryOf('program', {
      key: `${document.document}#${program.program}`,
      zh: program.name,
      en: program.name_en ?? '',
      note,
    }),
  );
}

interface IndicatorName {
  en: string;
  count: number;
  targets: number;
  readonly rows: (readonly [string, string, string, string])[];
}

/** One entry for all indicators of a name, the most frequent name first. */
function indicatorEntries(documents: readonly DocumentRows[], dataset: Dataset): SearchEntry[] {
  const names = new Map<string, IndicatorName>();
  for (const { document, indicators, targets } of documents) {
    const bureau = dataset.bureau(document.bureau);
    const label = (t: Messages) => `${t.shortName(bureau)} ${t.edition(document)}`;
    const targetsOf = Map.groupBy(targets, (row) => row.indicator);
    for (const { indicator, name, name_en } of indicators) {
      const found = names.get(name) ?? { en: '', count: 0, targets: 0, rows: [] };
      names.set(name, found);
      found.en ||= name_en ?? '';
      found.count += 1;
      found.targets += targetsOf.get(indicator)?.length ?? 0;
      // A document that says it twice, for the department and for a project, is named once.
      const isNew = found.rows.at(-1)?.[0] !== document.document;
      if (isNew && found.rows.length < MOST_ROWS) found.rows.push([document.document, indicator, label(zh), label(en)]);
    }
  }
  return [...names]
    .toSorted(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([name, { en, count, targets, rows }]) =>
      entryOf('indicator', { key: '', zh: name, en, count, targets, rows }),
    );
}
