/** A text as a source, and rows as lines to compare: `7 | a | b`; `^` a carried cell, `@` lines of a cell, `?` a guess. */
import type { GridCell, SourceText } from '../../../src/importer/extract/source.ts';
import { levelLexicon } from '../../../src/importer/grammar/levels.ts';
import type { Row } from '../../../src/importer/rows/row.ts';
import { rowsOf } from '../../../src/importer/rows/rows.ts';
import { REAL } from '../../compare/datasets.ts';

export const LEVELS = levelLexicon(REAL.reference);

export const textSource = (text: string, format: SourceText['format'] = 'txt'): SourceText => ({
  format,
  encoding: 'utf-8',
  blocks: text.split('\n').map((one, index) => ({ kind: 'text', text: one, line: index + 1 })),
  remarks: [],
});

export const rowsOfText = (text: string, format?: SourceText['format']): Row[] =>
  rowsOf(textSource(text, format), LEVELS);

export const shown = (rows: readonly Row[]): string[] =>
  rows.map(
    ({ kind, line, cells, isGuess }) =>
      `${line}${isGuess ? '?' : ''} ${kind === 'text' ? '¶' : '|'} ${cells
        .map(
          ({ text, lines, isCarried }) =>
            `${isCarried ? '^' : ''}${text.replaceAll('\n', '⏎')}${lines ? `@${lines.join()}` : ''}`,
        )
        .join(' | ')}`,
  );

export const shownText = (text: string, format?: SourceText['format']): string[] => shown(rowsOfText(text, format));

export const gridSource = (
  rows: number,
  columns: number,
  cells: readonly GridCell[],
  caption?: string,
): SourceText => ({
  format: 'docx',
  encoding: null,
  blocks: [{ kind: 'grid', rows, columns, cells, line: 1, ...(caption === undefined ? {} : { caption }) }],
  remarks: [],
});
