/** A figure as an entry of a list of references: GB/T 7714-2015, APA 7 and BibTeX. */

import type { SharedFigure } from './shared-figure.ts';
import type { ShareWords } from './words.ts';

/** What a list of references names: a figure, a document's files, or the whole data set. */
export interface Cited {
  /** Tells entries of one bibliography apart; the language is part of it. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Day on which the data's version was published; null where the folder does not say. */
  readonly released: string | null;
  /** Its address, with the host. */
  readonly page: string;
}

export const CITATION_STYLES = ['gbt', 'apa', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Both languages of a figure may stand in one bibliography. */
export const citedFigure = ({ figure, language, title, version, released, page, frozen }: SharedFigure): Cited => ({
  id: `${figure}-${language}`,
  title,
  version,
  released,
  // What is cited is the version that was read: its copy, where one is kept.
  page: frozen?.page ?? page,
});

/** `today` as 2026-11-21, or words in the place of a date that a page cannot know. */
export const citation = (style: CitationStyle, cited: Cited, today: string, t: ShareWords): string =>
  STYLES[style](cited, today, t.sharing.author);

type Style = (cited: Cited, today: string, author: string) => string;

const STYLES: Readonly<Record<CitationStyle, Style>> = {
  // Database online; the version stands where an edition does, as the data repositories of China cite theirs.
  gbt: ({ title, version, released, page }, today, author) =>
    `${author}. ${title}[DB/OL]. V${version}. ${released ? `(${released})` : ''}[${today}]. ${page}.`,
  // Figures change with the data, so the day on which one was read is part of the entry.
  apa: ({ title, version, released, page }, today, author) =>
    `${author}. (${yearOf(released) ?? 'n.d.'}). ${title} (Version ${version}) [Data set]. Retrieved ${dayInWords(today)}, from ${page}`,
  bibtex: ({ id, title, version, released, page }, today, author) =>
    [
      `@misc{bureau-targets-${id},`,
      `  author = {{${bibtexText(author)}}},`,
      `  title = {{${bibtexText(title)}}},`,
      ...(released ? [`  year = {${yearOf(released)}},`] : []),
      `  note = {Data version ${version}},`,
      `  url = {${page}},`,
      `  urldate = {${today}}`,
      '}',
    ].join('\n'),
};

const yearOf = (released: string | null): string | null => released?.slice(0, 4) ?? null;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** APA is an English style: November 21, 2026. */
export function dayInWords(today: string): string {
  const [year, month, day] = today.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name ? `${name} ${day}, ${year}` : today;
}

const BIBTEX_MARKS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

const bibtexText = (text: string): string =>
  text.replace(/[\\^~%&_#${}]/g, (mark) => BIBTEX_MARKS[mark] ?? `\\${mark}`);
