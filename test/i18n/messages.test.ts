import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/i18n/format.ts';
import { htmlLang, LANGUAGES, messages } from '../../src/i18n/index.ts';
import { REAL } from '../compare/datasets.ts';

/** Every leaf with its path: `charts.measure.hollow`. */
function leaves(words: object, path = ''): [string, unknown][] {
  return Object.entries(words).flatMap(([key, value]): [string, unknown][] => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? leaves(value, here) : [[here, value]];
  });
}

const leavesOf = (language: (typeof LANGUAGES)[number]) => leaves(messages(language));
const stringsOf = (language: (typeof LANGUAGES)[number]) =>
  leavesOf(language).filter((leaf): leaf is [string, string] => typeof leaf[1] === 'string');

test('the languages have the same keys', () => {
  const [first, ...others] = LANGUAGES.map((language) => leavesOf(language).map(([path]) => path));
  for (const other of others) expect(other.toSorted()).toEqual(first?.toSorted());
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('no words are missing, and none have stray spaces', () => {
    const faults = stringsOf(language).filter(([, words]) => words.trim() === '' || /^\s.*\S$|\S\s\s/.test(words));
    expect(faults.filter(([path]) => path !== 'list')).toEqual([]);
  });

  test('every sentence with places says something, whatever stands in them', () => {
    const values = { number: [1, 2, 12345], text: ['甲', '乙', '丙'], list: [['甲', '乙'], [2021, 2023], ['丙']] };
    for (const [path, sentence] of leavesOf(language)) {
      if (typeof sentence !== 'function' || !path.includes('.')) continue;
      const outputs = Object.values(values).flatMap((kind) => {
        try {
          return [sentence(...([...kind, ...kind] as never[]))];
        } catch {
          return [];
        }
      });
      expect(outputs.length, path).toBeGreaterThan(0);
      expect(
        outputs.some((one) => String(one).trim() !== ''),
        path,
      ).toBe(true);
    }
  });
});

test('English says nothing in Chinese but the name of that language, and the unit 万元', () => {
  const chinese = stringsOf('en').filter(([, words]) => /\p{Script=Han}/u.test(words.replaceAll('万元', '')));
  expect(chinese.map(([path]) => path).filter((path) => path !== 'otherLanguage')).toEqual([]);
});

test('every key that data may hold has a word in both languages', () => {
  for (const language of LANGUAGES) {
    const t = messages(language);
    for (const { programs, funds, targets } of REAL.documents) {
      for (const { form } of programs) expect(t.forms[form]).toBeTruthy();
      for (const { axis } of funds) expect(t.axes[axis]).toBeTruthy();
      for (const { match } of targets) if (match) expect(t.match[match]).toBeTruthy();
    }
    for (const { level } of REAL.reference.places.values()) expect(t.levels[level]).toBeTruthy();
  }
});

test('pages say which Chinese they are written in', () => {
  expect(LANGUAGES.map(htmlLang)).toEqual(['zh-Hans', 'en']);
});

const COMPUTED = new Set(Object.keys(formats('zh')));
const source = globSync('src/**/*.{ts,astro}', { exclude: ['src/i18n/**'] })
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Said by name, `t.nav.data`, or looked up by a key of the data, `t.forms[program.form]`. */
const isUsed = (key: string, text: string): boolean =>
  new RegExp(`\\b\\w+\\.${key.replaceAll('.', '\\.')}\\b`).test(text) ||
  text.includes(`.${key.split('.').slice(0, -1).join('.')}[`);

test('every message is used', () => {
  const keys = leavesOf('zh').map(([key]) => key);
  const unused = keys.filter((key) => !COMPUTED.has(key) && !isUsed(key, source));
  expect(unused, 'remove them from src/i18n').toEqual([]);
});

test('the guard sees a message that nobody uses', () => {
  expect(isUsed('nav.nowhere', 't.nav.data')).toBe(false);
  expect(isUsed('nav.data', 't.nav.data')).toBe(true);
  expect(isUsed('forms.project', 't.forms[program.form]')).toBe(true);
});
