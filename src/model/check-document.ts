/** Rules of the contract that a single cell cannot show: rows of one document held against each other and the references. */
import type { KnownKeys } from './check-references.ts';
import { type Problem, type ProblemCode, problem } from './problem.ts';
import type { Reference } from './reference.ts';
import type { DocumentTables } from './rows.ts';
import type { AnyRow, DocumentTableName } from './table.ts';
import { ADDED, type Correction, DROPPED, POSITIONAL } from './tables/corrections.ts';
import { WHOLE_DEPARTMENT } from './tables/programs.ts';
import type { Document } from './tables/document.ts';
import { DOCUMENT_TABLES } from './tables/index.ts';
import { writeCell } from './write-table.ts';

/** Finds where a row stands, so that a problem can name file and line. */
export type Locate = (table: DocumentTableName, row: AnyRow) => { file: string; line: number | null };

type Report = (code: ProblemCode, table: DocumentTableName, row: AnyRow, column: string, expected?: string) => void;

/** As read: a document that cannot say which it is still has rows that can be checked. */
export interface ReadRows extends DocumentTables {
  readonly document: Document | null;
}

/** `known`: keys of the tables that could be read, rows with a fault among them. */
export function checkDocument(
  rows: ReadRows,
  folder: string,
  reference: Reference,
  known: KnownKeys,
  locate: Locate,
): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, table, row, column, expected = '') => {
    const cell = writeCell(DOCUMENT_TABLES[table], row, column);
    problems.push(problem(code, { ...locate(table, row), column, cell, expected }));
  };
  if (rows.document) checkIdentity(rows.document, folder, report);
  checkKeys(rows, locate, report);
  checkStems(rows, known, report);
  checkPrograms(rows, report);
  checkFunds(rows, reference, report);
  checkAmounts(rows, locate, report);
  checkLevelPaths(rows, reference, report);
  checkTargets(rows, reference.measures, report);
  checkWorkings(rows, report);
  checkDamages(rows, known, report);
  checkCorrections(rows, known, report);
  return problems;
}

function checkIdentity(document: Document, folder: string, report: Report): void {
  const stem = `${document.bureau}-${document.year}`;
  if (document.document !== folder) report('document-folder', 'document', document, 'document', folder);
  if (document.document !== stem && !document.document.startsWith(`${stem}-`)) {
    report('document-id', 'document', document, 'document', stem);
  }
}

/** Every row is an anchor on the page of its document, so these tables share one space of keys. */
function checkKeys(rows: ReadRows, locate: Locate, report: Report): void {
  const first = new Map<string, { table: DocumentTableName; row: AnyRow }>();
  for (const table of [
    'programs',
    'funds',
    'indicators',
    'targets',
    'goals',
    'years',
    'standards',
    'workings',
    'damages',
  ] as const) {
    const column = keyColumn(table);
    for (const row of rows[table] as readonly AnyRow[]) {
      const key = String(row[column]);
      const other = first.get(key);
      if (!other) first.set(key, { table, row });
      else if (other.table !== table) report('key-shared', table, row, column, placeOf(locate, other.table, other.row));
    }
  }
}

/** Keys follow position: a row that was copied to another program or indicator still has the key of where it came from. */
function checkStems(rows: ReadRows, known: KnownKeys, report: Report): void {
  const programs = known.get('programs');
  const indicators = known.get('indicators');
  const check = (
    table: DocumentTableName,
    row: AnyRow,
    owners: ReadonlySet<string> | undefined,
    owner: string,
  ): void => {
    const column = keyColumn(table);
    // An owner that is nowhere is reported as such.
    if (!owners?.has(owner) || String(row[column]).startsWith(`${owner}-`)) return;
    report('key-stem', table, row, column, `${owner}-`);
  };
  for (const row of rows.funds) check('funds', row, programs, row.program);
  for (const row of rows.indicators) check('indicators', row, programs, row.program);
  for (const row of rows.targets) {
    if (row.origin === 'indicator' && row.indicator !== null) check('targets', row, indicators, row.indicator);
    else check('targets', row, programs, row.program);
  }
  for (const row of rows.goals) check('goals', row, programs, row.program);
  for (const row of rows.years) check('years', row, programs, row.program);
  for (const row of rows.standards) check('standards', row, indicators, row.indicator);
}

function checkPrograms({ programs }: ReadRows, report: Report): void {
  for (const row of programs) {
    const isWhole = row.program === WHOLE_DEPARTMENT;
    if (isWhole !== (row.form === 'department')) report('program-whole', 'programs', row, 'program', row.form);
    const isDirection = row.form === 'spending-direction';
    if (isDirection !== (row.parent !== null)) report('program-parent', 'programs', row, 'parent', row.form);
  }
}

function checkFunds({ funds }: ReadRows, { fundKinds }: Reference, report: Report): void {
  for (const row of funds) {
    const kind = row.kind === null ? null : fundKinds.get(row.kind);
    // A stated sum of workings is a total inside a calculation.
    const fits = !kind || kind.axis === row.axis || (kind.axis === 'total' && row.axis === 'calculation');
    if (!fits) report('fund-axis', 'funds', row, 'kind', row.axis);
  }
}

