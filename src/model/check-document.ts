/** Rules of the contract that a single cell cannot show: rows of one document held against each other and the references. */
import { type Problem, type ProblemCode, problem } from './problem.ts';
import type { Reference } from './reference.ts';
import type { DocumentRows } from './rows.ts';
import type { AnyRow, DocumentTableName } from './table.ts';

/** Finds where a row stands, so that a problem can name file and line. */
export type Locate = (table: DocumentTableName, row: AnyRow) => { file: string; line: number | null };

type Report = (code: ProblemCode, table: DocumentTableName, row: AnyRow, column: string, expected?: string) => void;

export function checkDocument(rows: DocumentRows, folder: string, reference: Reference, locate: Locate): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, table, row, column, expected = '') => {
    problems.push(problem(code, { ...locate(table, row), column, cell: String(row[column] ?? ''), expected }));
  };
  checkIdentity(rows, folder, report);
  checkParents(rows, report);
  checkFunds(rows, reference, report);
  checkLevelPaths(rows, reference, report);
  checkTargets(rows, reference, report);
  return problems;
}

function checkIdentity({ document }: DocumentRows, folder: string, report: Report): void {
  const stem = `${document.bureau}-${document.year}`;
  if (document.document !== folder) report('document-folder', 'document', document, 'document', folder);
  if (document.document !== stem && !document.document.startsWith(`${stem}-`)) {
    report('document-id', 'document', document, 'document', stem);
  }
}

function checkParents({ programs }: DocumentRows, report: Report): void {
  const parents = new Map(programs.map((row) => [row.program, row.parent]));
  for (const row of programs) {
    const visited = new Set([row.program]);
    for (let at = row.parent; at; at = parents.get(at) ?? null) {
      if (at === row.program) report('parent-circle', 'programs', row, 'program');
      if (visited.has(at)) break;
      visited.add(at);
    }
  }
}

function checkFunds({ funds }: DocumentRows, { fundKinds }: Reference, report: Report): void {
  for (const row of funds) {
    const kind = row.kind === null ? null : fundKinds.get(row.kind);
    // A stated sum of workings is a total inside a calculation.
    const fits = !kind || kind.axis === row.axis || (kind.axis === 'total' && row.axis === 'calculation');
    if (!fits) report('fund-axis', 'funds', row, 'kind', row.axis);
  }
}

function checkLevelPaths({ indicators }: DocumentRows, reference: Reference, report: Report): void {
  for (const row of indicators) {
    if (!reference.categoryOf(row.level1, row.level2)) {
      report('level-path-unknown', 'indicators', row, 'level2', `category_aliases.csv (${row.level1})`);
    }
  }
}

function checkTargets({ indicators, targets }: DocumentRows, { measures, units }: Reference, report: Report): void {
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
    const unit = row.unit === null ? undefined : units.get(row.unit);
    if (unit && unit.base !== unit.unit) says('unit-not-base', 'unit', unit.base);
    const measure = row.measure === null ? undefined : measures.get(row.measure);
    if (measure && row.match === 'exact' && row.unit !== measure.unit) says('target-unit', 'unit', measure.unit);
  }
}
