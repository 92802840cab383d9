import { describe, expect, test } from 'vitest';
import { NO_CURATION } from '../../../src/importer/harmonise/document-facts.ts';
import { files, IMPORTED_TABLES } from '../../../src/importer/harmonise/files.ts';
import { harmonise } from '../../../src/importer/harmonise/harmonise.ts';
import { fingerprintOf } from '../../../src/model/fingerprint.ts';
import { REAL } from '../../compare/datasets.ts';
import { ABOUT, goalNumber, indicator, made, program, standard, target } from './document.ts';

describe('keys', () => {
  test('follow position', () => {
    const { rows } = made([
      program('部门整体支出', { form: 'department' }),
      program('法律援助', {
        funds: [{ axis: 'total', kind: 'total', label: '金额', amount: 5_000_000, line: 4 }],
        goals: [
          { part: 'period', text: '做好法律援助。', line: 5 },
          { part: 'annual', text: '同上', line: 6 },
        ],
        goalNumbers: [goalNumber('案件', 20, '件'), goalNumber('旧案', 9, '件', 'result'), goalNumber('满意', 90, '%')],
        indicators: [
          indicator('甲'),
          indicator('乙', { targets: [target(1, '件'), target(2, '次')], standards: [standard(1, '件')] }),
        ],
      }),
    ]);
    expect(rows.programs.map((row) => row.program)).toEqual(['p0', 'p01']);
    expect(rows.funds.map((row) => row.fund)).toEqual(['p01-f01']);
    expect(rows.goals.map((row) => row.goal)).toEqual(['p01-t01', 'p01-t02']);
    expect(rows.indicators.map((row) => row.indicator)).toEqual(['p01-01', 'p01-02']);
    expect(rows.targets.map((row) => row.target)).toEqual(['p01-g01', 'p01-r01', 'p01-g02', 'p01-02-1', 'p01-02-2']);
    expect(rows.targets.map((row) => row.indicator)).toEqual([null, null, null, 'p01-02', 'p01-02']);
    expect(rows.standards.map((row) => [row.standard, row.indicator])).toEqual([['p01-02-s1', 'p01-02']]);
  });

  test('only one program is the whole department', () => {
    const { rows } = made([
      program('项目'),
      program('部门整体支出', { form: 'department' }),
      program('部门整体支出', { form: 'department' }),
    ]);
    expect(rows.programs.map((row) => row.program)).toEqual(['p01', 'p0', 'p02']);
  });

  test('a spending direction belongs to the special fund of that name, the last one before it', () => {
    const { rows } = made([
      program('业务（专项）', { form: 'special-fund' }),
      program('调解', { form: 'spending-direction', parentName: '业务(专项)' }),
      program('业务专项', { form: 'special-fund' }),
      program('矫正', { form: 'spending-direction', parentName: '业务专项' }),
    ]);
    expect(rows.programs.map((row) => row.parent)).toEqual([null, 'p01', null, 'p03']);
  });

  test('a spending direction without its special fund is named', () => {
    const { rows, uncertain } = made([program('调解', { form: 'spending-direction', parentName: '业务专项' })]);
    expect(rows.programs.map((row) => row.parent)).toEqual([null]);
    expect(uncertain.map(({ code, printed }) => `${code} ${printed}`)).toEqual(['no-parent 调解']);
  });
});