/** A program's total and its higher-level funds stand in its own row and in a row of funds: once printed, twice written. */
function checkAmounts({ programs, funds }: ReadRows, locate: Locate, report: Report): void {
  const programOf = new Map(programs.map((row) => [row.program, row]));
  for (const fund of funds) {
    const column = fund.axis === 'total' ? 'amount_wan' : fund.kind === 'superior' ? 'superior_funds_wan' : null;
    const program = programOf.get(fund.program);
    if (!column || !program || program[column] === fund.amount_wan) continue;
    const stated = writeCell(DOCUMENT_TABLES.programs, program, column);
    const expected = `${placeOf(locate, 'programs', program)} ${column} “${stated}”`;
    report('amount-differs', 'funds', fund, 'amount_wan', expected);
  }
}

function checkLevelPaths({ indicators }: ReadRows, reference: Reference, report: Report): void {
  // Where the list itself could not be read, that is the problem.
  const { categories, category_aliases } = reference.rows;
  if (categories.length === 0 || category_aliases.length === 0) return;
  for (const row of indicators) {
    if (!reference.categoryOf(row.level1, row.level2)) {
      report('level-path-unknown', 'indicators', row, 'level2', `category_aliases.csv (${row.level1})`);
    }
  }
}

function checkTargets({ indicators, targets }: ReadRows, measures: Reference['measures'], report: Report): void {
  const programOf = new Map(indicators.map((row) => [row.indicator, row.program]));
  for (const row of targets) {
    const says = (code: ProblemCode, column: string, expected = '') => report(code, 'targets', row, column, expected);
    const isIndicator = row.origin === 'indicator';
    if (isIndicator !== (row.indicator !== null)) says('target-origin', 'origin', isIndicator ? 'stated' : 'blank');
    const program = row.indicator === null ? undefined : programOf.get(row.indicator);
    if (program !== undefined && program !== row.program) says('target-program', 'program', program);
    if ((row.measure === null) !== (row.match === null)) says('target-match', 'match', row.measure ?? '');
    if (row.match === 'close' && row.note === null) says('target-note', 'note');
    if (row.value_to !== null && row.value_to <= row.value) says('target-range', 'value_to', String(row.value));
    if (row.implied_comparator !== null && row.comparator !== 'none') says('target-implied', 'implied_comparator');
    const measure = row.measure === null ? undefined : measures.get(row.measure);
    if (measure && row.match === 'exact' && row.unit !== measure.unit) says('target-unit', 'unit', measure.unit);
  }
}

/** An addend is one of two things: a printed amount, or a price and a quantity. */
function checkWorkings({ workings }: ReadRows, report: Report): void {
  for (const row of workings) {
    const isProduct = row.price_wan !== null && row.quantity !== null;
    const isAmount = row.fund !== null;
    const isHalf = (row.price_wan !== null) !== (row.quantity !== null);
    if (isHalf || isProduct === isAmount) report('working-addend', 'workings', row, 'fund');
  }
}

function checkDamages(rows: ReadRows, known: KnownKeys, report: Report): void {
  for (const row of rows.damages) {
    const table = DOCUMENT_TABLES[row.table];
    if (known.get(row.table)?.has(row.row) === false)
      report('reference-dangling', 'damages', row, 'row', `${row.table}.csv`);
    if (!Object.hasOwn(table.fields, row.column)) report('damage-column', 'damages', row, 'column', row.table);
  }
}

/** What is written as corrected must be so in the table; a dropped row is there no more, and its key may be another's. */
function checkCorrections(rows: ReadRows, known: KnownKeys, report: Report): void {
  for (const correction of rows.corrections) {
    if (correction.column === DROPPED) continue;
    const table = DOCUMENT_TABLES[correction.table];
    const [keyColumn = ''] = table.key;
    const own: readonly AnyRow[] = ownRows(rows, correction.table);
    const row = own.find((one) => one[keyColumn] === correction.row);
    const says = (code: ProblemCode, column: string, expected: string) =>
      report(code, 'corrections', correction, column, expected);
    if (known.get(correction.table)?.has(correction.row) === false) {
      says('reference-dangling', 'row', `${correction.table}.csv`);
    } else if (!row) continue;
    else if (correction.column === ADDED) continue;
    else if (!Object.hasOwn(table.fields, correction.column)) says('damage-column', 'column', correction.table);
    else if (POSITIONAL[correction.table].includes(correction.column)) says('correction-fixed', 'column', '');
    else if (writeCell(table, row, correction.column) !== (correction.replacement ?? '')) {
      says('correction-lost', 'replacement', `${correction.table}.csv “${writeCell(table, row, correction.column)}”`);
    }
  }
}

const ownRows = (rows: ReadRows, table: Correction['table']): readonly AnyRow[] =>
  table !== 'document' ? rows[table] : rows.document ? [rows.document] : [];

const keyColumn = (table: DocumentTableName): string => DOCUMENT_TABLES[table].key[0] ?? '';

/** `funds.csv:5`, as said of another file of the same folder. */
const placeOf = (locate: Locate, table: DocumentTableName, row: AnyRow): string =>
  `${table}.csv:${locate(table, row).line}`;
