import { describe, expect, test } from 'vitest';
import { readScoring } from '../../../src/importer/grammar/points.ts';
import { REAL } from '../../compare/datasets.ts';
import { LEXICON } from './reading.ts';

const rule = (text: string): (string | number | null)[] => {
  const { points, deductPer, deductPoints } = readScoring(text, LEXICON);
  return [points, deductPer, deductPoints];
};

describe('full marks and deduction', () => {
  test.each([
    ['by the piece', '完成督查2次得满分，共计5分，每少1次扣2.5分，扣完为止', [5, 1, '2.5']],
    ['by the piece in words', '完成80件得满分，共计10分，每少一件扣0.15分，扣完为止', [10, 1, '0.15']],
    ['by several pieces', '完成组织15万人考法得满分，共计10分，每少100人扣0.01分', [10, 100, '0.01']],
    ['by a share of the points', '达到98%得满分，共计10分，每下降百分之一扣权重分的1%', [10, 1, '1%']],
    ['by percentage points', '满意度≥90%得满分，共计5分，每下降一个百分点扣权重分的1%', [5, 1, '1%']],
    ['without full marks', '满意率≥80%得满分，每下降一个百分点扣权重分的1%', [null, 1, '1%']],
    ['without a deduction', '有效保障得满分，共计20分，保障情况一般得12分，较差不得分', [20, null, null]],
    ['with line breaks inside words', '达到 100%得满 分，共 计 10 分，每下降 百分之一扣权重 分的 1%', [10, 1, '1%']],
    ['reaching earns the marks', '达到得10分，每降1%扣1分', [10, 1, '1']],
    ['each missing piece', '每少1件扣0.5分', [null, 1, '0.5']],
    ['full marks named 满分', '满分8分，每减少1场扣2分', [8, 1, '2']],
    ['each fall of some points', '≥95%得10分，每降低5个百分点扣2分', [10, 5, '2']],
    ['each rise', '脱管漏管率为0得满分，共计5分，每上升百分之一扣权重分的1%', [5, 1, '1%']],
    ['each case found', '得5分，每发现1起扣1分', [5, 1, '1']],
    ['each day late', '按时完成得4分，每延迟1天扣0.5分', [4, 1, '0.5']],
    ['marks before the rule', '10分，每少1次扣5分', [10, 1, '5']],
    ['without 每', '少一次扣1分', [null, 1, '1']],
    ['each event found', '发生一起扣2分', [null, 1, '2']],
    ['by a share in figures', '未达到指标值的，每低5%扣权重的10%', [null, 5, '10%']],
    ['marks named 计', '满分10分。达到95%以上计10分，每低一个百分点扣1分', [10, 1, '1']],
    ['a proportion is no rule of steps', '按完成比例得分', [null, null, null]],
    ['a formula is no rule of steps', '得分=实际完成值/目标值×10', [null, null, null]],
    ['a bonus is no deduction', '每提前1天加1分', [null, null, null]],
    ['marks alone', '10分', [10, null, null]],
    ['a number alone', '10', [10, null, null]],
    ['a stated value is no rule', '省司法厅考核确定的目标值', [null, null, null]],
    ['blank', '', [null, null, null]],
  ])('%s', (_sentence, text, expected) => {
    expect(rule(text)).toEqual(expected);
  });

  test('every rule of the transcribed forms, put into a sentence, reads back', () => {
    const rules = REAL.documents
      .flatMap(({ indicators }) => indicators)
      .filter(({ points, deduct_per }) => points !== null && deduct_per !== null);
    expect(rules.length).toBeGreaterThan(80);
    for (const { value, points, deduct_per, deduct_points } of rules) {
      const isShare = deduct_points?.endsWith('%') ?? false;
      const share = isShare
        ? `每下降百分之${deduct_per === 1 ? '一' : deduct_per}扣权重分的${deduct_points}`
        : `每少${deduct_per}件扣${deduct_points}分`;
      expect(rule(`达到${value}得满分，共计${points}分，${share}，扣完为止`)).toEqual([
        points,
        deduct_per,
        deduct_points,
      ]);
    }
  });
});

describe('bounds', () => {
  const bounds = (text: string): string[] =>
    readScoring(text, LEXICON).bounds.map(({ role, comparator, value, unit, points }) =>
      [role, comparator, value, unit ?? '', points ?? ''].join(' '),
    );

  test('three steps', () => {
    expect(bounds('成本节约率大于0得满分，共计20分，等于0得16分，小于0不得分')).toEqual([
      'full gt 0  20',
      'tier eq 0  16',
      'tier lt 0  0',
    ]);
  });

  test('one bound, whose marks stand behind', () => {
    expect(bounds('完成组织15万人考法得满分，共计10分，每少100人扣0.01分')).toEqual(['full none 150000 人 10']);
    expect(bounds('满意度≥90%得满分，共计5分，每下降一个百分点扣权重分的1%')).toEqual(['full ge 90 % 5']);
  });

  test('steps of a ladder', () => {
    expect(bounds('90%（含）以上得10分，80%（含）-90%得8分，60%以下得0分')).toEqual([
      'full ge 90 % 10',
      'tier none 80 % 8',
      'tier le 60 % 0',
    ]);
  });

  test('qualities have none', () => {
    expect(bounds('有效保障得满分，共计20分，保障情况一般得12分，保障较差不得分')).toEqual([]);
  });
});
