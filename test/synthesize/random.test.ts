import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Random } from '../../src/synthesize/random.ts';

const numbers = (random: Random, count: number): number[] => Array.from({ length: count }, () => random.next());

test('the same words give the same numbers, on every machine', () => {
  const random = new Random(1, 'a');
  expect([random.bits(), random.bits(), random.bits()]).toEqual(KNOWN);
});

/** Written down once; if they change, every corpus changes. */
const KNOWN = [2989108244, 3371008849, 222000219];

test('related words give unrelated numbers', () => {
  const [a, b] = [numbers(new Random(1, 'bureau', 1), 200), numbers(new Random(1, 'bureau', 2), 200)];
  const same = a.filter((one, i) => Math.abs(one - (b[i] ?? 0)) < 0.05).length;
  expect(same).toBeLessThan(45);
});

test('numbers are spread evenly from 0 to 1', () => {
  const all = numbers(new Random('even'), 10_000);
  const tenths = Array.from({ length: 10 }, (_, i) => all.filter((one) => Math.floor(one * 10) === i).length);
  expect(Math.min(...tenths)).toBeGreaterThan(900);
  expect(Math.max(...tenths)).toBeLessThan(1100);
});

test('whole numbers have both ends, and a shuffle loses nothing', () => {
  const random = new Random('ends');
  const all = Array.from({ length: 500 }, () => random.int(3, 5));
  expect([...new Set(all)].sort()).toEqual([3, 4, 5]);
  expect(random.shuffle([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4]);
});

test('weights are kept', () => {
  const random = new Random('weights');
  const all = Array.from({ length: 4000 }, () =>
    random.weigh([
      ['often', 0.9],
      ['seldom', 0.1],
      ['never', 0],
    ]),
  );
  const seldom = all.filter((one) => one === 'seldom').length;
  expect(seldom).toBeGreaterThan(320);
  expect(seldom).toBeLessThan(480);
  expect(all).not.toContain('never');
});

test('factors are about 1, with a long tail upwards', () => {
  const random = new Random('sizes');
  const all = Array.from({ length: 5000 }, () => random.factor(0.62)).sort((a, b) => a - b);
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  expect(mean).toBeGreaterThan(0.95);
  expect(mean).toBeLessThan(1.05);
  expect(all[2500]).toBeLessThan(mean);
  expect((all.at(-50) ?? 0) / mean).toBeGreaterThan(2.2);
});

test('nothing in the folder depends on machine, clock, language or engine', () => {
  const sources = globSync('src/synthesize/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  expect(sources.length).toBeGreaterThan(20);
  const guilty =
    /Math\.(random|log|exp|pow|sqrt|sin|cos)|\*\*|\bDate\b|\bIntl\b|toLocale|localeCompare|process\.|crypto/;
  const code = sources.map((text) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
  expect(code.filter((text) => guilty.test(text))).toEqual([]);
});
