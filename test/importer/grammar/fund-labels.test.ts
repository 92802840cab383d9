import { expect, test } from 'vitest';
import { fundLabel } from '../../../src/importer/grammar/fund-labels.ts';
import { REAL } from '../../compare/datasets.ts';

test('every label of the transcribed forms has the kind that a person gave it', () => {
  const funds = REAL.documents.flatMap((rows) =>
    rows.funds.map((fund) => ({ ...fund, document: rows.document.document })),
  );
  const wrong = funds.filter(({ kind, label }) => (fundLabel(label)?.kind ?? null) !== kind);
  expect(wrong.map(({ document, fund, label, kind }) => `${document}/${fund} ${label} ${kind}`)).toEqual([]);
  expect(funds.length).toBeGreaterThan(100);
});

test('every kind is one of the table', () => {
  for (const label of [
    '资金总额',
    '基本支出',
    '项目支出',
    '财政拨款',
    '一般公共预算',
    '政府性基金',
    '国有资本经营预算',
    '非税收入',
    '其他资金',
    '上级资金',
    '中央资金',
  ]) {
    const found = fundLabel(label);
    const kind = REAL.reference.fundKinds.get(found?.kind ?? '');
    expect([label, kind?.axis]).toEqual([label, found?.axis]);
  }
});

test.each([
  ['其中：财政拨款', 'fiscal-appropriation'],
  ['其中： 一般公共预算', 'general-public-budget'],
  ['     政府性基金拨款', 'government-fund'],
  ['预算金额(万元)', 'total'],
  ['2023年度预算金额（万元）：', 'total'],
  ['（1）财政拨款', 'fiscal-appropriation'],
  ['合  计', 'total'],
  ['办案业务费', null],
  ['', null],
])('the label %j is of kind %s', (label, kind) => {
  expect(fundLabel(label)?.kind ?? null).toBe(kind);
});
