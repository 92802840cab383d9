import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../compare/datasets.ts';
import { inputOf } from '../importer/fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'add-'));
const data = join(folder, 'data');
const FILE = inputOf('anhui-writer-pdf').path;
const env = { ...process.env, DATA_DIR: data };

const git = (...options: readonly string[]) => {
  const author = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
  return spawnSync('git', [...author, ...options], { cwd: folder, encoding: 'utf8' });
};
const add = (...options: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts/add.ts'), ...options], { cwd: folder, encoding: 'utf8', env });

beforeAll(() => {
  cpSync(join(ROOT, 'data'), data, { recursive: true });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'before');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The row with its key in order. */
function register(table: string, row: string): void {
  const file = join(data, 'reference', `${table}.csv`);
  const [head = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  writeFileSync(file, `${[head, ...[...rows, row].sort()].join('\n')}\n`);
}

describe('npm run add', () => {
  test('stops at the check where a bureau is not registered, and says what to do', () => {
    const { status, stdout, stderr } = add(FILE, '--yes', '--no-build', '--lang', 'en');
    expect(status).toBe(1);
    expect(stdout).toContain('data/reference/bureaus.csv: wangxi,');
    expect(stderr).toContain('stopped at check: mend it, then npm run check');
    expect(existsSync(join(data, 'documents/wangxi-2021/targets.csv'))).toBe(true);
  });

  test('takes a registered document through to what changed, without a question', () => {
    register('bureaus', 'wangxi,341599,望溪县司法局,Wangxi County Justice Bureau,望溪,Wangxi');
    register('places', '341599,望溪县,Wangxi,county,340000,,,');
    const { status, stdout } = add(FILE, '--yes', '--no-build', '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout.match(/▶ .*/g)).toEqual(['▶ 导入 import', '▶ 检查 check', '▶ describe', '▶ 变化 changes']);
    expect(stdout).toContain('| Documents · new | 项目支出绩效目标表(2021年度) |');
    expect(readFileSync(join(data, 'datapackage.json'), 'utf8')).toContain('wangxi-2021');
  });

  test('waits for its reader, who sees a saved decision at once, and goes on', async () => {
    const child = spawn(process.execPath, [join(ROOT, 'scripts/add.ts'), FILE, '--no-build'], {
      cwd: folder,
      env: { ...env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    const address = await new Promise<string>((resolve) => {
      child.stdout.on('data', (text: Buffer) => {
        said += text;
        const [found] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
        if (found) resolve(found);
      });
    });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const before = await (await fetch(address)).text();
    expect(before).toContain('targets p01-02-1');
    const decisions = join(data, 'documents/wangxi-2021/corrections.csv');
    writeFileSync(decisions, 'table,row,column,expected,replacement,reason\n');
    appendFileSync(decisions, 'indicators,p01-02,name_en,,Pass rate,译名 | our name\n');
    expect(await (await fetch(address)).text()).toContain('Pass rate');
    await fetch(`${address}done`, { method: 'POST' });
    expect(await ended).toBe(0);
    expect(readFileSync(join(data, 'documents/wangxi-2021/indicators.csv'), 'utf8')).toContain('Pass rate');
  });

  test.each([
    ['a file that is not there', ['nowhere.pdf'], /there is no such file/],
    ['another place to write to', [FILE, '--out', '/tmp'], /add writes into the data folder/],
    ['a self-evaluation', [inputOf('self-evaluation-txt').path], /not imported/],
  ])('refuses %s in a sentence', (_, options, sentence) => {
    const { status, stdout, stderr } = add(...options, '--yes', '--lang', 'en');
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(sentence);
  });
});
