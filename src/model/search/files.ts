/**
 * The files of the search index, as the build writes and the browser reads them. Entries are numbered in the order in
 * which they are shown: by kind, the most used of a kind first. They are cut into bands, and the terms of a band are
 * spread over as many files as keep each small; so no file grows with the data, there are only more of them.
 */
import { isHan } from './terms.ts';
import type { Postings } from './postings.ts';

export const KINDS = ['bureau', 'topic', 'measure', 'document', 'program', 'indicator'] as const;
export type Kind = (typeof KINDS)[number];

/** What is found: its names, and what is needed to show and link it. */
export interface SearchRecord {
  /** Key of the bureau, topic, measure or document; `document#row` of a program; empty for an indicator's name. */
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  /** Where it belongs, in Chinese and English; searched too. */
  readonly note?: readonly [zh: string, en: string];
  /** How often it occurs: documents of a bureau or measure, rows with an indicator's name. */
  readonly count?: number;
  /** How many number-valued targets an indicator's name has. */
  readonly targets?: number;
  /** Where an indicator's name stands: the first row of the newest few documents. */
  readonly rows?: readonly (readonly [document: string, row: string, zh: string, en: string])[];
}

export interface SearchIndex {
  /** Number of the first entry of each kind, and after the last the number of entries. */
  readonly starts: readonly number[];
  /** How many entries are in a band, and how many records in a file. */
  readonly bandSize: number;
  readonly recordsInFile: number;
  /** Into how many files each band's terms are cut. */
  readonly bands: readonly number[];
}

/** Terms of a file, each with the entries that have it, counted from the first of the band. */
export type TermFile = Readonly<Record<string, Postings>>;

/** Names of the files, without `.json`. */
export const INDEX_FILE = 'index';
export const termFile = (band: number, part: number): string => `terms-${band}-${part}`;
export const recordFile = (id: number, { recordsInFile }: Pick<SearchIndex, 'recordsInFile'>): string =>
  `records-${Math.floor(id / recordsInFile)}`;
/** The Chinese names by which a document is found: too many for its record, read only where its pairs do not prove it. */
export const textFile = (id: number): string => `text-${id}`;

/** The file that has a term. Latin words lie together with all that begin with the same two letters. */
export function partOf(term: string, parts: number): number {
  const text = isHan(term) ? term : [...term].slice(0, 2).join('');
  let hash = 0;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x9e3779b1) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % parts;
}
