import { describe, expect, test } from 'vitest';
import { goalNumbers } from '../../../src/importer/grammar/goal-numbers.ts';
import { LEXICON } from './reading.ts';

const told = (text: string): string[] =>
  goalNumbers(text, LEXICON).map(({ label, origin, comparator, value, unit }) =>
    `${origin} ${label} ${comparator} ${value} ${unit ?? ''}`.trim(),
  );

describe('numbers of goal texts', () => {
  test.each([
    [
      'a count and a rate',
      '办理法律援助案件600件，调解成功率达98%以上',
      ['goal 办理法律援助案件 none 600 件', 'goal 调解成功率 ge 98 %'],
    ],
    [
      'three rates joined by 、',
      '核查率 98%以上、回执率 96%、衔接率 90%以上。',
      ['goal 核查率 ge 98 %', 'goal 回执率 none 96 %', 'goal 衔接率 ge 90 %'],
    ],
    ['a bound in words', '确保全市人民调解成功率达到97.5%以上。', ['goal 人民调解成功率 ge 97.5 %']],
    ['a bound with its verb', '至少组织一次以上（含一次）业务培训', ['goal 业务培训 ge 1 次']],
    ['a count before its noun', '组建13个调解专项组', ['goal 调解专项组 none 13 个']],
    ['a single count', '对困难群众实施法律援助360件。', ['goal 对困难群众实施法律援助 none 360 件']],
    ['one number for three names', '参学率、参考率、合格率均为100%', ['goal 参学率、参考率、合格率 none 100 %']],
    [
      '今年以来 is a result',
      '今年以来，接收社区矫正对象46人，解除83人',
      ['result 接收社区矫正对象 none 46 人', 'result 解除 none 83 人'],
    ],
    ['累计 is a result', '累计走访两类人员370余人次', ['result 走访两类人员 approx 370 人次']],
    ['已完成 is a result', '已完成法治宣传80场', ['result 法治宣传 none 80 场']],
    [
      'a promise behind results',
      '去年办理案件300件。今年确保办理案件400件以上。',
      ['result 去年办理案件 none 300 件', 'goal 今年确保办理案件 ge 400 件'],
    ],
    ['odd counts with 余 are results', '发放资料100000余份', ['result 发放资料 approx 100000 份']],
    ['money is a budget', '安排资金20万元，举办培训2次', ['goal 培训 none 2 次']],
    ['dates and names are not numbers', '2023年开展“12·4”宪法日活动，落实三项制度', []],
    ['a paragraph without numbers', '推进公共法律服务体系建设。', []],
    ['nothing', '', []],
  ])('%s', (_sentence, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
