import { expect, test } from 'vitest';
import { rowsOfText, shownText } from './show.ts';

const HEADINGS = '序号 | 一级指标 | 二级指标 | 三级指标 | 指标值';
/** Without the line numbers. */
const cells = (text: string): string[] => shownText(text).map((row) => row.replace(/^\d+\S* \S /, ''));

test('programs in chapters, with indicators in brackets', () => {
  const lines = [
    '某局2023年度项目绩效目标',
    '一、法律顾问',
    '预算安排：33万元',
    '绩效目标：做好。',
    '【产出指标】数量指标：(1)顾问≥55名；(2)走访：20次；时效指标：(1)频次：每月不少于1次。',
    '二、司法鉴定（1.2万元）',
    '【满意度指标】服务对象满意度指标：(1)满意度90%以上。',
  ];
  expect(shownText(lines.join('\n'))).toEqual([
    '1 ¶ 某局2023年度项目绩效目标',
    '2 | 一、项目名称 | 法律顾问',
    '3 | 预算安排 | 33万元',
    '4 | 绩效目标 | 做好。',
    `5 | ${HEADINGS}`,
    '5 | (1) | 产出指标 | 数量指标 | 顾问 | ≥55名',
    '5 | (2) | ^产出指标 | ^数量指标 | 走访 | 20次',
    '5 | (1) | ^产出指标 | 时效指标 | 频次 | 每月不少于1次',
    '6 | 二、项目名称 | 司法鉴定 | 项目金额 | 1.2万元',
    `7 | ${HEADINGS}`,
    '7 | (1) | 满意度指标 | 服务对象满意度指标 | 满意度 | 90%以上',
  ]);
  expect(new Set(rowsOfText(lines.join('\n')).map(({ table }) => table))).toEqual(new Set([0, 1, 2]));
});

test.each([
  [
    'values in brackets',
    '产出指标—数量指标：办案（≥200件）；咨询（≥10次）',
    [' | 产出指标 | 数量指标 | 办案 | ≥200件', ' | ^产出指标 | ^数量指标 | 咨询 | ≥10次'],
  ],
  [
    'commas between entries',
    '产出指标：数量指标：办案80件，宣传15次',
    [' | 产出指标 | 数量指标 | 办案 | 80件', ' | ^产出指标 | ^数量指标 | 宣传 | 15次'],
  ],
  [
    'a comma inside a value',
    '产出指标：数量指标：培训2期，共200人次',
    [' | 产出指标 | 数量指标 | 培训 | 2期，共200人次'],
  ],
  ['dashes', '产出指标-质量指标-合格率：≥90%', [' | 产出指标 | 质量指标 | 合格率 | ≥90%']],
  [
    'words for a value',
    '效益指标：社会效益指标：法治意识明显提高',
    [' | 效益指标 | 社会效益指标 | 法治意识 | 明显提高'],
  ],
  ['cost on the first level', '成本指标：经济成本指标：预算≤5万元', [' | 成本指标 | 经济成本指标 | 预算 | ≤5万元']],
  [
    'cost on the second',
    '产出指标：数量指标：办案5件；成本指标：预算≤5万元',
    [' | 产出指标 | 数量指标 | 办案 | 5件', ' | ^产出指标 | 成本指标 | 预算 | ≤5万元'],
  ],
  [
    'a value that names nothing',
    '产出指标：数量指标：办案5件。满意度指标：≥90%',
    [' | 产出指标 | 数量指标 | 办案 | 5件', ' | 满意度指标 |  |  | ≥90%'],
  ],
  [
    'a level without a second',
    '产出指标：数量指标：办案5件。满意度指标：群众满意度≥90%',
    [' | 产出指标 | 数量指标 | 办案 | 5件', ' | 满意度指标 |  | 群众满意度 | ≥90%'],
  ],
])('%s', (_, line, rows) => {
  expect(cells(line)).toEqual([HEADINGS, ...rows]);
});

test('one entry a line, which may be wrapped', () => {
  const long = '对全市范围内有需求的困难群众提供公益性法律咨询和法律援助服务工作的';
  const lines = [
    '1.产出指标',
    '（1）数量指标：',
    '办案≥3件',
    '培训≥2期',
    '2.效益指标',
    '（1）社会效益指标：',
    `${long}`,
    '群众满意≥90%',
  ];
  expect(shownText(lines.join('\n'))).toEqual([
    `3 | ${HEADINGS}`,
    '3 |  | 1.产出指标 | （1）数量指标 | 办案 | ≥3件',
    '4 |  | ^1.产出指标 | ^（1）数量指标 | 培训 | ≥2期',
    `7 |  | 2.效益指标 | （1）社会效益指标 | ${long}⏎群众满意@7,8 | ≥90%`,
  ]);
});

test('keys and values', () => {
  const lines = ['一级指标：产出指标；二级指标：数量指标；三级指标：办案；指标值：≥5件', '三级指标：普法，指标值：3场'];
  expect(shownText(lines.join('\n'))).toEqual([
    '1 | 一级指标 | 二级指标 | 三级指标 | 指标值',
    '1 | 产出指标 | 数量指标 | 办案 | ≥5件',
    '2 |  |  | 普法 | 3场',
  ]);
});

test('levels behind a goal in one paragraph', () => {
  expect(shownText('绩效目标：完成全年工作。产出指标：数量指标：办案80件；质量指标：结案率100%。')).toEqual([
    '1 | 绩效目标 | 完成全年工作。',
    `1 | ${HEADINGS}`,
    '1 |  | 产出指标 | 数量指标 | 办案 | 80件',
    '1 |  | ^产出指标 | 质量指标 | 结案率 | 100%',
  ]);
});

test('prose that only speaks of indicators stays prose', () => {
  const lines = ['绩效目标管理情况', '我局产出指标完成较好，满意度指标也有提高。', '一、法律援助：办案80件。'];
  expect(shownText(lines.join('\n'))).toEqual(lines.map((line, index) => `${index + 1} ¶ ${line}`));
});

test('signatures and notes end a list', () => {
  const lines = ['产出指标：数量指标：办案80件；', '质量指标：结案率100%', '填表人：某某', '注：以上为年度指标'];
  expect(shownText(lines.join('\n')).slice(-2)).toEqual(['3 ¶ 填表人：某某', '4 ¶ 注：以上为年度指标']);
});

test.each([
  ['by its number', ['1.效益指标', '（1）社会效益指标：稳定：长期', '2.满意度指标', '（1）群众满意度≥90%']],
  ['by its bracket', ['【效益指标】社会效益指标：稳定：长期', '【满意度指标】群众满意度≥90%']],
  ['by the sign before it', ['效益指标：社会效益指标：稳定：长期。满意度指标：群众满意度≥90%']],
])('满意度指标 is told to be of the first level %s', (_, lines) => {
  const [, , row] = rowsOfText(lines.join('\n'));
  expect(row?.cells[1]?.text).toMatch(/满意度指标$/);
});

test('bullets, weights of levels and commas behind them', () => {
  const lines = ['产出指标（50分）', '  数量指标', '    - 接待: ≥10人次', '效益指标：1.社会效益指标，秩序持续好转'];
  expect(cells(lines.join('\n'))).toEqual([
    HEADINGS,
    ' | 产出指标（50分） | 数量指标 | 接待 | ≥10人次',
    ' | 效益指标 | 1.社会效益指标 | 秩序 | 持续好转',
  ]);
});
