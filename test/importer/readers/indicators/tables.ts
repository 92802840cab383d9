/**
 * How the tests write tables: a line is a row, `|` parts cells, `^` is a cell merged down from above, `>` the rest of a
 * cell that covers several columns, `\n` a line break in a cell.
 */

import { readIndicators } from '../../../../src/importer/readers/indicators/indicator-table.ts';
import type { IndicatorReading } from '../../../../src/importer/readers/reading.ts';
import type { Section, SectionKind } from '../../../../src/importer/recognise/form.ts';
import { lexiconsOf } from '../../../../src/importer/recognise/lexicons.ts';
import { Ledger } from '../../../../src/importer/report/ledger.ts';
import type { Cell, Row } from '../../../../src/importer/rows/row.ts';
import { REAL } from '../../../compare/datasets.ts';

export const WORDS = lexiconsOf(REAL.reference);

export function rowsFrom(table: string): Row[] {
  const above: string[] = [];
  const lines = table.split(/\n(?!n)/).filter((line) => line.trim() !== '');
  return lines.map((line, index): Row => {
    const cells: Cell[] = [];
    for (const [column, raw] of line.trim().split('|').entries()) {
      const text = raw.trim().replaceAll('\\n', '\n');
      const last = cells.at(-1);
      if (text === '>' && last) cells[cells.length - 1] = { ...last, span: last.span + 1 };
      else {
        const isCarried = text === '^';
        if (!isCarried) above[column] = text;
        cells.push({ text: above[column] ?? '', line: index + 1, column, span: 1, isCarried });
      }
    }
    return { kind: 'row', line: index + 1, cells, table: 1 };
  });
}

/** A section whose first line is the header; `isHeaded` false where it has none. */
export function sectionFrom(table: string, isHeaded = true, kind: SectionKind = 'indicators'): Section {
  const [header, ...rows] = rowsFrom(table);
  if (!isHeaded || !header) return { kind, header: null, rows: header ? [header, ...rows] : [] };
  return { kind, header, rows };
}

/** `产出指标/数量指标: 办案数 = ≥10件 [ge 10 件]`, and the codes of what the reader is unsure of. */
export function told(sections: readonly Section[]): { rows: string[]; unsure: string[]; unread: string[] } {
  const ledger = new Ledger();
  const rows = readIndicators(sections, WORDS, ledger).map(sentence);
  const cells = sections.flatMap((section) => section.rows).flatMap((row) => row.cells);
  const unread = cells.filter((cell) => !cell.isCarried && cell.text !== '' && !ledger.isRead(cell));
  return { rows, unsure: ledger.uncertain.map(({ code }) => code), unread: unread.map(({ text }) => text) };
}

export function sentence({ level1, level2, name, value, targets }: IndicatorReading): string {
  const promised = targets.map(({ comparator, impliedComparator, value: number, unit }) =>
    [comparator + (impliedComparator ? `(${impliedComparator})` : ''), number, unit ?? ''].join(' ').trim(),
  );
  return `${level1}/${level2}: ${name} = ${value ?? ''} [${promised.join(', ')}]`;
}

export const read = (table: string): string[] => told([sectionFrom(table)]).rows;
