import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/shapes/text.ts';
import { LIGHT } from '../../src/charts/theme.ts';
import { type Card, CARD, renderCard } from '../../src/render/card.ts';

const LONG_ZH = '某某市某某区人民政府行政复议与行政应诉工作办公室（法定期限）结案及时率'.repeat(4);
const LONG_EN = 'Resettlement and corrections of social services of an unspecified kind, '.repeat(6);

const card = (words: Partial<Card>): Card => ({
  lang: 'zh-CN',
  site: '司法局绩效目标对照',
  kind: '对照指标',
  title: '办理法律援助案件数',
  text: '法律援助 · 件',
  motto: '各地司法局预算绩效目标，逐项对照',
  ...words,
});

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

const linesOf = (words: Partial<Card>): Line[] =>
  [...renderCard(card(words), LIGHT).matchAll(/<text x="(\d+)" y="(\d+)" font-size="(\d+)"[^>]*>([^<]*)</g)].map(
    ([, x, y, size, text = '']) => ({ x: Number(x), y: Number(y), size: Number(size), text }),
  );

describe.each([
  ['short words', {}],
  ['long Chinese words', { title: LONG_ZH, text: LONG_ZH, motto: LONG_ZH, site: LONG_ZH }],
  ['long English words', { lang: 'en', title: LONG_EN, text: LONG_EN, motto: LONG_EN, site: LONG_EN }],
  ['a title of one long word', { lang: 'en', title: 'x'.repeat(200) }],
  ['no words at all', { kind: '', title: '', text: '', motto: '' }],
])('a card with %s', (_, words) => {
  const lines = linesOf(words);

  test('keeps every line within its margins', () => {
    const over = lines.filter(({ x, size, text }) => x + textWidth(text, size) > CARD.width - 84);
    expect(over).toEqual([]);
    expect(lines.filter(({ y }) => y > CARD.height - 30)).toEqual([]);
  });

  test('has no line on another', () => {
    const overlaps = lines.slice(1).filter(({ y, size }, i) => y - size * 0.9 < (lines[i]?.y ?? 0));
    expect(overlaps).toEqual([]);
  });
});

test('what is cut ends with an ellipsis, English between words', () => {
  const [title = ''] = linesOf({ lang: 'en', title: LONG_EN })
    .map(({ text }) => text)
    .filter((text) => text.endsWith('…'));
  expect(LONG_EN.split(/[\s,]+/)).toContain(
    title
      .replace('…', '')
      .split(/[\s,]+/)
      .at(-1),
  );
  expect(linesOf({ title: LONG_ZH }).filter(({ text }) => text.endsWith('…'))).toHaveLength(1);
  expect(linesOf({}).filter(({ text }) => text.endsWith('…'))).toEqual([]);
});

test('words are escaped', () => {
  expect(renderCard(card({ title: '<script> & "x"' }), LIGHT)).toContain('&lt;script&gt; &amp; &quot;x&quot;');
});
