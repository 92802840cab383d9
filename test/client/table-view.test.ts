import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { ChartTable } from '../../src/charts/chart.ts';
import { figureTable } from '../../src/client/table-view.ts';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import type { Source } from '../../src/compare/source.ts';
import { urls } from '../../src/site/urls.ts';

const COLUMNS = [{ label: '名称' }, { label: '数值', isNumber: true }, { label: '原值', isDownloadOnly: true }];
const source = (line: number): Source => ({ document: 'a-2021', table: 'targets', key: `t${line}`, line });
const table = (count: number, sources = [source(1)]): ChartTable => ({
  columns: COLUMNS,
  rows: Array.from({ length: count }, (_, i) => [
    { text: `<b>${i}</b>` },
    { text: String(i), isNumber: true, sources },
    { text: 'raw' },
  ]),
});

describe.each(LANGUAGES)('in %s', (language) => {
  const t = messages(language);
  const parse = (...given: Parameters<typeof table>) =>
    new JSDOM(figureTable(table(...given), '表', { t, links: urls(language) }).text).window.document;

  test('a table shows thirty rows and says that there are more', () => {
    const whole = parse(30);
    expect(whole.querySelectorAll('tbody tr')).toHaveLength(30);
    expect(whole.querySelector('p')).toBeNull();
    const cut = parse(31);
    expect(cut.querySelectorAll('tbody tr')).toHaveLength(30);
    expect(cut.querySelector('p')?.textContent).toBe(t.charts.firstRows(30, 31));
  });

  test('words stay words, columns for the file are left out, and a number leads to its rows', () => {
    const document = parse(1, [source(1), source(2)]);
    expect(document.querySelector('b')).toBeNull();
    expect([...document.querySelectorAll('thead th')].map((cell) => cell.textContent)).toEqual(['名称', '数值']);
    expect(document.querySelector('td.number')?.textContent).toBe('0 ②');
    const links = [...document.querySelectorAll('td.number a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([urls(language).row('a-2021', 't1'), urls(language).row('a-2021', 't2')]);
  });

  test('of more than six rows behind a number the first is linked', () => {
    expect(parse(1, [1, 2, 3, 4, 5, 6, 7].map(source)).querySelectorAll('td a')).toHaveLength(1);
    expect(parse(1, [1, 2, 3, 4, 5, 6].map(source)).querySelectorAll('td a')).toHaveLength(6);
  });
});
