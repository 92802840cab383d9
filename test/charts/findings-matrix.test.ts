import { describe, expect, test } from 'vitest';
import { findingsMatrixChart } from '../../src/charts/findings-matrix.ts';
import { LIGHT } from '../../src/charts/theme.ts';
import { findingsMatrix, type FindingsMatrix, firingRows, type MatrixCell } from '../../src/checks/findings-matrix.ts';
import { messages } from '../../src/i18n/index.ts';
import { REAL, TINY } from '../compare/datasets.ts';

const t = messages('zh');
const context = { width: 720, t, theme: LIGHT };
const NONE = { error: 0, warning: 0, info: 0, passed: 0, undecided: 0 };

/** So many rules, of which rule i fires in the first i + 1 of so many documents, and agrees in the others. */
function invented(rules: number, documents: number): FindingsMatrix {
  const [{ check }] = findingsMatrix(TINY).rows as [FindingsMatrix['rows'][number]];
  const [column] = findingsMatrix(TINY).documents as [FindingsMatrix['documents'][number]];
  const fired: MatrixCell = { state: 'error', counts: { ...NONE, error: 1, info: 3 } };
  const agrees: MatrixCell = { state: 'passed', counts: { ...NONE, passed: 2 } };
  return {
    documents: Array.from({ length: documents }, () => column),
    rows: Array.from({ length: rules }, (_, i) => ({
      check: { ...check, id: `rule-${i}`, zh: { ...check.zh, name: `规则${i}` } },
      cells: Array.from({ length: documents }, (_, at) => (at <= i ? fired : agrees)),
    })),
    leads: () => [],
  };
}

/** Words that a drawing is given, wherever its marks keep them. */
const wordsOf = (matrix: FindingsMatrix): string =>
  JSON.stringify(
    findingsMatrixChart.plot(matrix, context).options.marks?.map((mark) => (mark as { data?: unknown }).data),
  );

describe('with few documents', () => {
  test('a cell has the strongest count with its sign, and says how many weigh less', () => {
    const words = wordsOf(invented(1, 2));
    expect(words).toContain('"≠1+3"');
    expect(words).toContain('"✓2"');
  });

  test('rules without a finding are not drawn', () => {
    const matrix = findingsMatrix(REAL);
    const { rows } = findingsMatrixChart.table(matrix, t);
    expect(new Set(rows.map((row) => row[2]?.keys?.['check']))).toEqual(
      new Set(firingRows(matrix).map(({ check }) => check.id)),
    );
  });
});

describe('with many documents', () => {
  test('a bar a rule is divided by documents, each counted once', () => {
    const words = wordsOf(invented(1, 100));
    expect(words).toContain('"≠ 1"');
    expect(words).toContain('"✓ 99"');
  });

  test('the rules that fire in most documents are drawn, and a note says so', () => {
    const drawing = findingsMatrixChart.plot(invented(40, 100), context);
    expect(drawing.notes).toEqual([t.findings.chart.most(30, 40)]);
    expect(wordsOf(invented(40, 100))).toContain('规则39');
    expect(wordsOf(invented(40, 100))).not.toContain('规则9"');
    expect(drawing.height).toBeLessThan(2000);
  });
});

test('each count leads to the rows it is about', () => {
  const { rows } = findingsMatrixChart.table(findingsMatrix(TINY), t);
  const alpha = rows.find(
    (row) => row[0]?.document === 'alpha-2021' && row[2]?.keys?.['check'] === 'revenue-parts-sum',
  );
  expect(alpha?.[3]?.sources?.map(({ document, table }) => `${document} ${table}`)).toEqual(['alpha-2021 funds']);
});
