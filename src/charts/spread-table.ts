/**
 * The table of a figure of many documents: no line a document, but how their numbers are spread, field by field or class
 * by class, as they are drawn. So a figure's files are as long for the whole country as for one province.
 */
import { quantileSorted, sum } from 'd3';
import { FEWEST_FOR_MEDIAN } from '../compare/spread.ts';
import type { Messages } from '../i18n/index.ts';
import type { ChartColumn, ChartTable, TableCell } from './chart.ts';
import { MOST_LABELLED } from './shapes/distributions.ts';
import { absentCell, countColumn } from './table-cells.ts';

/** Lines are told apart by what these keys name; documents, bureaus and programs are what is counted. */
const GROUPS = ['topic', 'check', 'category', 'measure', 'state', 'basis', 'match', 'comparator', 'unit'];

/** Fewer numbers than this have no quartiles. */
const FEWEST_FOR_QUARTILES = 5;

/** What a line is of: a document, or a bureau over its years. */
const KINDS = ['document', 'bureau'] as const;

const keyOf = (cells: readonly TableCell[], kind: string): string | undefined =>
  cells.find(({ keys }) => keys?.[kind] !== undefined)?.keys?.[kind];

const kindOf = (rows: ChartTable['rows']) => KINDS.find((kind) => rows[0] && keyOf(rows[0], kind)) ?? 'document';

/** Whether there are more documents than a drawing tells one by one. */
export function isOfMany({ rows }: ChartTable): boolean {
  const kind = kindOf(rows);
  const subjects = new Set<string | undefined>();
  return rows.some((cells) => subjects.add(keyOf(cells, kind)).size > MOST_LABELLED);
}

/** The numbers of lines that are alike, by what they are numbers of. */
interface Series {
  readonly label: string;
  readonly unit: string;
  /** Ascending. */
  readonly values: number[];
  /** How many documents or bureaus state them. */
  readonly subjects: number;
  /** Whether they add up to something: shares do not, nor do targets. */
  readonly isSummed: boolean;
}

export function spreadTable(table: ChartTable, t: Messages): ChartTable {
  const { columns, rows } = table;
  const kind = kindOf(rows);
  const isGroup = columns.map((_, i) => rows.some((cells) => groupKeyOf(cells[i]) !== undefined));
  const grouping = columns.flatMap((column, i) => (isGroup[i] && !column.isUnit ? [i] : []));
  const lines = Map.groupBy(rows, (cells) =>
    columns.map((_, i) => (isGroup[i] ? (groupKeyOf(cells[i]) ?? '') : '')).join('\n'),
  );
  return {
    columns: [
      ...grouping.map((i) => ({ label: columns[i]?.label ?? '' })),
      { label: t.charts.tables.spread.what },
      { label: t.charts.tables.unit, isUnit: true },
      countColumn(t.charts.tables.spread.count, t.charts.tables.units.values),
      kind === 'document'
        ? countColumn(t.terms.documents, t.charts.tables.units.documents)
        : countColumn(t.terms.bureau, t.charts.tables.units.bureaus),
      ...[
        t.charts.tables.spread.least,
        t.charts.tables.spread.low,
        t.charts.tables.spread.middle,
        t.charts.tables.spread.high,
        t.charts.tables.spread.greatest,
        t.terms.total,
      ].map((label) => ({ label, isNumber: true })),
    ],
    rows: [...lines.values()].flatMap((alike) =>
      seriesOf(columns, alike, kind)
        .filter(({ values }) => values.length > 0)
        .map((series) => [
          ...grouping.map((i) => groupCell(alike, i, t)),
          { text: series.label },
          { text: series.unit },
          numberCell(series.values.length, t),
          numberCell(series.subjects, t),
          ...spreadCells(series, columns, t),
        ]),
    ),
  };
}