describe('curation by exact words', () => {
  const legalAid = indicator('办理法律援助案件数（≥，件）', { targets: [target(550, '件')] });

  test('gives translation, topic and measure, whatever the punctuation', () => {
    const { rows, proposals } = made([program('法律 援助', { indicators: [legalAid] })]);
    expect(rows.programs[0]).toMatchObject({ name_en: 'Legal aid', topic: 'legal-aid' });
    expect(rows.indicators[0]).toMatchObject({
      name: '办理法律援助案件数（≥，件）',
      name_en: 'Legal aid cases handled',
    });
    expect(rows.targets[0]).toMatchObject({ measure: 'legal-aid-cases', match: 'exact', note: null });
    expect(proposals).toEqual([]);
  });

  test('of a number in goal text goes by its own name', () => {
    const { rows } = made([program('调解', { goalNumbers: [goalNumber('人民调解成功率', 97.5, '%')] })]);
    expect(rows.targets[0]).toMatchObject({ measure: 'mediation-success-rate', match: 'exact', origin: 'goal' });
  });

  test('of several numbers in one cell goes by both names', () => {
    const name = '公证办件质量';
    const targets = [target(95, '%', { label: '合格率' }), target(90, '%', { label: '优秀率' })];
    const { rows } = made([program('公证', { indicators: [indicator(name, { targets })] })]);
    expect(rows.targets.map(({ measure }) => measure)).toEqual([
      'notary-quality-pass-rate',
      'notary-quality-excellent-rate',
    ]);
  });

  test('does not match another unit, nor words that are only alike', () => {
    const { rows, proposals } = made([
      program('法律援助', {
        indicators: [
          indicator('办理法律援助案件数', { targets: [target(550, '次')] }),
          indicator('办理法律援助的案件数', { targets: [target(550, '件')] }),
        ],
      }),
    ]);
    expect(rows.targets.map(({ measure, match }) => [measure, match])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(proposals.map(({ row, kind, candidates: [best] }) => [row, kind, best?.key, best?.grade])).toEqual([
      ['p01-01-1', 'measure', 'legal-aid-trainings', 'possible'],
      ['p01-02-1', 'measure', 'legal-aid-cases', 'likely'],
    ]);
  });
});

describe('goal texts', () => {
  const goals = (...texts: string[]) =>
    made([
      program('项目', { goals: texts.map((text) => ({ part: 'annual' as const, text, line: 9 })) }),
    ]).rows.goals.map(({ printed, heading, fingerprint }) => [printed, heading, fingerprint]);

  test('only placeholders are kept as printed, and they have no fingerprint', () => {
    expect(goals('同 上', '……', '无')).toEqual([
      ['同上', null, null],
      ['……', null, null],
      ['无', null, null],
    ]);
  });

  test('of a text stays its fingerprint, and the name before a colon', () => {
    const text = '社区矫正和安置帮教：防止重新犯罪。';
    expect(goals(text)).toEqual([[null, '社区矫正和安置帮教', fingerprintOf(text)]]);
  });

  test('words that only announce the text are no name', () => {
    const texts = ['主要职责是：执法。', '目标1：调解。', '年度目标：调解。', '我局设以下机构，包括：甲。'];
    expect(goals(...texts).map(([, heading]) => heading)).toEqual([null, null, null, null]);
  });
});

describe('money that is printed once and written twice', () => {
  const fund = (amount: number | null) => ({ axis: 'total' as const, kind: 'total', label: '总额', amount, line: 4 });

  test('a program without an amount takes the total of its funds', () => {
    expect(made([program('项目', { amount: null, funds: [fund(7)] })]).rows.programs[0]?.amount_wan).toBe(7);
  });

  test('amounts that differ are named, and both are kept', () => {
    const { rows, uncertain } = made([program('项目', { amount: 8, funds: [fund(7)] })]);
    expect([rows.programs[0]?.amount_wan, rows.funds[0]?.amount_wan]).toEqual([8, 7]);
    expect(uncertain.map(({ code, line }) => `${code} ${line}`)).toEqual(['amount-differs 4']);
  });
});

describe('what the references do not hold', () => {
  test('an unknown unit is written as printed and named once', () => {
    const { rows, uncertain } = made([
      program('项目', { indicators: [indicator('树', { targets: [target(3, '棵'), target(4, '棵', { line: 21 })] })] }),
    ]);
    expect(rows.targets.map(({ unit }) => unit)).toEqual(['棵', '棵']);
    expect(uncertain.map(({ code, printed, line }) => `${code} ${printed} ${line}`)).toEqual(['unknown-unit 棵 20']);
  });

  test('an unknown level path is named once, with the class it seems to be', () => {
    const odd = { level1: '产出指标（50分）', level2: '数量指标' };
    const { uncertain } = made([program('项目', { indicators: [indicator('甲', odd), indicator('乙', odd)] })]);
    expect(uncertain.map(({ code, printed }) => `${code} ${printed}`)).toEqual([
      'unknown-path 产出指标（50分） / 数量指标',
    ]);
    expect(uncertain[0]?.en).toContain('output.quantity');
  });

  test('a level that nobody knows is not guessed', () => {
    const odd = { level1: '投入', level2: '人力' };
    const { uncertain } = made([program('项目', { indicators: [indicator('甲', odd)] })]);
    expect(uncertain.map(({ code, confidence }) => `${code} ${confidence}`)).toEqual(['unknown-path 0.3']);
  });

  test('a bureau that is not registered is named', () => {
    const { uncertain } = harmonise([], { ...ABOUT, bureau: 'omega' }, REAL.reference, NO_CURATION);
    expect(uncertain.map(({ code, printed }) => `${code} ${printed}`)).toEqual(['unknown-bureau omega']);
  });

  test('without a title the name of the file stands in its place, and that is said', () => {
    const { rows, uncertain } = harmonise([], { ...ABOUT, title: null }, REAL.reference, NO_CURATION);
    expect(rows.document.title).toBe('form.docx');
    expect(uncertain.map(({ code }) => code)).toEqual(['no-title']);
  });
});

describe('cells that a table cannot hold', () => {
  test('invisible characters and spaces at the ends go', () => {
    const { rows } = made([program('\u200b 法律援助\t')]);
    expect(rows.programs[0]?.name).toBe('法律援助');
  });

  test('what is required and was not read is left blank and named', () => {
    const { rows, uncertain } = made([program('项目', { indicators: [indicator('', { level1: '' })] })]);
    expect(rows.indicators[0]).toMatchObject({ name: null, level1: null });
    expect(uncertain.map(({ code, en }) => `${code} ${en.split(' ')[0]}`).slice(0, 2)).toEqual([
      'missing-cell level1',
      'missing-cell name',
    ]);
  });

  test('a number beyond all bounds is left blank and named', () => {
    const { uncertain } = made([program('项目', { indicators: [indicator('甲', { targets: [target(1e20, '件')] })] })]);
    expect(uncertain.map(({ code, printed }) => `${code} ${printed}`)).toEqual(['unwritable 100000000000000000000']);
  });

  test('a range is written from its lower end, and one without length is none', () => {
    const targets = [target(5, '件', { valueTo: 3 }), target(5, '件', { valueTo: 5 })];
    const { rows } = made([program('项目', { indicators: [indicator('甲', { targets })] })]);
    expect(rows.targets.map(({ value, value_to }) => [value, value_to])).toEqual([
      [3, 5],
      [5, null],
    ]);
  });

  test('an implied comparator stands only where none is printed', () => {
    const targets = [
      target(5, '件', { impliedComparator: 'ge' }),
      target(5, '件', { impliedComparator: 'ge', comparator: 'none' }),
    ];
    const { rows } = made([program('项目', { indicators: [indicator('甲', { targets })] })]);
    expect(rows.targets.map(({ implied_comparator }) => implied_comparator)).toEqual([null, 'ge']);
  });
});

describe('files', () => {
  test('are those of the tables, without optional ones that would be empty', () => {
    expect([...files(made([program('项目')])).keys()]).toEqual([
      'document',
      'programs',
      'funds',
      'indicators',
      'targets',
    ]);
    const all = made([
      program('项目', {
        goals: [{ part: 'annual', text: '同上', line: 9 }],
        indicators: [indicator('甲', { standards: [standard(1, '件')] })],
      }),
    ]);
    expect([...files(all).keys()]).toEqual([...IMPORTED_TABLES]);
  });
});
