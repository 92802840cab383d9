/** Every check against its two fixtures, and all of them against a form that deserves none. */
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK_FAMILIES } from '../../src/checks/check.ts';
import { CHECKS } from '../../src/checks/index.ts';
import { checkForms, type DocumentFindings } from '../../src/checks/run.ts';
import { REAL, TINY } from '../compare/datasets.ts';
import { CASE_FILES, CASES } from './all-cases.ts';
import { cleanWith, findingsOf } from './edit.ts';

const ids = CHECKS.map(({ id }) => id);

test('every check has its fixtures, and every fixture its check', () => {
  expect(CASES.map(({ check }) => check)).toEqual(ids.toSorted());
  expect(CASE_FILES.map((file) => basename(file, '.ts'))).toEqual(ids.toSorted());
});

test('every check is one file named after it, in the folder of its family', () => {
  const sources = globSync('src/checks/*/*.ts').map((path) => path.replaceAll('\\', '/'));
  const rules = CHECKS.map(({ id, family }) => `src/checks/${family}/${id}.ts`);
  expect(sources.toSorted()).toEqual(rules.toSorted());
});

test('checks are listed by family, each once', () => {
  expect(new Set(ids).size).toBe(ids.length);
  const order = CHECKS.map(({ family }) => CHECK_FAMILIES.indexOf(family));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

describe.each(CHECKS)('$id', ({ zh, en }) => {
  test('is defined in both languages, and says when it can be wrong', () => {
    for (const words of [zh, en]) {
      expect(Object.values(words).filter((text) => text.trim().length < 4)).toEqual([]);
      expect(words.meaning).toMatch(/[。.]$/);
      expect(words.canBeWrong).toMatch(/[。.]$/);
    }
    expect(`${zh.name}${zh.meaning}${zh.canBeWrong}`).toMatch(/\p{Script=Han}/u);
    expect(`${en.name}${en.meaning}${en.canBeWrong}`).not.toMatch(/[，。；：]/);
    expect([...zh.name].length).toBeLessThanOrEqual(14);
  });
});

test('a form without a contradiction has no finding, and nothing is left undecided', () => {
  const { findings, results } = cleanWith();
  expect(findings.map(({ check, text }) => `${check.id}: ${text.en}`)).toEqual([]);
  expect(results.flatMap(({ check, undecided }) => undecided.map(({ text }) => `${check.id}: ${text.en}`))).toEqual([]);
});

describe.each(CASES)('$check', ({ check, fires, silent }) => {
  test('fires exactly once in its fixture', () => {
    const { findings } = cleanWith(...fires.edits);
    const [finding, ...more] = findings.filter((one) => one.check.id === check);
    expect(finding).toBeDefined();
    expect(more).toEqual([]);
    expect(finding?.cells.map(({ key }) => key)).toEqual(fires.cells);
    if (fires.difference !== undefined) expect(finding?.difference).toBe(fires.difference);
    const others = findings.filter((one) => one.check.id !== check).map((one) => one.check.id);
    expect(others.toSorted()).toEqual([...(fires.also ?? [])].toSorted());
  });

  test('words its finding neutrally in both languages', () => {
    const [finding] = cleanWith(...fires.edits).findings.filter((one) => one.check.id === check);
    expect(finding?.text.zh).toMatch(/。$/);
    expect(finding?.text.en).toMatch(/\.$/);
    expect(finding?.text.zh).not.toMatch(/错误|违规|造假|作假|失误/);
    expect(finding?.text.en).not.toMatch(/\b(wrong|false|fake|mistake|error)\b/i);
    expect(`${finding?.text.zh}${finding?.text.en}`).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test('stays silent in its near miss', () => {
    const { results } = cleanWith(...silent.edits);
    const result = results.find((one) => one.check.id === check);
    expect(result?.findings.map(({ text }) => text.en)).toEqual([]);
    const verdicts = { passed: result?.passed.length ?? 0, undecided: result?.undecided.length ?? 0 };
    if (silent.verdict === 'not applied') expect(verdicts).toEqual({ passed: 0, undecided: 0 });
    else expect(verdicts[silent.verdict]).toBeGreaterThan(0);
  });
});

/** English and Chinese of every trial, and its arithmetic. */
const wordsOf = ({ results }: DocumentFindings) =>
  results.flatMap(({ check, findings, passed, undecided }) =>
    [...findings, ...passed, ...undecided].map(({ text, arithmetic = [] }) => ({ id: check.id, ...text, arithmetic })),
  );

describe.each([
  ['the real forms', () => [...checkForms(REAL)]],
  ['the tiny ones', () => [...checkForms(TINY)]],
  ['the planted one', () => [findingsOf(join(import.meta.dirname, 'planted'), 'beta-2024')]],
  ['the fixtures', () => CASES.flatMap(({ fires, silent }) => [cleanWith(...fires.edits), cleanWith(...silent.edits)])],
])('in %s', (_, formsOf) => {
  const words = formsOf().flatMap(wordsOf);

  test('English has Chinese only within quotes, for a name or a word that has no English', () => {
    const mixed = words.filter(({ en }) => /\p{Script=Han}/u.test(en.replace(/“[^”]*”/g, '')));
    expect([...new Set(mixed.map(({ id, en }) => `${id}: ${en}`))]).toEqual([]);
  });

  test('Chinese says 约, not ≈', () => {
    expect(words.filter(({ zh }) => zh.includes('≈')).map(({ id, zh }) => `${id}: ${zh}`)).toEqual([]);
  });

  test('lines of arithmetic are the same in all languages', () => {
    const mixed = words.flatMap(({ id, arithmetic }) => arithmetic.map((line) => `${id}: ${line}`));
    expect([...new Set(mixed.filter((line) => /\p{Script=Han}/u.test(line)))]).toEqual([]);
  });
});
