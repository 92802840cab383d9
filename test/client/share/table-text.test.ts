import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { tableHtml, tableText } from '../../../src/client/share/table-text.ts';
import { SHARED } from './shared.ts';

const HOSTILE = ['<img src=x onerror=alert(1)>', '=HYPERLINK("http://x")', '+1', '-5', '@SUM(A1)', 'a\tb\nc', '"&\''];
const hostile = {
  ...SHARED,
  columns: SHARED.columns.slice(0, 2),
  rows: HOSTILE.map((cell, i) => [cell, i]),
  absences: [],
};

test('lines with tabs: heads with units, shares in percent, and why where nothing is stated', () => {
  expect(tableText(SHARED)).toBe('司法局\t案件数（件）\t占比（%）\n甲市司法局\t1250.5\t28.3%\n乙市司法局\t未填\t');
});

test('as HTML the same cells, numbers to the right', () => {
  const { document } = new JSDOM(tableHtml(SHARED)).window;
  const cells = [...document.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  expect(cells).toEqual([
    ['司法局', '案件数（件）', '占比（%）'],
    ['甲市司法局', '1250.5', '28.3%'],
    ['乙市司法局', '未填', ''],
  ]);
  expect(document.querySelector('td[align=right]')?.textContent).toBe('1250.5');
});

test('no cell becomes an element, a formula or two cells', () => {
  const { document } = new JSDOM(tableHtml(hostile)).window;
  expect(document.querySelectorAll('img, script, a')).toHaveLength(0);
  const words = [...document.querySelectorAll('tbody tr td:first-child')];
  expect(words.map((cell) => cell.textContent)).toEqual(HOSTILE);
  // Excel takes what is marked as text for text.
  expect(words.every((cell) => cell.getAttribute('style') === "mso-number-format:'\\@'")).toBe(true);
  const lines = tableText(hostile).split('\n');
  expect(lines.map((line) => line.split('\t').length)).toEqual(Array(HOSTILE.length + 1).fill(2));
  expect(lines.filter((line) => /^[=@]|^\+/.test(line))).toEqual([]);
});
