import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeCorpus } from '../../scripts/corpus-folder.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { readDataFolder } from '../../src/model/read-folder.ts';
import type { DocumentRows } from '../../src/model/rows.ts';
import { COMPARATORS, ORIGINS } from '../../src/model/tables/targets.ts';
import { bundledFonts } from '../../src/picture/bundled-fonts.ts';
import { FAMILIES } from '../../src/synthesize/bureaus.ts';
import { documentFiles, referenceFiles } from '../../src/synthesize/files.ts';
import { MOST_PLACES } from '../../src/synthesize/places.ts';
import { corpus, MANY } from './corpora.ts';

const SMALL = { bureaus: 20, years: 3 };

function textOf(bureaus: number, years: number, seed: number): string {
  const { reference, documents } = corpus(bureaus, years, seed);
  const files = [...referenceFiles(reference), ...[...documents()].flatMap(({ rows }) => documentFiles(rows))];
  return files.map(({ name, text }) => `${name}\n${text}`).join('\n');
}

test('the same seed gives the same bytes, another seed others', () => {
  const text = textOf(6, 2, 7);
  expect(textOf(6, 2, 7)).toBe(text);
  expect(textOf(6, 2, 8)).not.toBe(text);
});

test('a written corpus is read without a problem', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bureau-targets-corpus-'));
  try {
    writeCorpus(folder, { ...SMALL, seed: 1 }, corpus(SMALL.bureaus, SMALL.years), () => {});
    const { documents, problems } = readDataFolder(folder);
    expect(problems.map((found) => formatProblem(found, 'en'))).toEqual([]);
    expect(documents.length).toBe(SMALL.bureaus * SMALL.years);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a document is the same in a smaller corpus of as many years', () => {
  const [small, large] = [corpus(3, 3), corpus(30, 3)].map(({ documents }) => documents());
  for (let i = 0; i < 9; i++) expect(small?.next().value).toEqual(large?.next().value);
});

test('there are names for as many bureaus as may be asked for, and no two are alike', () => {
  const { reference, count } = corpus(MOST_PLACES, 1);
  expect(count).toBe(MOST_PLACES);
  for (const key of ['bureau', 'adcode', 'name_zh', 'name_en', 'short_zh', 'short_en'] as const) {
    expect(new Set(reference.bureaus.map((row) => row[key])).size, key).toBe(MOST_PLACES);
  }
  expect(new Set(reference.places.map(({ adcode }) => adcode)).size).toBe(reference.places.length);
});

test('every name of a bureau and every document says that it is synthetic', () => {
  const { reference, documents } = corpus(20, 2);
  expect(reference.bureaus.filter((row) => !row.name_zh.includes('合成') || !/synthetic/.test(row.name_en))).toEqual(
    [],
  );
  for (const { rows } of documents()) {
    expect(rows.document.title).toContain('合成');
    expect(rows.document.note).toMatch(/合成数据.* \| Synthetic data/);
    expect(rows.document.source_url).toBe(null);
  }
});

test('every layout, origin, comparator, class, spelling of a level and measure occurs, and all optional tables', () => {
  const { reference, documents } = MANY;
  const targets = documents.flatMap(({ rows }) => rows.targets);
  const indicators = documents.flatMap(({ rows }) => rows.indicators);
  const missing = (all: Iterable<string>, found: readonly (string | null)[]) => {
    const seen = new Set(found);
    return [...all].filter((one) => !seen.has(one));
  };
  expect(
    missing(
      FAMILIES,
      documents.map(({ family }) => family),
    ),
  ).toEqual([]);
  expect(
    missing(
      ORIGINS,
      targets.map(({ origin }) => origin),
    ),
  ).toEqual([]);
  expect(
    missing(
      COMPARATORS,
      targets.map(({ comparator }) => comparator),
    ),
  ).toEqual([]);
  expect(
    missing(
      ['exact', 'close'],
      targets.map(({ match }) => match),
    ),
  ).toEqual([]);
  expect(
    missing(
      reference.measures.keys(),
      targets.map(({ measure }) => measure),
    ),
  ).toEqual([]);
  const paths = reference.rows.category_aliases.map(({ level1, level2 }) => `${level1}/${level2}`);
  expect(
    missing(
      paths,
      indicators.map(({ level1, level2 }) => `${level1}/${level2}`),
    ),
  ).toEqual([]);
  const classes = indicators.map(({ level1, level2 }) => reference.categoryOf(level1, level2)?.category ?? null);
  expect(missing(reference.categories.keys(), classes)).toEqual([]);
  for (const table of ['goals', 'years', 'standards', 'workings', 'damages'] as const) {
    expect(
      documents.some(({ rows }) => rows[table].length > 0),
      table,
    ).toBe(true);
  }
  expect(targets.some(({ value_to }) => value_to !== null)).toBe(true);
  expect(targets.some(({ implied_comparator }) => implied_comparator !== null)).toBe(true);
});

