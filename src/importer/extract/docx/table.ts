/** The rows of a w:tbl: column spans, vertical and old horizontal merges, rows that begin later. */
import type { Flow } from '../flow.ts';
import { child, type Element } from '../markup.ts';
import type { WordCell } from '../word-table.ts';
import { unwrapped } from './body.ts';
import type { LeftOut } from './left-out.ts';
import { isOn } from './run.ts';

export function tableRows(table: Element, seen: LeftOut, flowOf: (cell: Element) => Flow): WordCell[][] {
  const rows: WordCell[][] = [];
  for (const tr of unwrapped(table)) {
    if (tr.name !== 'w:tr') continue;
    const properties = child(tr, 'w:trPr');
    if (child(properties, 'w:del')) seen.deletedTexts++;
    else if (isOn(child(properties, 'w:hidden'))) seen.hiddenTexts++;
    else rows.push(rowCells(tr, flowOf));
  }
  return rows;
}

function rowCells(tr: Element, flowOf: (cell: Element) => Flow): WordCell[] {
  let next = count(child(child(tr, 'w:trPr'), 'w:gridBefore'), 0);
  return unwrapped(tr)
    .filter(({ name }) => name === 'w:tc')
    .map((element) => {
      const properties = child(element, 'w:tcPr');
      const columnSpan = count(child(properties, 'w:gridSpan'), 1);
      const column = next;
      next += columnSpan;
      const across = goesOn(child(properties, 'w:hMerge')) && ('across' as const);
      const down = goesOn(child(properties, 'w:vMerge')) && ('down' as const);
      return { column, columnSpan, continues: across || down || null, flow: flowOf(element) };
    });
}

/** A merge without a value goes on; `restart` begins. */
const goesOn = (merge: Element | undefined): boolean => merge !== undefined && merge.attributes['w:val'] !== 'restart';

function count(element: Element | undefined, least: number): number {
  const value = Number.parseInt(element?.attributes['w:val'] ?? '', 10);
  return value >= least && value < 10_000 ? value : least;
}
