import { describe, expect, test } from 'vitest';
import { documentsWith, findingCount, findingsMatrix, firingRows, OUTCOMES } from '../../src/checks/findings-matrix.ts';
import { CHECKS } from '../../src/checks/index.ts';
import { checkForms } from '../../src/checks/run.ts';
import { REAL, TINY } from '../compare/datasets.ts';

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('of %s', (_, dataset) => {
  const matrix = findingsMatrix(dataset);

  test('there is a row a rule, and a cell a document, in order', () => {
    expect(matrix.rows.map(({ check }) => check)).toEqual(CHECKS);
    expect(matrix.documents.map(({ document }) => document)).toEqual(dataset.documents.map(({ document }) => document));
    for (const { cells } of matrix.rows) expect(cells).toHaveLength(dataset.documents.length);
  });

  test('every finding is counted once, with its own severity', () => {
    for (const [column, { findings }] of [...checkForms(dataset)].entries()) {
      for (const outcome of ['error', 'warning', 'info'] as const) {
        const counted = matrix.rows.reduce((sum, { cells }) => sum + (cells[column]?.counts[outcome] ?? 0), 0);
        expect(counted).toBe(findings.filter(({ severity }) => severity === outcome).length);
      }
    }
  });

  test('a cell shows its strongest outcome, and none only where nothing was tried', () => {
    for (const { state, counts } of matrix.rows.flatMap(({ cells }) => cells)) {
      expect(state).toBe(OUTCOMES.find((outcome) => counts[outcome] > 0) ?? 'unapplied');
    }
  });

  test('rules that fire are those with a finding', () => {
    const firing = new Set([...checkForms(dataset)].flatMap(({ findings }) => findings.map(({ check }) => check.id)));
    expect(firingRows(matrix).map(({ check }) => check.id)).toEqual(
      CHECKS.map(({ id }) => id).filter((id) => firing.has(id)),
    );
    expect(firing.size).toBeGreaterThan(0);
  });
});

test('a tiny form whose sources do not make up its total has a clear mismatch, another agrees', () => {
  const { documents, rows, leads } = findingsMatrix(TINY);
  const row = rows.find(({ check }) => check.id === 'revenue-parts-sum');
  const cell = row?.cells[documents.findIndex(({ document }) => document.document === 'alpha-2021')];
  expect(cell?.state).toBe('error');
  expect(cell && findingCount(cell)).toBe(1);
  const about = leads('revenue-parts-sum', 'alpha-2021').map(({ table, column }) => `${table}.${column}`);
  expect(about).toEqual(['funds.amount_wan']);
  expect(row && documentsWith(row, 'error')).toBe(1);
});
