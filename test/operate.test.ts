/** The commands of docs/operate.md, run as they stand: releases change places, and at no moment is there no site. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const PAGE = readFileSync('docs/operate.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'bureau-targets-operate-'));
const root = join(folder, 'root');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Before each command after the first release there must be a site. */
const WATCH = `trap '[ -z "$PREVIOUS" ] || test -s "$ROOT/current/index.html" || { echo "no site before: $BASH_COMMAND"; exit 9; }' DEBUG`;

function run(block: string, variables: Readonly<Record<string, string>>): string {
  const [, code] = new RegExp(`^\`\`\`sh ${block}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(PAGE) ?? [];
  if (!code) throw new Error(`docs/operate.md has no commands named ${block}`);
  const env = { PATH: process.env['PATH'] ?? '', ROOT: root, ...variables };
  const { status, stdout, stderr } = spawnSync('bash', ['-euc', `${WATCH}\n${code}`], { env, encoding: 'utf8' });
  return status === 0 ? '' : `${status} ${stdout}${stderr}`;
}

function build(words: string, script: string): string {
  const site = join(folder, words);
  mkdirSync(join(site, '_astro'), { recursive: true });
  writeFileSync(join(site, 'index.html'), words);
  writeFileSync(join(site, '_astro', script), words);
  return site;
}

const shown = () => readFileSync(join(root, 'current/index.html'), 'utf8');

test('a release goes live, the next one takes its place, and the one before comes back', () => {
  const [old, fresh] = [build('old', 'a.1.js'), build('fresh', 'a.2.js')];
  expect(run('release', { SITE: old, RELEASE: '1', PREVIOUS: '' })).toBe('');
  expect(run('keep-assets', { RELEASE: '1', PREVIOUS: '' })).toBe('');
  expect(shown()).toBe('old');

  expect(run('release', { SITE: fresh, RELEASE: '2', PREVIOUS: '1' })).toBe('');
  expect(run('keep-assets', { RELEASE: '2', PREVIOUS: '1' })).toBe('');
  expect(shown()).toBe('fresh');
  expect(readdirSync(join(root, 'current/_astro'))).toEqual(['a.1.js', 'a.2.js']);

  expect(run('rollback', { PREVIOUS: '1' })).toBe('');
  expect(shown()).toBe('old');
  expect(readdirSync(root).toSorted()).toEqual(['current', 'releases']);
});

test('the watch notices a moment without a site', () => {
  const { status } = spawnSync('bash', ['-euc', `${WATCH}\nrm -r "$ROOT/current"\necho gone`], {
    env: { PATH: process.env['PATH'] ?? '', ROOT: root, PREVIOUS: '1' },
  });
  expect(status).toBe(9);
});
