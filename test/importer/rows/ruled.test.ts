import { expect, test } from 'vitest';
import { shownText } from './show.ts';

test('bars part cells', () => {
  expect(
    shownText('| 一级指标 | 三级指标 | 指标值 |\n|---|---|---|\n| 产出指标 | 办案 | ≥5件 |\n|  | 培训 | 2期 |'),
  ).toEqual(['1 | 一级指标 | 三级指标 | 指标值', '3 | 产出指标 | 办案 | ≥5件', '4 |  | 培训 | 2期']);
});

test('in a box, the lines between two rules are one row, and a cell may reach over a rule', () => {
  const lines = [
    '┌────┬────┬───┐',
    '│一级指标│三级指标│指标值│',
    '├────┼────┼───┤',
    '│产出指标│办理法│≥5件│',
    '│        │律援助│     │',
    '│        ├────┼───┤',
    '│        │培训  │2期  │',
    '└────┴────┴───┘',
  ];
  expect(shownText(lines.join('\n'))).toEqual([
    '2 | 一级指标 | 三级指标 | 指标值',
    '4 | 产出指标 | 办理法⏎律援助@4,5 | ≥5件',
    '7 |  | 培训 | 2期',
  ]);
});

test('a rule below the headings alone parts no rows', () => {
  const lines = [
    '+----+----+',
    '| 名称 | 值 |',
    '+----+----+',
    ...Array.from({ length: 6 }, (_, at) => `| 办案${at} | ${at}件 |`),
    '+----+----+',
  ];
  expect(shownText(lines.join('\n'))).toHaveLength(7);
});

test('a bar in a sentence makes no table', () => {
  expect(shownText('普法|依法治理|两手抓')).toEqual(['1 ¶ 普法|依法治理|两手抓']);
});
