import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { renderSheet } from '../../src/render/sheet.ts';
import { allFigures, type Figure, findFigure, LIGHT } from '../../src/site/figures.ts';
import { REAL, TINY } from '../compare/datasets.ts';

const zh = messages('zh');
const NUMBER = /\d/;

/** The words of a drawing in the order in which they are drawn. */
function textsOf(figure: Figure): string[] {
  const svg = renderSheet(figure.sheet({ t: zh, theme: LIGHT, width: 720, isStandalone: true }));
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  return [...document.querySelectorAll('text')].map((text) => text.textContent ?? '');
}
const tableTexts = (figure: Figure) => figure.table(zh).rows.flatMap((row) => row.map(({ text }) => text));
const keyExists = (dataset: Dataset, document: string, table: string, key: string) => {
  const rows = dataset.document(document);
  return {
    programs: rows.programs.some((row) => row.program === key),
    funds: rows.funds.some((row) => row.fund === key),
    indicators: rows.indicators.some((row) => row.indicator === key),
    targets: rows.targets.some((row) => row.target === key),
  }[table];
};

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('every figure of %s', (_, dataset) => {
  const figures = allFigures(dataset);

  test('has an address of its own, made of letters, digits and hyphens', () => {
    const ids = figures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(--?[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test.each(LANGUAGES)('says in %s what it is and what it shows', (language) => {
    const t = messages(language);
    for (const figure of figures) {
      const words = [figure.title(t), figure.describe(t), ...figure.table(t).columns.map(({ label }) => label)];
      expect(
        words.filter((one) => one.trim() === ''),
        figure.id,
      ).toEqual([]);
      expect(
        words.filter((one) => /undefined|null|NaN|\[object/.test(one)),
        figure.id,
      ).toEqual([]);
    }
  });

  test('has a table with a cell for each column, and a number in every row', () => {
    for (const figure of figures) {
      const { columns, rows } = figure.table(zh);
      expect(rows.length, figure.id).toBeGreaterThan(0);
      expect(
        rows.filter((row) => row.length !== columns.length),
        figure.id,
      ).toEqual([]);
      expect(
        rows.filter((row) => !row.some(({ text }) => NUMBER.test(text))),
        figure.id,
      ).toEqual([]);
    }
  });

  test('leads every sourced number back to a row that exists', () => {
    const sources = figures.flatMap((figure) =>
      figure
        .table(zh)
        .rows.flat()
        .flatMap((cell) => cell.sources ?? []),
    );
    expect(sources.filter(({ document, table, key }) => !keyExists(dataset, document, table, key))).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
  });

  test('names its unit, its years and its source in the drawing', () => {
    for (const figure of figures) {
      const texts = textsOf(figure).join('');
      expect(texts, figure.id).toContain('来源：');
      expect(texts, figure.id).toMatch(/20\d\d/);
    }
  });

  test('draws only numbers that stand in its table', () => {
    const drawn = figures.flatMap((figure) => {
      const table = new Set([...tableTexts(figure), ...figure.table(zh).columns.map(({ label }) => label)]);
      // Axis ticks and shares of a matrix are read off, not printed: they are held by the comparisons’ tests.
      // A row of years prints its unit once.
      const isReadOff = /^(measure(-years)?--|(year-)?topic-money|topic-coverage$)/.test(figure.id);
      const numbers = textsOf(figure).filter((text) => /^[\d,.]+$/.test(text));
      return isReadOff ? [] : numbers.filter((text) => !table.has(text)).map((text) => `${figure.id}: ${text}`);
    });
    expect(drawn).toEqual([]);
  });

  test('of a measure prints every promise of its table that has the measure’s unit', () => {
    for (const figure of figures.filter(({ id }) => id.startsWith('measure--'))) {
      const unit = dataset.reference.measures.get(figure.id.replace('measure--', ''))?.unit ?? '';
      const promised = figure.table(zh).rows.map((row) => row[3]?.text ?? '');
      const texts = textsOf(figure);
      const own = promised.filter((text) => text.endsWith(unit));
      expect(
        own.filter((text) => !texts.includes(text)),
        figure.id,
      ).toEqual([]);
    }
  });
});

test('a share of the matrix is its amount in the table divided by its document’s total', () => {
  const figure = findFigure(REAL, 'topic-money');
  if (!figure) throw new Error('no figure');
  const amount = (text: string | undefined) => Number((text ?? '').replaceAll(',', ''));
  const shares = figure.table(zh).rows.flatMap((row) => {
    const total = amount(row.at(-1)?.text);
    return row.slice(2, -1).map(({ text }) => amount(text) / total);
  });
  const expected = shares.filter((share) => !Number.isNaN(share)).map((share) => zh.share(share));
  const drawn = textsOf(figure).filter((text) => text.endsWith('%'));
  expect(drawn.toSorted()).toEqual(expected.toSorted());
});

test('a chart without something to show of a subject is no figure', () => {
  expect(findFigure(REAL, 'measure', 'mediation-cases')).toBeUndefined();
  expect(findFigure(REAL, 'no-such-chart')).toBeUndefined();
});
