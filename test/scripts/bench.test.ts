import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { benchCsv, benchDocuments, documentId, ROWS } from '../../bench/pages/corpus.ts';
import { processCost } from '../../bench/process-cost.ts';
import { reportText, withSection } from '../../bench/results.ts';
import { inTurns, ratiosOf, spreadText } from '../../bench/rounds.ts';

const DOCUMENT = '# Measured\n\nIntroduction.\n\n## Pages\n\nold pages\n\n## Where the time goes\n\nBy hand.\n';

test('a comparison replaces its own section and nothing else', () => {
  expect(withSection(DOCUMENT, 'Pages', 'new pages')).toBe(DOCUMENT.replace('old pages', 'new pages'));
  expect(withSection(DOCUMENT, 'Pages', 'old pages')).toBe(DOCUMENT);
});

test('a new comparison takes its place at the end', () => {
  expect(withSection(DOCUMENT, 'Charts', 'new charts')).toBe(`${DOCUMENT}\n## Charts\n\nnew charts\n`);
  expect(withSection(DOCUMENT, 'Page', 'other')).toContain('old pages');
});

test('contenders take turns, and the order turns round', async () => {
  const order: string[] = [];
  const contender = (name: string, result: number) => () => {
    order.push(name);
    return result;
  };
  const measured = await inTurns({ a: contender('a', 1), b: contender('b', 2) }, 3);
  expect(order.join('')).toBe('abbaab');
  expect(measured).toEqual({ a: [1, 1, 1], b: [2, 2, 2] });
});

test('ratios are of the same round, and a goal is met by their median', () => {
  const ratios = ratiosOf([10, 30, 20], [1, 2, 4]);
  expect(spreadText(ratios)).toBe('10 (5–15)');
  const lineOf = (goal: { least?: number; most?: number }) =>
    reportText({ tables: [], ratios: [{ name: 'ours ÷ theirs', ratios, ...goal }], notes: [] }).split('\n')[2];
  expect(lineOf({ least: 10 })).toBe('| ours ÷ theirs | 10 (5–15) | ≥ 10 | yes |');
  expect(lineOf({ least: 12 })).toBe('| ours ÷ theirs | 10 (5–15) | ≥ 12 | no |');
  expect(lineOf({ most: 9 })).toBe('| ours ÷ theirs | 10 (5–15) | ≤ 9 | no |');
  expect(lineOf({})).toBe('| ours ÷ theirs | 10 (5–15) |  |  |');
});

test('a command is charged with what it printed, and one that fails with an error that says why', async () => {
  const { output, seconds } = await processCost(process.execPath, ['-e', 'console.log(1 + 1)']);
  expect(output.trim()).toBe('2');
  expect(seconds).toBeGreaterThan(0);
  await expect(processCost(process.execPath, ['-e', 'throw new Error("no such day")'])).rejects.toThrow('no such day');
});

test('all contenders get the same documents, the same each time', () => {
  const csv = benchCsv(3);
  expect(benchCsv(3)).toBe(csv);
  const documents = benchDocuments(csv);
  expect(documents.map(({ id }) => id)).toEqual([0, 1, 2].map(documentId));
  expect(documents.map(({ rows }) => rows.length)).toEqual([ROWS, ROWS, ROWS]);
});

test('peers have exact versions, and those that both use have the same', () => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const peers: Record<string, string> = read('bench/peers/package.json').dependencies;
  const own = read('package.json');
  const ours: Record<string, string> = { ...own.dependencies, ...own.devDependencies };
  for (const [name, version] of Object.entries(peers)) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(ours[name] ?? version).toBe(version);
  }
  expect(read('bench/peers/package-lock.json').packages[''].dependencies).toEqual(peers);
});
