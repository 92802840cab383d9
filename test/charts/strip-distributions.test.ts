/** Targets that are too many to be told apart: what is counted is said, and what differs is not put together. */
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../src/charts/chart.ts';
import { distributions } from '../../src/charts/shapes/distributions.ts';
import { dotStrip, type StripMark } from '../../src/charts/shapes/dot-strip.ts';
import { LIGHT } from '../../src/charts/theme.ts';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import type { Comparator } from '../../src/model/tables/targets.ts';
import { renderPlot } from '../../src/render/plot.ts';

const zh = messages('zh');
const axis = { domain: [80, 100], format: (value: number) => `${value}%` } as const;
const contextOf = (width: number, t = zh) => ({ width, t, theme: LIGHT });

const textsOf = ({ options }: Drawing): string[] =>
  [...renderPlot(options, 'test').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replaceAll('&gt;', '>').replaceAll('&lt;', '<'),
  );

const mark = (comparator: Comparator, value: number, more: Partial<StripMark> = {}): StripMark => ({
  comparator,
  value,
  valueTo: null,
  isClose: false,
  quantity: `${value}%`,
  name: '甲市司法局 2022',
  owner: null,
  ...more,
});
const repeated = (count: number, one: StripMark): StripMark[] => Array.from({ length: count }, () => one);

/** One document says ≥90 twenty times; others say something else once or a few times. */
const MARKS = [
  ...repeated(20, mark('ge', 90)),
  mark('gt', 95),
  ...repeated(5, mark('le', 85)),
  mark('none', 92),
  mark('eq', 93),
  mark('approx', 94),
  ...repeated(3, mark('ge', 81, { isClose: true })),
  ...repeated(2, mark('none', 82, { valueTo: 99 })),
];
const drawn = (t = zh, width = 720) =>
  dotStrip([{ label: '甲', detail: '', marks: MARKS, kind: '调解成功率' }], axis, [], contextOf(width, t));

describe('more targets than can be told apart', () => {
  test('stand in a row for at least, one for at most and one for the others, each with its number of targets', () => {
    const texts = textsOf(drawn());
    expect(texts.filter((text) => text.startsWith('调解成功率'))).toEqual([
      '调解成功率 · ≥、>（21 个目标）',
      '调解成功率 · ≤、<（5 个目标）',
      '调解成功率 · 其他（3 个目标）',
    ]);
    expect(texts).toContain('85%（5 个目标）');
    expect(texts).toContain('最低 90%（20 个目标） · 最高 甲市司法局 2022 95%');
  });

  test.each(LANGUAGES)('have no median, and the note counts targets and not documents (%s)', (language) => {
    const t = messages(language);
    const { notes, ...drawing } = drawn(t);
    expect(textsOf(drawing).filter((text) => /中位数|median/.test(text))).toEqual([]);
    expect(notes).toContain(t.charts.distribution.binned.targets);
    expect(notes).not.toContain(t.charts.distribution.binned.documents);
  });

  test('leave out close matches and ranges, and say how many', () => {
    const { notes, ...drawing } = drawn();
    expect(textsOf(drawing).join(' ')).not.toMatch(/81%|82%/);
    expect(notes).toContain(zh.charts.strips.closeApart(3));
    expect(notes).toContain(zh.charts.strips.rangesApart(2));
  });

  test('of which none can be drawn keep a row that says so', () => {
    const marks = repeated(40, mark('ge', 90, { isClose: true }));
    const drawing = dotStrip([{ label: '甲', detail: '', marks, kind: '满意度' }], axis, [], contextOf(720));
    expect(textsOf(drawing)).toEqual(expect.arrayContaining(['满意度', zh.absence.none]));
  });
});

describe('a distribution', () => {
  const values = [90, 91, 91, 95].map((value) => ({ value, name: '一个名称很长的司法局 2022' }));
  const row = { label: '不低于', fill: LIGHT.mark, values };

  test('of documents counts documents, and has a median', () => {
    const texts = textsOf(distributions([row], axis, contextOf(720)));
    expect(texts.join(' ')).toContain('中位数 91%');
    const equal = textsOf(distributions([{ ...row, values: values.slice(1, 3) }], axis, contextOf(720)));
    expect(equal).toContain('91%（2 份）');
  });

  test('of values that are not of the same thing has no median', () => {
    const texts = textsOf(distributions([{ ...row, hasNoMedian: true }], axis, contextOf(720)));
    expect(texts.join(' ')).not.toContain('中位数');
  });

  test('says one number once', () => {
    const same = { ...row, values: repeatedValue(40) };
    expect(textsOf(distributions([same], axis, contextOf(720)))).toContain('90%（40 份）');
  });

  test.each([342, 720])('never cuts its label or its call-outs at %i pixels', (width) => {
    const label = 'Community corrections lost-or-omitted rate · at least (1,234 targets)';
    const long = values.map((one) => ({ ...one, name: 'Invented County 0035 Justice Bureau 2022' }));
    const texts = textsOf(distributions([{ ...row, label, values: long }], axis, contextOf(width, messages('en'))));
    expect(texts.join(' ')).toContain(label);
    expect(texts.join(' ')).toContain('highest Invented County 0035 Justice Bureau 2022 95%');
    expect(texts.filter((text) => text.includes('…'))).toEqual([]);
  });
});

const repeatedValue = (count: number) => Array.from({ length: count }, () => ({ value: 90, name: '甲' }));
