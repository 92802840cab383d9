import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../compare/datasets.ts';

/** A release writes into the project, so each test has one of its own. */
const project = mkdtempSync(join(tmpdir(), 'release-'));
const TARGETS = 'data/documents/alpha-2022/targets.csv';
const text = (file: string) => readFileSync(join(project, file), 'utf8');

const git = (...options: readonly string[]) => {
  const author = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...author, ...options], { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};
const state = () => git('status', '--porcelain') + git('diff');

const run = (script: string, ...options: readonly string[]) =>
  spawnSync(process.execPath, [join(project, 'scripts', `${script}.ts`), ...options], {
    cwd: project,
    encoding: 'utf8',
  });
const release = (...options: readonly string[]) => run('release', ...options, '--date', '2026-12-01');

function edit(file: string, from: string, to: string): void {
  expect(text(file)).toContain(from);
  writeFileSync(join(project, file), text(file).replace(from, to));
}

beforeEach(() => {
  rmSync(project, { recursive: true, force: true });
  for (const folder of ['scripts', 'src']) cpSync(join(ROOT, folder), join(project, folder), { recursive: true });
  const isData = (path: string) => !path.endsWith('README.md');
  cpSync(join(ROOT, 'test/tiny'), join(project, 'data'), { recursive: true, filter: isData });
  cpSync(join(ROOT, 'package.json'), join(project, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  writeFileSync(join(project, '.gitignore'), 'node_modules\n');
  writeFileSync(join(project, 'src/model/data-version.ts'), "export const DATA_VERSION = '0.1.0';\n");
  expect(run('describe').status).toBe(0);
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  git('tag', 'v0.1.0');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('a corrected number is a release: its row, its entry, its number and the descriptor are written', () => {
  edit(TARGETS, 'eq,,98,', 'eq,,97,');
  const { status, stdout, stderr } = release('0.1.1', '--zh', '更正一处', '--en', 'One correction');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('0.1.0 → 0.1.1 (patch)');
  expect(text('data/reference/releases.csv')).toContain('0.1.1,2026-12-01,更正一处,One correction,alpha-2022\n');
  expect(text('CHANGELOG.md')).toMatch(/^## 0\.1\.1 \(2026-12-01\)\n\n更正一处 · One correction\n[\s\S]*`alpha-2022`/m);
  expect(text('src/model/data-version.ts')).toContain("'0.1.1'");
  expect(JSON.parse(text('data/datapackage.json')).version).toBe('0.1.1');
  git('commit', '-qam', 'release');
  git('tag', 'v0.1.1');
  expect(release('0.2.0').stderr).toContain('nothing changed');
});

test('without its tag the release before is the commit that wrote its number', () => {
  git('tag', '-d', 'v0.1.0');
  expect(release('0.1.1').stderr).toContain('nothing changed');
  edit(TARGETS, 'eq,,98,', 'eq,,97,');
  git('commit', '-qam', 'correction');
  expect(release('0.1.1').stdout).toContain('0.1.0 → 0.1.1 (patch)');
});

test.each([
  ['nothing that changed', () => undefined, ['0.2.0'], /nothing changed: there is nothing to release/],
  [
    'a version that is too low',
    () => rmSync(join(project, 'data/documents/alpha-2022'), { recursive: true }),
    ['0.1.1'],
    /asks for at least 0\.2\.0/,
  ],
  ['data with errors', () => edit(TARGETS, 'eq,,98,', 'eq,,1OO,'), ['0.2.0'], /has errors.*npm run check/],
  ['an old version that is not there', () => undefined, ['0.2.0', '--since', 'v9'], /no folder, commit, branch or tag/],
  ['no version', () => undefined, [], /name the new version/],
])('refuses %s in a sentence, and writes nothing', (_, change, options, sentence) => {
  change();
  const before = state();
  const { status, stderr } = release(...options);
  expect(status).toBe(1);
  expect(stderr).toMatch(sentence);
  expect(state()).toBe(before);
});
