/** The rules of the structure of a form, on the real forms and on names that fixtures cannot hold. */
import { describe, expect, test } from 'vitest';
import { checkForm } from '../../src/checks/run.ts';
import { REAL } from '../compare/datasets.ts';
import { cleanWith, drop, type Edit, set } from './edit.ts';
import { firedBy } from './trials.ts';

/** First cells of what a rule finds in a document; `!` marks a finding that weighs less than the rule. */
const found = (check: string, document: string): string[] =>
  checkForm(REAL.document(document), REAL.reference)
    .findings.filter((finding) => finding.check.id === check)
    .map(({ cells: [cell], check: rule, severity }) => `${cell?.key}${severity === rule.severity ? '' : '!'}`);

/** Rows of its findings, each once. */
const firedIn = (edits: readonly Edit[], check: string): string[] => [
  ...new Set(
    cleanWith(...edits)
      .findings.filter((finding) => finding.check.id === check)
      .flatMap(({ cells }) => cells.map(({ key }) => key)),
  ),
];

describe('on the real forms, compared with the source texts by hand', () => {
  test.each([
    ['hengyang-2022', []],
    ['jieyang-2021', ['p0']],
    ['luan-2021', []],
    ['shaoyang-2021', []],
    ['shifeng-2023', []],
  ])('required-classes-present: %s', (document, rows) => {
    expect(found('required-classes-present', document)).toEqual(rows);
  });

  test.each([
    [
      'hengyang-2022',
      ['p0-06', 'p0-07', 'p01-05', 'p02-01', 'p05-01', 'p08-01', 'p10-05', 'p11-01', 'p14-01', 'p15-01', 'p17-01'],
    ],
    ['jieyang-2021', []],
    ['luan-2021', ['p04-02', 'p04-07']],
    ['shaoyang-2021', ['p01-06', 'p01-07', 'p01-10']],
    ['shifeng-2023', []],
  ])('output-class-fits: %s', (document, rows) => {
    expect(found('output-class-fits', document)).toEqual(rows);
  });

  test.each([
    ['hengyang-2022', []],
    ['jieyang-2021', []],
    ['luan-2021', []],
    ['shaoyang-2021', []],
    ['shifeng-2023', ['p02-05', 'p02-07', 'p03-06', 'p03-07', 'p06-05', 'p06-06', 'p06-07', 'p07-07']],
  ])('benefit-class-fits: %s', (document, rows) => {
    expect(found('benefit-class-fits', document)).toEqual(rows);
  });

  test.each([
    ['hengyang-2022', []],
    ['jieyang-2021', []],
    ['luan-2021', []],
    ['shaoyang-2021', []],
    ['shifeng-2023', ['p02-04', 'p03-04']],
  ])('cost-indicator-is-a-cost: %s', (document, rows) => {
    expect(found('cost-indicator-is-a-cost', document)).toEqual(rows);
  });

  test.each([
    ['hengyang-2022', ['p0-07!']],
    ['jieyang-2021', ['p0-07', 'p0-11', 'p0-12', 'p0-17!']],
    ['luan-2021', ['p01-01!', 'p01-02!', 'p02-02', 'p03-05!', 'p03-07!', 'p03-14', 'p05-03', 'p05-08']],
    ['shaoyang-2021', ['p01-01', 'p01-05']],
    ['shifeng-2023', ['p0-09!', 'p02-02', 'p06-09!', 'p07-09!']],
  ])('one-indicator-one-measure: %s', (document, rows) => {
    expect(found('one-indicator-one-measure', document)).toEqual(rows);
  });

  test.each([
    ['hengyang-2022', ['p0-27', 'p01-08', 'p03-06', 'p07-06', 'p08-06', 'p10-08', 'p12-07', 'p14-06']],
    ['jieyang-2021', []],
    ['luan-2021', []],
    ['shaoyang-2021', []],
    ['shifeng-2023', []],
  ])('satisfaction-names-one-group: %s', (document, rows) => {
    expect(found('satisfaction-names-one-group', document)).toEqual(rows);
  });
});

describe('output-class-fits', () => {
  test('the unit of a number may speak of time', () => {
    const named = set('indicators', 'p04-03', { name: '案件办结', value: '≤5' });
    const target = (unit: string) => set('targets', 'p04-03-1', { comparator: 'le', value: '5', unit });
    const edits = (unit: string) => [named, target(unit), drop('standards', 'p04-03-s1')];
    expect(firedIn(edits('天'), 'output-class-fits')).toEqual([]);
    expect(firedIn(edits('件'), 'output-class-fits')).toEqual(['p04-03']);
  });

  test.each(['每年一次', '6月底前', '全年', '第三季度', '当天办结', '年内', '两周内', '法定期限', '按进度'])(
    '%s speaks of time',
    (value) => {
      const edits = [set('indicators', 'p04-03', { name: '调解工作', value }), drop('targets', 'p04-03-1')];
      expect(firedIn([...edits, drop('standards', 'p04-03-s1')], 'output-class-fits')).toEqual([]);
    },
  );

  test.each(['青年调解', '日常调解', '天平工程', '有效落实'])('%s does not', (value) => {
    const edits = [set('indicators', 'p04-03', { name: '调解工作', value }), drop('targets', 'p04-03-1')];
    expect(firedIn([...edits, drop('standards', 'p04-03-s1')], 'output-class-fits')).toEqual(['p04-03']);
  });
});

