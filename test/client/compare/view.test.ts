import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { chosenDocuments } from '../../../src/client/compare/chosen-documents.ts';
import { comparisonView } from '../../../src/client/compare/view.ts';
import { linksOf, linkTemplates } from '../../../src/client/links.ts';
import { LANGUAGES, messages } from '../../../src/i18n/index.ts';
import { datasetOf, publishedDocument, sharedRows } from '../../../src/model/published-rows.ts';
import { urls } from '../../../src/site/urls.ts';
import { REAL, TINY } from '../../compare/datasets.ts';

const zh = messages('zh');
const keysOf = (dataset: typeof REAL) => dataset.documents.map(({ document }) => document.document);
const draw = (dataset: typeof REAL, keys: readonly string[], t = zh) =>
  comparisonView(dataset, keys, { t, links: urls(t.language) }).text;
const parse = (text: string) => new JSDOM(`<main>${text}</main>`).window.document;
const words = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();

test('names that are HTML stay words', () => {
  const document = parse(draw(TINY, keysOf(TINY)));
  expect(document.querySelector('script')).toBeNull();
  expect(document.querySelector('b')).toBeNull();
});

test.each(LANGUAGES)('addresses from templates are those of the site (%s)', (language) => {
  const site = urls(language);
  const made = linksOf(JSON.parse(JSON.stringify(linkTemplates(site))));
  expect(made.document('x-2022')).toBe(site.document('x-2022'));
  expect(made.row('x-2022', 'p01-02-1')).toBe(site.row('x-2022', 'p01-02-1'));
  expect(made.bureau('luan')).toBe(site.bureau('luan'));
  expect(made.topic('legal-aid')).toBe(site.topic('legal-aid'));
  expect(made.measure('legal-aid-cases')).toBe(site.measure('legal-aid-cases'));
  expect(made.comparison(['a-2021', 'b-2022'])).toBe(site.comparison(['a-2021', 'b-2022']));
  expect(made.comparison([])).toBe(site.comparison([]));
});

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('of %s', (_, dataset) => {
  test('the browser writes what the build writes, from the files that it loads', () => {
    const keys = keysOf(dataset).toReversed().slice(0, 3);
    const files = keys.map((key) => JSON.parse(JSON.stringify(publishedDocument(dataset, key))));
    const loaded = datasetOf(JSON.parse(JSON.stringify(sharedRows(dataset))), files);
    for (const t of LANGUAGES.map(messages)) {
      expect(draw(loaded, keys, t)).toBe(draw(dataset, keys, t));
      expect(chosenDocuments(loaded, keys, t).text).toBe(chosenDocuments(dataset, keys, t).text);
    }
  });

  test('every column of the table of counts adds up, as a reader would add it', () => {
    const document = parse(draw(dataset, keysOf(dataset)));
    const rows = [...document.querySelectorAll('.tallies tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => Number(words(cell))),
    );
    expect(rows).toHaveLength(2 * dataset.documents.length);
    for (const row of rows) expect(row.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(row.at(-1));
  });

  test('every promise is linked to its row, once', () => {
    const document = parse(draw(dataset, keysOf(dataset)));
    const promises = [...document.querySelectorAll('a.quantity')].map((link) => link.getAttribute('href'));
    const total = [...document.querySelectorAll('.tallies tbody tr:last-child td:last-child')];
    expect(promises).toHaveLength(total.reduce((sum, cell) => sum + Number(words(cell)), 0));
    expect(new Set(promises).size).toBe(promises.length);
  });
});

test('what a document does not state is said to be absent; a zero is a zero', () => {
  const document = parse(draw(TINY, ['alpha-2021', 'beta-2022', 'beta-2022-tasks']));
  const row = [...document.querySelectorAll('.matched tbody tr')].find((one) =>
    one.querySelector('a[href$="/community-corrections-unsupervised-rate/"]'),
  );
  const cells = [...(row?.querySelectorAll('td') ?? [])].map((cell) => words(cell) ?? '');
  expect(cells[0]).toMatch(/^0%/);
  expect(cells[1]).toMatch(/^≤1%/);
  expect(cells[2]).toBe(zh.comparison.notSet);
});

test('a close match says so and why; a document of several values is flagged, but not for amounts', () => {
  const text = words(parse(draw(REAL, ['hengyang-2022', 'luan-2021'])).querySelector('main'));
  expect(text).toContain('为“事项”而非“案件”');
  const document = parse(draw(REAL, ['luan-2021', 'shifeng-2023']));
  const rowOf = (measure: string) =>
    words(document.querySelector(`.matched a[href$="/measures/${measure}/"]`)?.closest('tr'));
  expect(rowOf('legal-aid-cases')).toContain(zh.comparison.differing);
  expect(rowOf('cost-ceiling')).not.toContain(zh.comparison.differing);
  expect(rowOf('cost-ceiling')).toContain(zh.comparison.money);
});

test('one document alone is shown with its facts and nothing to compare', () => {
  const document = parse(draw(REAL, ['shaoyang-2021']));
  expect([...document.querySelectorAll('h2')].map(words)).toEqual([zh.comparison.facts]);
  expect(words(document.querySelector('table'))).toContain('湖南省邵阳市');
});

test('a chart with nothing to draw is said to be left out', () => {
  const withoutMoney = TINY.documents.map((rows) => ({
    ...rows,
    funds: [],
    programs: rows.programs.map((row) => ({ ...row, amount_wan: null })),
  }));
  const dataset = datasetOf(
    sharedRows(TINY),
    withoutMoney.map((rows) => ({ ...publishedDocument(TINY, rows.document.document), rows })),
  );
  const document = parse(draw(dataset, ['alpha-2021', 'beta-2022']));
  expect(words(document.querySelector('main'))).toContain(zh.comparison.noFigure(zh.charts.topicMoney.title));
  expect([...document.querySelectorAll('figure')].map(({ id }) => id)).not.toContain('figure-topic-money');
});
