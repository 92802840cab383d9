/** A finding as others read it: an object of the JSON lines, and a row of the CSV file. */
import type { Cell } from './check.ts';
import type { Finding } from './run.ts';

interface FindingRecord {
  readonly check: string;
  readonly severity: string;
  readonly document: string;
  readonly programs: readonly string[];
  /** Printed cells the finding rests on; `key` is the row's key in `<table>.csv` of the document. */
  readonly cells: readonly Pick<Cell, 'table' | 'key' | 'column' | 'line' | 'value'>[];
  /** What the rule works out; null where it works out no single value. */
  readonly expected: number | string | null;
  /** What is printed. */
  readonly found: number | string | null;
  /** `found` less `expected`. */
  readonly difference: number | null;
  /** Unit of the three. */
  readonly unit: string | null;
  readonly arithmetic: readonly string[];
  /** Whether a cell it rests on is damaged in the source text. */
  readonly damaged: boolean;
  readonly text_zh: string;
  readonly text_en: string;
}

export const findingRecord = (finding: Finding): FindingRecord => ({
  check: finding.check.id,
  severity: finding.severity,
  document: finding.document,
  programs: finding.programs,
  cells: finding.cells.map(({ table, key, column, line, value }) => ({ table, key, column, line, value })),
  expected: finding.expected ?? null,
  found: finding.found ?? null,
  difference: finding.difference ?? null,
  unit: finding.unit ?? null,
  arithmetic: finding.arithmetic ?? [],
  damaged: finding.isDamaged ?? false,
  text_zh: finding.text.zh,
  text_en: finding.text.en,
});

export const FINDING_COLUMNS = [
  'check',
  'severity',
  'document',
  'programs',
  'cells',
  'lines',
  'values',
  'expected',
  'found',
  'difference',
  'unit',
  'arithmetic',
  'damaged',
  'text_zh',
  'text_en',
] as const;

/** Lists within a cell are separated by a space (keys, lines) or a semicolon (words). */
export function findingCells(finding: Finding): string[] {
  const { cells, programs, arithmetic, damaged, ...record } = findingRecord(finding);
  const text = (value: number | string | null): string => (value === null ? '' : String(value));
  return [
    record.check,
    record.severity,
    record.document,
    programs.join(' '),
    cells.map(({ table, key }) => `${table}/${key}`).join(' '),
    cells.map(({ line }) => line).join(' '),
    cells.map(({ value }) => value).join('; '),
    text(record.expected),
    text(record.found),
    text(record.difference),
    text(record.unit),
    arithmetic.join('; '),
    damaged ? 'yes' : '',
    record.text_zh,
    record.text_en,
  ];
}
