/** The rows asked for as a CSV for spreadsheets, in the order of the documents. */
import type { TargetFilter } from '../../compare/explore/filter.ts';
import type { TargetRow } from '../../compare/explore/target-row.ts';
import { answers, type Reach } from './answers.ts';
import type { Load } from '../json-files.ts';
import type { Words } from '../words.ts';

type Column = readonly [label: string, cell: (row: TargetRow) => string | number | null | undefined];

const columnsOf = (t: Words): readonly Column[] => [
  [t.explore.csv.document, (row) => row.document.document],
  [t.explore.csv.target, (row) => row.target],
  [t.explore.columns.bureau, (row) => t.name(row.bureau)],
  [t.explore.columns.year, (row) => row.document.year],
  [t.explore.columns.program, (row) => t.programName(row.program)],
  [t.explore.columns.indicator, (row) => row.indicator && t.programName(row.indicator)],
  [t.explore.csv.label, (row) => row.label],
  [t.explore.columns.printed, (row) => row.indicator?.value],
  [t.explore.columns.value, (row) => t.quantity({ ...row, valueTo: row.value_to }, row.unit)],
  [t.explore.csv.comparator, (row) => row.comparator],
  [t.explore.csv.number, (row) => row.value],
  [t.explore.csv.end, (row) => row.value_to],
  [t.explore.csv.unit, (row) => t.unitName(row.unit)],
  [t.explore.columns.measure, (row) => row.measure && t.name(row.measure)],
  [t.explore.csv.match, (row) => row.match],
  [t.explore.columns.category, (row) => row.category && t.name(row.category)],
  [t.explore.csv.origin, (row) => row.origin],
  [t.explore.columns.line, (row) => row.line],
];

/** In pieces, to be put together by the browser. */
export async function csvOf(filter: TargetFilter, load: Load, t: Words, reach?: Reach): Promise<string[]> {
  // The writer of CSV comes only when it is needed.
  const { spreadsheetCsv, spreadsheetLines } = await import('../../model/spreadsheet.ts');
  const columns = columnsOf(t);
  const pieces = [spreadsheetCsv({ header: columns.map(([label]) => label), rows: [] })];
  for await (const { rows } of answers(filter, load, reach)) {
    pieces.push(spreadsheetLines(rows.map(({ row }) => columns.map(([, cell]) => String(cell(row) ?? '')))));
  }
  return pieces;
}
