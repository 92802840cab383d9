/** Texts and tables → what recognise makes of them, in lines to compare. */
import type { GridCell, SourceText } from '../../../src/importer/extract/source.ts';
import type { Recognised, Section } from '../../../src/importer/recognise/form.ts';
import { lexiconsOf } from '../../../src/importer/recognise/lexicons.ts';
import { recognise } from '../../../src/importer/recognise/recognise.ts';
import { type WhoAndWhen, whoAndWhen } from '../../../src/importer/recognise/who.ts';
import { rowsOf } from '../../../src/importer/rows/rows.ts';
import { REAL } from '../../compare/datasets.ts';
import { textSource } from '../rows/show.ts';

export const WORDS = lexiconsOf(REAL.reference);

export const recogniseSource = (source: SourceText): Recognised => recognise(rowsOf(source, WORDS.levels), WORDS);
export const recogniseText = (text: string): Recognised => recogniseSource(textSource(text));

export const whoOf = (source: SourceText, fileName = 'x.txt'): WhoAndWhen => {
  const rows = rowsOf(source, WORDS.levels);
  return whoAndWhen(recognise(rows, WORDS), rows, fileName, REAL.reference);
};
export const whoOfText = (text: string, fileName?: string): WhoAndWhen => whoOf(textSource(text), fileName);

export interface Sheet {
  readonly caption?: string;
  /** `甲|乙`; `<` reaches over from the left, `^` down from above. */
  readonly rows: readonly string[];
}

/** Sheets of a workbook, or tables of a document. */
export function sheetsSource(...sheets: readonly Sheet[]): SourceText {
  let line = 0;
  const blocks = sheets.map(({ caption, rows }) => {
    const texts = rows.map((row) => row.split('|'));
    const start = line + 1;
    line += rows.length;
    return {
      kind: 'grid' as const,
      rows: rows.length,
      columns: Math.max(...texts.map(({ length }) => length)),
      cells: cellsOf(texts, start),
      line: start,
      ...(caption === undefined ? {} : { caption }),
    };
  });
  return { format: 'xlsx', encoding: null, blocks, remarks: [] };
}

function cellsOf(texts: readonly (readonly string[])[], start: number): GridCell[] {
  const columns = Math.max(...texts.map(({ length }) => length));
  const at = (row: number, column: number): string => texts[row]?.[column] ?? '';
  return texts.flatMap((_, row) =>
    Array.from({ length: columns }, (__, column) => column).flatMap((column) => {
      const text = at(row, column);
      if (text === '<' || text === '^') return [];
      let columnSpan = 1;
      while (at(row, column + columnSpan) === '<') columnSpan += 1;
      let rowSpan = 1;
      while (at(row + rowSpan, column) === '^') rowSpan += 1;
      return [{ row, column, rowSpan, columnSpan, text, line: start + row }];
    }),
  );
}

const sectionShown = ({ kind, header, rows }: Section): string =>
  `  ${kind} ${rows.length}${header ? ` under ${header.cells.map(({ text }) => text.replace(/\s+/g, '')).join('|')}` : ''}`;

export const shownForms = ({ forms, outside, personal }: Recognised): string[] => [
  ...forms.flatMap(({ line, title, scope, purpose, isBlank, year, money, sections }) => [
    [
      line,
      title ?? '(no title)',
      scope,
      isBlank ? 'blank' : purpose,
      year ?? '-',
      money === null ? '-' : `10^${money}`,
    ].join(' · '),
    ...sections.map(sectionShown),
  ]),
  ...outside
    .filter(({ why }) => why !== 'title')
    .map(({ row, why }) => `${row.line} ${why}: ${row.cells.map(({ text }) => text).join('|')}`.slice(0, 60)),
  ...personal.map(({ line }) => `${line} personal`),
];
