import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { tableHtml, tableText } from '../../../src/client/share/table-text.ts';
import { SHARED } from './shared.ts';

const HOSTILE = ['<img src=x onerror=alert(1)>', '=HYPERLINK("http://x")', '+1', '-5', '@SUM(A1)', 'a\tb\nc', '"&\''];
const hostile = { ...SHARED, rows: HOSTILE.map((cell, i) => [cell, i]) };

test('lines with tabs: head, numbers as they are, nothing where nothing is stated', () => {
  expect(tableText(SHARED)).toBe('司法局\t目标值\n甲市司法局\t1250.5\n乙市司法局\t');
});

test('as HTML the same cells, numbers to the right', () => {
  const { document } = new JSDOM(tableHtml(SHARED)).window;
  const cells = [...document.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  expect(cells).toEqual([
    ['司法局', '目标值'],
    ['甲市司法局', '1250.5'],
    ['乙市司法局', ''],
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
