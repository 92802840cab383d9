/** Words that no page or chart says are removed: every message is used somewhere in src/. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formats } from '../src/i18n/format.ts';
import { messages } from '../src/i18n/index.ts';

const COMPUTED = new Set(Object.keys(formats('zh')));

/** `['nav.data', 'charts.classMix.title', …]` */
function leaves(tree: object, path: readonly string[] = []): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? leaves(value, [...path, key]) : [[...path, key].join('.')],
  );
}

const source = globSync('src/**/*.{ts,astro}', { exclude: ['src/i18n/**'] })
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Said by name, `t.nav.data`, or looked up by a key of the data, `t.forms[program.form]`. */
const isUsed = (key: string, text: string): boolean =>
  new RegExp(`\\b\\w+\\.${key.replaceAll('.', '\\.')}\\b`).test(text) ||
  text.includes(`.${key.split('.').slice(0, -1).join('.')}[`);

test('every message is used', () => {
  const unused = leaves(messages('zh')).filter((key) => !COMPUTED.has(key) && !isUsed(key, source));
  expect(unused, 'remove them from src/i18n/zh.ts and en.ts').toEqual([]);
});

test('the guard sees a message that nobody uses', () => {
  expect(isUsed('nav.nowhere', 't.nav.data')).toBe(false);
  expect(isUsed('nav.data', 't.nav.data')).toBe(true);
  expect(isUsed('forms.project', 't.forms[program.form]')).toBe(true);
});