test('what a cell prints is what its targets say', () => {
  for (const { rows } of MANY.documents.slice(0, 200)) {
    const values = new Map(rows.indicators.map(({ indicator, value }) => [indicator, value ?? '']));
    for (const { indicator, value, target } of rows.targets) {
      if (indicator === null) continue;
      const printed = values.get(indicator) ?? '';
      const numbers = [...printed.matchAll(/(\d+(?:\.\d+)?)(万(?!元))?/g)].map(
        ([, digits, large]) => Number(digits) * (large ? 10_000 : 1),
      );
      expect(
        numbers.map((one) => one.toFixed(4)),
        `${target}: ${printed}`,
      ).toContain(value.toFixed(4));
    }
  }
});

test('documents have about 106 indicators and 125 targets, some ten and some four hundred', () => {
  const sizes = MANY.documents.map(({ rows }) => rows.indicators.length).sort((a, b) => a - b);
  const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
  expect(Math.abs(mean(sizes) - 106)).toBeLessThan(7);
  expect(Math.abs(mean(MANY.documents.map(({ rows }) => rows.targets.length)) - 125)).toBeLessThan(9);
  expect(sizes[0]).toBeLessThan(20);
  expect(sizes.at(-1)).toBeGreaterThan(300);
});

test('a bureau promises nearly the same from year to year', () => {
  const sound = MANY.documents.filter(({ fault }) => fault === null);
  let [same, changed] = [0, 0];
  for (const all of Map.groupBy(sound, ({ rows }) => rows.document.bureau).values()) {
    const [before, after] = all.map(({ rows }) => valuesOf(rows));
    for (const [measure, value] of before ?? []) {
      const next = after?.get(measure);
      if (next === undefined) continue;
      expect(Math.abs(next - value), `${measure}: ${value} → ${next}`).toBeLessThan(value * 0.6);
      if (next === value) same += 1;
      else changed += 1;
    }
  }
  expect(same).toBeGreaterThan(changed);
  expect(changed).toBeGreaterThan(50);
});

/** Numbers that indicators promise of a measure; small ones jump. */
const valuesOf = ({ targets }: DocumentRows): Map<string, number> =>
  new Map(
    targets.flatMap(({ origin, measure, value }) =>
      origin === 'indicator' && measure !== null && measure !== 'cost-ceiling' && value > 20 ? [[measure, value]] : [],
    ),
  );

test('a few bureaus have no document for one year and two for another', () => {
  const ids = MANY.documents.map(({ rows }) => rows.document);
  const byBureau = [...Map.groupBy(ids, ({ bureau }) => bureau).values()];
  expect(byBureau.every((all) => all.length === 4)).toBe(true);
  const gaps = byBureau.filter((all) => new Set(all.map(({ year }) => year)).size === 3).length;
  expect(gaps).toBeGreaterThan(3);
  expect(gaps).toBeLessThan(30);
});

test('the bundled fonts can draw every character', () => {
  const text = textOf(60, 1, 3);
  const lacking = [...new Set(text)].filter(
    (one) => one > '\u00ff' && !bundledFonts().points.has(one.codePointAt(0) ?? 0),
  );
  expect(lacking).toEqual([]);
});
