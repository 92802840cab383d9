import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../compare/datasets.ts';

const folder = mkdtempSync(join(tmpdir(), 'changes-'));
const data = join(folder, 'data');
const TARGETS = join(data, 'documents/alpha-2022/targets.csv');
const [BEFORE, AFTER] = ['eq,,98,', 'eq,,97,'];

const git = (...options: readonly string[]) => {
  const author = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
  return spawnSync('git', [...author, ...options], { cwd: folder, encoding: 'utf8' });
};

/** In a repository of its own: tests run in checkouts without history, too. */
const run = (...options: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts/changes.ts'), ...options], { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  cpSync(join(ROOT, 'test/tiny'), data, { recursive: true, filter: (path) => !path.endsWith('README.md') });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  const text = readFileSync(TARGETS, 'utf8');
  expect(text).toContain(BEFORE);
  writeFileSync(TARGETS, text.replace(BEFORE, AFTER));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run changes', () => {
  test('against a commit names the corrected target, and nothing else of the tables', () => {
    const { status, stdout, stderr } = run('HEAD', '--lang', 'en');
    expect([status, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n').filter((line) => line.includes('targets p0-02-1'));
    expect(lines).toEqual([
      "| Targets · lowered | 人民调解成功率 · People's mediation success rate | =98% | =97% | targets p0-02-1 |",
    ]);
    expect(stdout).toContain('## alpha-2022\n');
  });

  test('against itself says that nothing changed', () => {
    for (const [old, current] of [
      ['data', 'data'],
      ['HEAD', 'HEAD'],
    ]) {
      expect(run(old ?? '', current ?? '', '--lang', 'en').stdout).toBe(
        `# Changes of the data\n\n${old} → ${current}\n\nNothing changed.\n`,
      );
    }
  });

  test('backwards is the mirror', () => {
    const changesOf = (...sides: readonly string[]) =>
      JSON.parse(run(...sides, '--format', 'json').stdout).parts[0].changes.find(
        ({ subject }: { subject: string }) => subject === 'target',
      );
    const [there, back] = [changesOf('HEAD', 'data'), changesOf('data', 'HEAD')];
    expect([there.kind, there.earlier, there.later]).toEqual(['lowered', back.later, back.earlier]);
    expect(back.kind).toBe('raised');
  });

  test('writes Markdown, a page and JSON, with printed words as words', () => {
    const out = join(folder, 'out');
    expect(run('HEAD', '--out', out).status).toBe(0);
    const [md = '', html = '', json = ''] = ['md', 'html', 'json'].map((format) =>
      readFileSync(join(out, `changes.${format}`), 'utf8'),
    );
    expect(md).toContain('=97%');
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-Hans">/);
    expect(html).toContain('<td data-head="现在">=97%</td>');
    expect(JSON.parse(json)).toMatchObject({ earlier: 'HEAD', later: 'data' });
  });

  test.each([
    ['a name that is nothing', ['nowhere'], /nowhere.*no folder, commit, branch or tag nowhere/],
    ['an option in place of a name', ['--', '-h'], /no folder, commit, branch or tag -h/],
    ['a folder without documents', ['data/reference'], /data\/reference is no data folder/],
    ['nothing', [], /name the old data/],
    ['an unknown format', ['HEAD', '--format', 'pdf'], /name the old data/],
    ['an unknown option', ['HEAD', '--what'], /wrong option/],
  ])('refuses %s in a sentence', (_, options, sentence) => {
    const { status, stdout, stderr } = run(...options);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\bat .*\.ts/);
  });

  test('does not compare data with errors', () => {
    const broken = join(folder, 'broken');
    cpSync(data, broken, { recursive: true });
    writeFileSync(join(broken, 'documents/alpha-2022/targets.csv'), 'target\n');
    const { status, stderr } = run(broken);
    expect(status).toBe(1);
    expect(stderr).toContain('alpha-2022/targets.csv');
  });
});
