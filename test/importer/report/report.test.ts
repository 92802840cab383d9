/** The outcome of an import, and what the report says about it. */
import { expect, test } from 'vitest';
import { refusal } from '../../../src/importer/extract/refusal.ts';
import { WORDINGS } from '../../../src/importer/extract/refusal-wordings.ts';
import { levelLexicon } from '../../../src/importer/grammar/levels.ts';
import type { ProgramReading } from '../../../src/importer/readers/reading.ts';
import type { Form } from '../../../src/importer/recognise/form.ts';
import { formatReport } from '../../../src/importer/report/format-report.ts';
import type { FoundBureau, ImportReport } from '../../../src/importer/report/import-report.ts';
import { Ledger } from '../../../src/importer/report/ledger.ts';
import { fileRefusal, OWN_REFUSALS, refusalOf } from '../../../src/importer/report/refusals.ts';
import { type Course, makeReport } from '../../../src/importer/report/report.ts';
import { problem } from '../../../src/model/problem.ts';
import { REAL, withDocument } from '../../compare/datasets.ts';
import { cellOf, form, recognisedAs, row, section } from './rows.ts';

const { reference } = REAL;
const LEVELS = levelLexicon(reference);
const HENGYANG: FoundBureau = {
  bureau: 'hengyang',
  name: '衡阳市司法局',
  isRegistered: true,
  where: 'form',
  line: 2,
};
const rows = REAL.document('hengyang-2022');

/** A form of one row that was read, and the course that led there. */
function course(part: Partial<Course> = {}): Course & { readonly ledger: Ledger; readonly one: Form } {
  const body = row(4, '产出指标', '数量指标', '普法', '3次');
  const one = form({ title: '项目支出绩效目标表', sections: [section('indicators', null, body)] });
  const ledger = new Ledger();
  ledger.read(...body.cells);
  const program: ProgramReading = {
    form: 'project',
    name: '普法',
    parentName: null,
    amount: null,
    superiorFunds: null,
    period: null,
    attribute: null,
    line: 2,
    funds: [],
    goals: [],
    goalNumbers: [],
    indicators: [],
  };
  return {
    input: { name: 'a.docx', bytes: 9, sha256: 'f'.repeat(64) },
    refusal: null,
    source: { format: 'docx', encoding: null, blocks: [], remarks: [] },
    rows: [body],
    recognised: recognisedAs({ forms: [one] }),
    readings: new Map([[one, [program]]]),
    ledger,
    bureau: HENGYANG,
    year: { year: 2022, where: 'title', line: 1 },
    stale: [],
    written: { rows, uncertain: [], problems: [], proposals: [] },
    one,
    ...part,
  };
}

const report = (part: Partial<Course> = {}): ImportReport => makeReport(course(part), reference, LEVELS);
const doubtful = { line: 4, printed: '3次', code: 'x', confidence: 0.84, zh: '存疑', en: 'unsure' };

test('a form that was read whole is clean', () => {
  expect(report()).toMatchObject({ outcome: 'clean', exit: 0, document: 'hengyang-2022', refusal: null });
});

test('one reading that is not sure enough asks for a review, a sure one does not', () => {
  const sure = { ...doubtful, confidence: 0.85 };
  expect(report({ written: { rows, uncertain: [doubtful], problems: [], proposals: [] } })).toMatchObject({
    outcome: 'review',
    exit: 2,
  });
  expect(report({ written: { rows, uncertain: [sure], problems: [], proposals: [] } })).toMatchObject({
    outcome: 'clean',
    exit: 0,
  });
});

test('words that nobody read ask for a review, labels do not', () => {
  const [words, label] = [row(9, '另有说明'), row(9, '三级指标')];
  expect(report({ rows: [words] }).outcome).toBe('review');
  expect(report({ rows: [label] }).outcome).toBe('clean');
});

test('a form that was kept apart asks for a review and says why', () => {
  const base = course();
  const results = form({
    title: '自评表',
    purpose: 'self-evaluation',
    line: 30,
    sections: [section('head', null, row(31, '实际完成值'))],
  });
  const made = report({
    recognised: recognisedAs({ forms: [base.one, results] }),
    readings: base.readings,
    rows: [row(31, '完成')],
  });
  expect(made.outcome).toBe('review');
  expect(made.leftOut).toMatchObject([{ title: '自评表', line: 30, why: 'self-evaluation' }]);
});

