import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { EVERYWHERE } from '../../../src/client/explore/answers.ts';
import { FIRST_ORDER, firstFound } from '../../../src/client/explore/first.ts';
import { filterOf, orderOf } from '../../../src/client/explore/question.ts';
import { foundWords, resultTable } from '../../../src/client/explore/results.ts';
import { type Found, scan } from '../../../src/client/explore/scan.ts';
import { messages } from '../../../src/i18n/index.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { exploreFileOf, exploreFiles, makeExploreFiles } from '../../../src/site/explore-files.ts';
import { urls } from '../../../src/site/urls.ts';
import { REAL, TINY } from '../../compare/datasets.ts';
import { jsonFolder } from '../json-folder.ts';

const t = messages('en');
const links = urls('en');
const BY_MEASURE = { rows: 20, measurePostings: 10, byBureau: 0 };

async function allFound(question: string, files = exploreFiles(REAL), most = Number.POSITIVE_INFINITY): Promise<Found> {
  const params = new URLSearchParams(question);
  let last: Found | undefined;
  const asked = { filter: filterOf(params), order: orderOf(params), most };
  for await (const { found } of scan(asked, jsonFolder(files).load, t, EVERYWHERE)) last = found();
  if (!last) throw new Error('nothing was scanned');
  return last;
}

const tableOf = (found: Found): Element[] => {
  const { document } = new JSDOM(resultTable(found, FIRST_ORDER, { t, links }).text).window;
  return [...document.querySelectorAll('tbody tr')];
};

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
] satisfies [string, Dataset][])('of %s', (_, dataset) => {
  test('the first rows of the page are the first of all, and all are counted', async () => {
    const [first, all] = [await firstFound(exploreFileOf(dataset), t), await allFound('', exploreFiles(dataset))];
    expect(first.rows.map(({ row }) => row)).toEqual(all.rows.slice(0, 100).map(({ row }) => row));
    expect(first).toMatchObject({ targets: all.rows.length, results: 0, documents: all.documents, unread: 0 });
  });
});

test('where rows lie by measure the first few are in the first file, by bureau', async () => {
  const { rows, targets } = await allFound('', makeExploreFiles(REAL, BY_MEASURE), 10);
  const names = rows.map(({ row }) => t.name(row.bureau));
  expect(rows.length).toBe(10);
  expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
  expect(targets).toBe((await allFound('')).targets);
});

test('words say how many were found and how many of them are listed; nothing found is no table', async () => {
  const few = await allFound('measure=legal-aid-cases', exploreFiles(REAL), 2);
  expect(foundWords(few, t)).toBe('9 targets from 4 documents; first 2 rows shown');
  const none = await allFound('text=没有这样的名称');
  expect(foundWords(none, t)).toBe(t.explore.none);
  expect(resultTable(none, FIRST_ORDER, { t, links }).text).toBe('');
});

test('a row stands in nine cells with their roles, its number leads to its line; words of the data stay words', async () => {
  const found = await firstFound(exploreFileOf(REAL), t);
  const [first] = found.rows;
  if (!first) throw new Error('the real data has targets');
  const { row } = first;
  const bad = { ...row, label: '<img src=x onerror=alert(1)>', bureau: { ...row.bureau, name_en: '"><script>' } };
  const [tr] = tableOf({ ...found, rows: [{ ...first, row: bad }] });
  expect(tr?.querySelectorAll('td, th').length).toBe(9);
  expect(tr?.querySelector('th[role=rowheader] a')?.textContent).toBe('"><script>');
  expect(tr?.querySelector('img, script')).toBeNull();
  expect(tr?.querySelector('a.quantity')?.getAttribute('href')).toBe(links.row(row.document.document, row.target));
});