test('a finding on the words of a name cites the name, one on units alone does not', () => {
  const columns = (document: string, check: string, key: string) =>
    checkForm(REAL.document(document), REAL.reference)
      .findings.filter(({ check: { id }, cells }) => id === check && cells[0]?.key === key)
      .map(({ cells, isDamaged }) => [cells.map(({ column }) => column).join(' '), isDamaged ?? false]);
  expect(columns('hengyang-2022', 'output-class-fits', 'p01-05')).toEqual([['value name', false]]);
  expect(columns('hengyang-2022', 'output-class-fits', 'p0-06')).toEqual([['value', false]]);
  // The name is cut off.
  expect(columns('shifeng-2023', 'benefit-class-fits', 'p03-07')).toEqual([['value name', true]]);
});

describe('benefit-class-fits', () => {
  test('a rate of money is an economic benefit, a rate of legal service is none, and a denial claims nothing', () => {
    const rate = (name: string) =>
      firedIn(
        [
          set('indicators', 'p03-05', { level2: '经济效益指标', name, value: '≥5%' }),
          set('targets', 'p03-05-1', {
            program: 'p03',
            indicator: 'p03-05',
            origin: 'indicator',
            comparator: 'ge',
            value: '5',
            unit: '%',
            line: '80',
          }),
        ],
        'benefit-class-fits',
      );
    expect(rate('调解挽回经济损失率')).toEqual([]);
    expect(rate('调解成功率')).toEqual(['p03-05']);
    expect(
      firedIn([set('indicators', 'p03-05', { level2: '生态效益指标', value: '无直接生态效益' })], 'benefit-class-fits'),
    ).toEqual([]);
  });
});

test('an ecological benefit that says nothing is not judged by its words', () => {
  const row = (value: string) => set('indicators', 'p03-05', { level2: '生态效益指标', name: '指标1', value });
  expect(firedIn([row('社会和谐')], 'benefit-class-fits')).toEqual(['p03-05']);
  for (const value of ['', '无', '……']) expect(firedIn([row(value)], 'benefit-class-fits')).toEqual([]);
});

describe('cost-indicator-is-a-cost', () => {
  const verdicts = (target: Record<string, string>) => {
    const { results } = cleanWith(set('indicators', 'p0-04', { value: '2' }), set('targets', 'p0-04-1', target));
    const result = results.find(({ check }) => check.id === 'cost-indicator-is-a-cost');
    return [result?.findings.length, result?.undecided.length];
  };

  test('amounts, rates and unit prices are costs, counts are not, and a number without a unit is left open', () => {
    expect(verdicts({ unit: '万元', measure: '', match: '' })).toEqual([0, 0]);
    expect(verdicts({ unit: '元/人·年', measure: '', match: '' })).toEqual([0, 0]);
    expect(verdicts({ unit: '台', measure: '', match: '' })).toEqual([1, 0]);
    expect(verdicts({ unit: '', measure: '', match: '' })).toEqual([0, 1]);
  });

  const inWords = (name: string, value: string) =>
    firedBy('cost-indicator-is-a-cost', set('indicators', 'p0-04', { name, value }), drop('targets', 'p0-04-1'));

  test.each([
    ['办理及时', '按计划完成'],
    ['案件评价', '多元化'],
  ])('%s | %s is about no cost, told weakly', (name, value) => {
    expect(inWords(name, value).map(({ severity }) => severity)).toEqual(['info']);
  });

  test.each([
    ['成本控制', '严格'],
    ['支出', '控制在预算内'],
    ['办理及时', ''],
    ['办理及时', '/'],
  ])('%s | %s is about cost, or says nothing', (name, value) => {
    expect(inWords(name, value)).toEqual([]);
  });

  test('a bare number without a word about cost is told weakly too, and a score is called one', () => {
    const told = (name: string, unit: string) =>
      firedBy(
        'cost-indicator-is-a-cost',
        set('indicators', 'p0-04', { name, value: '≤5' }),
        set('targets', 'p0-04-1', { comparator: 'le', value: '5', unit, measure: '', match: '' }),
      );
    expect(told('办理', '').map(({ severity }) => severity)).toEqual(['info']);
    expect(told('办理', '分')[0]?.text.zh).toContain('是评分，不是金额');
  });
});

describe('satisfaction-names-one-group', () => {
  test.each([
    ['当事人和群众满意度', 1],
    ['人大、政协满意度', 1],
    ['当事人、群众及企业满意率', 1],
    ['调解、仲裁对象满意度', 0],
    ['各机关、各单位满意度', 0],
    ['群众对调解员和律师满意度', 0],
    ['社会公众或服务对象满意度', 0],
    ['和谐社区居民满意度', 0],
    ['认可和满意度', 0],
  ])('%s', (name, count) => {
    expect(firedIn([set('indicators', 'p04-06', { name })], 'satisfaction-names-one-group')).toHaveLength(count);
  });
});

test('what is joined before a group belongs to it', () => {
  const edits = [set('indicators', 'p04-06', { name: '调解、仲裁对象和群众满意度' })];
  const [finding] = firedBy('satisfaction-names-one-group', ...edits);
  expect(finding?.text.zh).toContain('把“调解、仲裁对象”与“群众”合为一条，只有一个满意度指标值');
});
