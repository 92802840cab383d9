/** A figure as an entry of a list of references: GB/T 7714-2015, APA 7 and BibTeX. */
import type { ShareWords } from './words.ts';
import type { SharedFigure } from './shared-figure.ts';

export const CITATION_STYLES = ['gbt', 'apa', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** `today` as 2026-11-21, or words in the place of a date that a page cannot know. */
export const citation = (style: CitationStyle, figure: SharedFigure, today: string, t: ShareWords): string =>
  STYLES[style](figure, today, t.sharing.author);

type Style = (figure: SharedFigure, today: string, author: string) => string;

const STYLES: Readonly<Record<CitationStyle, Style>> = {
  // Database online; the version stands where an edition does, as the data repositories of China cite theirs.
  gbt: ({ title, version, page }, today, author) => `${author}. ${title}[DB/OL]. V${version}. [${today}]. ${page}.`,
  // A figure has no date of its own: it changes with the data, so the day it was read is part of the entry.
  apa: ({ title, version, page }, today, author) =>
    `${author}. (n.d.). ${title} (Version ${version}) [Data set]. Retrieved ${dayInWords(today)}, from ${page}`,
  bibtex: ({ figure, title, version, page }, today, author) =>
    [
      `@misc{bureau-targets-${figure},`,
      `  author = {{${bibtexText(author)}}},`,
      `  title = {{${bibtexText(title)}}},`,
      `  note = {Data version ${version}},`,
      `  url = {${page}},`,
      `  urldate = {${today}}`,
      '}',
    ].join('\n'),
};

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
