import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../compare/datasets.ts';

const folder = mkdtempSync(join(tmpdir(), 'bureau-targets-synthesize-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...options: string[]) =>
  spawnSync(process.execPath, ['scripts/synthesize.ts', ...options], { cwd: ROOT, encoding: 'utf8' });
const small = (out: string, seed: string) => run('--bureaus', '3', '--years', '2', '--seed', seed, '--out', out);

const filesIn = (out: string): string[] =>
  globSync('**/*.{csv,json}', { cwd: out })
    .sort()
    .map((file) => `${file}\n${readFileSync(join(out, file), 'utf8')}`);

test('writes a marked corpus, twice the same, and replaces it by another', () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  const { status, stdout, stderr } = small(one, '5');
  expect([status, stdout.includes('6 份合成文件')]).toEqual([0, true]);
  expect(stderr.trimEnd().split('\n').at(-1)).toBe('6 / 6 文件 documents');
  expect(small(other, '5').status).toBe(0);
  expect(filesIn(one)).toEqual(filesIn(other));
  expect(JSON.parse(readFileSync(join(one, 'synthetic.json'), 'utf8'))).toMatchObject({ seed: 5, documents: 6 });
  expect(small(other, '6').status).toBe(0);
  expect(filesIn(one)).not.toEqual(filesIn(other));
  expect(globSync('documents/*', { cwd: other }).length).toBe(6);
});

test('a folder with anything else in it is left alone', () => {
  const out = join(folder, 'mine');
  mkdirSync(out);
  writeFileSync(join(out, 'letter.txt'), 'Dear bureau');
  const { status, stderr } = small(out, '1');
  expect(status).toBe(1);
  expect(stderr).toMatch(/已有其他内容.*holds something else/);
  expect(filesIn(out)).toEqual([]);
  expect(existsSync(join(out, 'letter.txt'))).toBe(true);
  expect(small(join(out, 'letter.txt'), '1').stderr).toMatch(/is not a folder/);
});

test.each([
  ['no folder', ['--bureaus', '3'], /--out/],
  ['no bureau', ['--bureaus', '0'], /--bureaus 0：.*from 1 to 4000/],
  ['too many bureaus', ['--bureaus', '4001'], /--bureaus 4001/],
  ['years in words', ['--years', 'five'], /--years five/],
  ['half a seed', ['--seed', '1.5'], /--seed 1\.5/],
  ['an unknown option', ['--cities', '3'], /bad arguments.*cities/],
  ['a stray word', ['twenty'], /bad arguments/],
])('%s is refused in one sentence, and nothing is written', (_, options, complaint) => {
  const out = join(folder, 'never');
  const { status, stdout, stderr } = run(
    ...options,
    ...(options.includes('3') && options[0] === '--bureaus' ? [] : ['--out', out]),
  );
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(complaint);
  expect(stderr).not.toContain('    at ');
  expect(existsSync(out)).toBe(false);
});
