import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PART_NAMES, type PartName } from '../../src/charts/palette.ts';
import { customProperties, DARK, LIGHT, type Theme, WEB } from '../../src/charts/theme.ts';
import { NUMBERLESS, PHRASINGS, type Phrasing } from '../../src/compare/phrasing.ts';
import { RATE_PLACES } from '../../src/compare/rate-limits.ts';
import { SCOPE_STATES } from '../../src/compare/scope-agreement.ts';
import { REAL, ROOT } from '../compare/datasets.ts';

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours among the custom properties of a part of the stylesheet. */
const colorsIn = (part: string): Record<string, string> =>
  Object.fromEntries([...part.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));

const [light = '', dark = '', chosenLight = '', chosenDark = ''] = readFileSync(
  join(ROOT, 'src/styles/tokens.css'),
  'utf8',
).split(/@media screen and \(prefers-color-scheme: dark\)|:root:where\(\[data-theme='(?:light|dark)'\]\)/);

test('the stylesheet’s colours are those of the light and the dark theme', () => {
  expect(colorsIn(light)).toEqual(customProperties(LIGHT));
  expect(colorsIn(dark)).toEqual(customProperties(DARK));
});

test('a page that asks for a theme has its colours, whatever the reader’s own scheme', () => {
  expect(dark).toContain(":root:where(:not([data-theme='light']))");
  expect([chosenLight, chosenDark].map((part) => /color-scheme: (\w+);/.exec(part)?.[1])).toEqual(['light', 'dark']);
  expect(colorsIn(chosenLight)).toEqual({});
  expect(colorsIn(chosenDark)).toEqual(customProperties(DARK));
});

test('the theme of pages names exactly the properties that the stylesheet has', () => {
  const { classes, classText, parts, partText, ...plain } = WEB;
  const used = [plain, classes, classText, parts, partText].flatMap((of) => Object.values(of));
  expect(used.toSorted()).toEqual(
    Object.keys(customProperties(LIGHT))
      .map((name) => `var(${name})`)
      .toSorted(),
  );
});

describe.each<[string, Theme]>([
  ['light', LIGHT],
  ['dark', DARK],
])('in the %s theme', (_, theme) => {
  test.each(['ink', 'muted', 'accent'] as const)('%s can be read on paper', (name) => {
    expect(contrast(theme[name], theme.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['project', 'mark'] as const)('%s stands out from paper', (name) => {
    expect(contrast(theme[name], theme.paper)).toBeGreaterThanOrEqual(3);
  });

  test('text on the two parts of a budget can be read', () => {
    expect(contrast(theme.onBasic, theme.basic)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.paper, theme.project)).toBeGreaterThanOrEqual(4.5);
  });

  test('text on the colour of each class can be read', () => {
    const ratios = Object.entries(theme.classes).map(([name, fill]) => ({
      name,
      ratio: contrast(theme.classText[name] ?? fill, fill),
    }));
    expect(ratios.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });

  test('text on the colour of each part of a whole can be read', () => {
    const ratios = PART_NAMES.map((name) => ({ name, ratio: contrast(theme.partText[name], theme.parts[name]) }));
    expect(ratios.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });

  test.each([
    ['phrasing', PHRASINGS],
    ['rate', RATE_PLACES],
    ['scope', SCOPE_STATES],
  ] as const)('every %s has a colour of its own, as light as none of its neighbours', (group, keys) => {
    const fills = keys.map((key) => theme.parts[`${group}-${key}` as PartName]);
    expect(fills.filter((fill) => fill === undefined)).toEqual([]);
    expect(new Set(fills).size).toBe(keys.length);
    const ratios = fills.slice(1).map((fill, i) => ({ pair: [fills[i], fill], ratio: contrast(fills[i] ?? '', fill) }));
    expect(ratios.filter(({ ratio }) => ratio < 1.2)).toEqual([]);
  });

  test('what states no number is paler than any number', () => {
    const distance = (phrasing: Phrasing) => contrast(theme.parts[`phrasing-${phrasing}`], theme.paper);
    const [numberless = [], numbers = []] = [true, false].map((isPale) =>
      PHRASINGS.filter((phrasing) => NUMBERLESS.has(phrasing) === isPale && phrasing !== 'approx').map(distance),
    );
    expect(Math.max(...numberless)).toBeLessThan(Math.min(...numbers));
  });

  test('neighbouring classes differ in lightness, not only in hue', () => {
    const fills = [...REAL.reference.categories.keys()].map((name) => theme.classes[name] ?? '');
    const ratios = fills.slice(1).map((fill, i) => ({ pair: [fills[i], fill], ratio: contrast(fills[i] ?? '', fill) }));
    expect(ratios.filter(({ ratio }) => ratio < 1.2)).toEqual([]);
  });

  test('every class has a colour of its own', () => {
    expect(Object.keys(theme.classes)).toEqual(expect.arrayContaining([...REAL.reference.categories.keys()]));
    expect(new Set(Object.values(theme.classes)).size).toBe(Object.keys(theme.classes).length);
  });
});