test('a bureau, a unit and a level path that are not registered come with the row to add', () => {
  const changed = withDocument(REAL, 'hengyang-2022', (all) => ({
    ...all,
    indicators: all.indicators.map((one, at) => (at === 0 ? { ...one, level1: '01-产出', level2: '数量类' } : one)),
    targets: all.targets.map((one, at) => (at === 0 ? { ...one, unit: '艘' } : one)),
  })).document('hengyang-2022');
  const bureau = { ...HENGYANG, bureau: 'liuan', name: '六安市司法局', isRegistered: false };
  const made = report({ bureau, written: { rows: changed, uncertain: [], problems: [], proposals: [] } });
  expect(made.outcome).toBe('review');
  expect(made.register.map((one) => `${one.file}: ${one.row}`)).toEqual([
    'data/reference/bureaus.csv: liuan,341500,六安市司法局,?,六安,?',
    'data/reference/units.csv: 艘,艘,1,count,?,?,',
    'data/reference/category_aliases.csv: 01-产出,数量类,output.quantity',
  ]);
});

test('what the checks of the data say asks for a review, but not twice for what has to be registered', () => {
  const dangling = problem('reference-dangling', { file: 'x', column: 'unit', cell: '艘', expected: 'units.csv' });
  const other = problem('value-missing', { file: 'data/documents/x/indicators.csv', column: 'level1' });
  expect(report({ written: { rows, uncertain: [], problems: [dangling], proposals: [] } }).problems).toEqual([]);
  const made = report({ written: { rows, uncertain: [], problems: [other], proposals: [] } });
  expect([made.outcome, made.problems.length]).toEqual(['review', 1]);
});

test('a masked name that stands in the rows all the same is pointed at, not repeated', () => {
  const base = course();
  const program = rows.programs.at(-1);
  const mask = row(9, program?.name ?? '');
  base.ledger.mask(cellOf(mask, 0), 'person');
  const made = report({ ledger: base.ledger, rows: [mask] });
  expect(made.outcome).toBe('review');
  expect(made.doubts).toContainEqual(
    expect.objectContaining({ code: 'name-in-data', printed: '', line: program?.line }),
  );
  expect(JSON.stringify(made)).not.toContain(program?.name);
});

test('every refusal says in both languages what is wrong and what to do', () => {
  const files = (Object.keys(WORDINGS) as (keyof typeof WORDINGS)[]).map((code) => fileRefusal(refusal(code, 'x')));
  for (const found of [...files, ...OWN_REFUSALS.map((code) => refusalOf(code))]) {
    for (const words of [found.zh, found.next.zh]) expect(words, found.code).toMatch(/\p{Script=Han}{2}/u);
    for (const words of [found.en, found.next.en]) expect(words, found.code).toMatch(/[a-z]{2} [a-z]/);
    const made = report({ refusal: found, written: null, recognised: null, rows: [], bureau: null, year: null });
    expect(made).toMatchObject({ outcome: 'refused', exit: 1, document: null });
    expect(formatReport(made, 'zh')).toMatch(/^未导入 a\.docx：.*。没有写入任何文件\n$/);
    expect(formatReport(made, 'en')).toMatch(/^a\.docx was not imported: .*\. Nothing was written\n$/);
  }
});

test('a file that was not recognised still lists its lines', () => {
  const source: Course['source'] = {
    format: 'txt',
    encoding: 'utf-8',
    blocks: [{ kind: 'text', text: '工作总结', line: 1 }],
    remarks: [],
  };
  const made = report({ source, recognised: null, rows: [], refusal: refusalOf('no-form'), written: null });
  expect(made.blocks).toEqual([{ line: 1, status: 'unread', unread: ['工作总结'] }]);
});

test('for people it is short: the summary, then each doubt with its line, then what to do', () => {
  const bureau = { ...HENGYANG, bureau: 'x', isRegistered: false };
  const said = formatReport(
    report({
      bureau,
      rows: [row(9, '另有说明')],
      written: { rows, uncertain: [doubtful], problems: [], proposals: [] },
    }),
    'both',
    'data/documents/x-2022',
  );
  expect(said).toMatch(/^已写入 data\/documents\/x-2022，请核对下列各处 · written: /);
  expect(said).toContain('18 个项目');
  expect(said).toContain('L4 “3次” 存疑 · unsure (0.84)');
  expect(said).toContain('L9 另有说明');
  expect(said).toMatch(/data\/reference\/bureaus\.csv: x,/);
  expect(said.trimEnd().split('\n').at(-1)).toMatch(/^下一步 · next: .*npm run check/);
});
