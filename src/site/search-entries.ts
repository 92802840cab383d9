/** What the search finds: bureaus, topics, measures, documents, programs, and indicator names, in the order shown. */
import { type BureauEntry, bureauEntry, heldBureaus } from '../compare/bureau-profile.ts';
import { newestDocuments } from '../compare/facts.ts';
import { measureTargets } from '../compare/measure-targets.ts';
import { type Messages, messages } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import { comparable, plainTerms, printedTerms } from '../model/search/terms.ts';
import type { Place } from '../model/tables/places.ts';
import { MOST_LISTED } from './long-lists.ts';
import { entryOf, type SearchEntry } from './search-entry.ts';
import { indicatorNames, nameEntries, programNames } from './search-names.ts';

const HAN = /\p{Script=Han}/u;

const zh = messages('zh');
const en = messages('en');

/** Of more documents than `mostListed` a program’s name stands once, like an indicator’s. */
export function searchEntries(dataset: Dataset, mostListed = MOST_LISTED): SearchEntry[] {
  const newest = newestDocuments(dataset, dataset.documents.length);
  const bureaus = heldBureaus(dataset).map(({ bureau }) => bureauEntry(dataset, bureau));
  const places = new Map(bureaus.map((one) => [one.bureau.bureau, placesOf(one)]));
  return [
    ...bureaus.map(bureauSearchEntry),
    ...topicEntries(dataset),
    ...measureEntries(dataset),
    ...newest.map((rows) => documentEntry(rows, places.get(rows.document.bureau) ?? [], dataset)),
    ...(newest.length > mostListed
      ? nameEntries('program', newest, dataset, programNames)
      : newest.flatMap((rows) => programEntries(rows, dataset))),
    ...nameEntries('indicator', newest, dataset, indicatorNames),
  ];
}

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