const groupKeyOf = (cell: TableCell | undefined): string | undefined => {
  const kind = GROUPS.find((one) => cell?.keys?.[one] !== undefined);
  return kind && cell?.keys?.[kind];
};

/** Words without a key, as documents print them, are a group of their own only where all say the same. */
function groupCell(alike: ChartTable['rows'], i: number, t: Messages): TableCell {
  const cell = alike[0]?.[i] ?? { text: '' };
  if (groupKeyOf(cell) !== undefined) return { text: cell.text, ...(cell.keys && { keys: cell.keys }) };
  return { text: alike.every((cells) => cells[i]?.text === cell.text) ? cell.text : t.charts.tables.spread.other };
}

/** Column by column, and after each part of a whole its share. */
function seriesOf(columns: readonly ChartColumn[], lines: ChartTable['rows'], kind: string): Series[] {
  const whole = columns.findIndex(({ isWhole }) => isWhole);
  const named = columns.findIndex(({ isUnit }) => isUnit);
  const unitOfLines = lines[0]?.[named]?.text ?? '';
  return columns.flatMap(({ label, unit, isShare, isPart, isTarget }, i): Series[] => {
    // Years and names are no numbers, and an upper end says nothing without its lower one.
    if (unit === undefined && !isTarget) return [];
    const valueIn = (cells: readonly TableCell[]) => cells[i]?.value;
    const own = (scale: number) => spreadOver(lines, kind, (cells) => times(valueIn(cells), scale));
    const series = isShare
      ? { label, unit: '%', ...own(100), isSummed: false }
      : { label, unit: unit ?? unitOfLines, ...own(1), isSummed: !isTarget };
    if (!isPart || whole < 0) return [series];
    const shares = spreadOver(lines, kind, (cells) => percentOf(valueIn(cells), cells[whole]?.value));
    return [series, { label, unit: '%', ...shares, isSummed: false }];
  });
}

const times = (value: number | undefined, scale: number) => (value === undefined ? undefined : value * scale);

const percentOf = (part: number | undefined, whole: number | undefined) =>
  part === undefined || !whole ? undefined : (part / whole) * 100;

function spreadOver(
  lines: ChartTable['rows'],
  kind: string,
  valueIn: (cells: readonly TableCell[]) => number | undefined,
): Pick<Series, 'values' | 'subjects'> {
  const values: number[] = [];
  const subjects = new Set<string | undefined>();
  for (const cells of lines) {
    const value = valueIn(cells);
    if (value === undefined) continue;
    values.push(value);
    subjects.add(keyOf(cells, kind));
  }
  return { values: values.sort((a, b) => a - b), subjects: subjects.size };
}

/** A document that sets ten targets would weigh ten times in a median of targets. */
function spreadCells({ values, isSummed }: Series, columns: readonly ChartColumn[], t: Messages): TableCell[] {
  const isOfTargets = columns.some(({ isTarget }) => isTarget);
  const absent = (reason: string) => absentCell(reason, t.absence.none);
  const at = (part: number, fewest: number): TableCell => {
    if (isOfTargets) return absent(t.charts.tables.spread.targets);
    return values.length < fewest
      ? absent(t.charts.tables.spread.few)
      : numberCell(quantileSorted(values, part) ?? 0, t);
  };
  return [
    numberCell(values[0] ?? 0, t),
    at(0.25, FEWEST_FOR_QUARTILES),
    at(0.5, FEWEST_FOR_MEDIAN),
    at(0.75, FEWEST_FOR_QUARTILES),
    numberCell(values.at(-1) ?? 0, t),
    isSummed ? numberCell(sum(values), t) : absent(t.charts.tables.spread.noTotal),
  ];
}

/** Amounts have six decimals; what is computed from them has no more. */
function numberCell(value: number, t: Messages): TableCell {
  const rounded = Math.round(value * 1e6) / 1e6;
  return { text: t.number(Math.round(rounded * 100) / 100), value: rounded, isNumber: true };
}
