/** The command as people run it: exit codes, sentences, and a folder that is whole or not there. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../compare/datasets.ts';
import { inputOf } from './fixture.ts';

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Run> {
  // Little memory: what a hostile file unfolds to would not fit.
  const env = { ...process.env, NODE_OPTIONS: '--max-old-space-size=512', ...environment };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['scripts/import.ts', ...args],
      { cwd: ROOT, env, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
        resolve({ code, stdout, stderr });
      },
    );
  });
}

const put = (name: string, content: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** A sparse file: 200 MB that take no room. */
function huge(name: string): string {
  const path = put(name, '');
  truncateSync(path, 200 * 1024 * 1024);
  return path;
}

const document = (body: string): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) });
const nested = (depth: number): string =>
  depth === 0 ? '<w:p/>' : `<w:tbl><w:tr><w:tc>${nested(depth - 1)}</w:tc></w:tr></w:tbl>`;

const HOSTILE: readonly (readonly [what: string, file: () => string, sentence: RegExp])[] = [
  [
    'a zip bomb',
    () => put('bomb.docx', zipSync({ 'word/document.xml': [new Uint8Array(300_000_000), { level: 9 }] })),
    /超过 \d+ MB.*恶意/,
  ],
  ['an input of 200 MB', () => huge('huge.pdf'), /文件超过 64 MB/],
  ['an encrypted file', () => inputOf('encrypted-docx').path, /密码保护/],
  ['a truncated file', () => inputOf('truncated-xlsx').path, /不完整或已损坏/],
  [
    'a table of 10,000 columns',
    () => put('wide.csv', Array.from({ length: 10_000 }, (_, at) => at).join(',')),
    /10000 列/,
  ],
  ['tables nested 500 deep', () => put('deep.docx', document(nested(500))), /嵌套过深/],
  ['tags nested 100,000 deep', () => put('deep.html', `<html><body>${'<div>'.repeat(100_000)}`), /嵌套过深/],
  [
    'random bytes',
    () =>
      put(
        'noise.doc',
        Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251),
      ),
    /./,
  ],
  ['a blank template', () => inputOf('blank-template-docx').path, /空白模板：读到 0 行/],
  ['a form whose bureau is not named', () => inputOf('hunan-direction-tabs').path, /--bureau <id>/],
];

describe('a file that is not imported gets one clear sentence in both languages, exit code 1, and nothing is written', () => {
  test.each(HOSTILE)('%s', async (_, file, sentence) => {
    const out = join(folder, `out-${Math.random()}`);
    const { code, stdout, stderr } = await run([file(), '--out', out]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^未导入 .*。没有写入任何文件 · .*Nothing was written\n/);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(out)).toBe(false);
  });
});

test('a wrong command is told so in both languages', async () => {
  const { code, stdout, stderr } = await run(['README.md', '--bureau', '../etc']);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^--bureau \.\.\/etc：只能用.* · use lower-case/);
});

const FORM = 'anhui-writer-pdf';

test('a form becomes a folder of tables; the same again changes nothing; other rows are not replaced unasked', async () => {
  const out = join(folder, 'documents');
  const { path } = inputOf(FORM);
  const first = await run([path, '--out', out, '--lang', 'en']);
  expect(first.code).toBe(2);
  expect(first.stdout).toMatch(/^written: .*documents\/wangxi-2021, needs a look\n/);
  const [id = ''] = readdirSync(out);
  expect(readdirSync(out)).toEqual(['wangxi-2021']);
  const before = readdirSync(join(out, id));
  expect(before).toEqual(
    expect.arrayContaining(['document.csv', 'funds.csv', 'indicators.csv', 'programs.csv', 'targets.csv']),
  );
  expect((await run([path, '--out', out])).code).toBe(2);

  const programs = join(out, id, 'programs.csv');
  const text = readFileSync(programs, 'utf8');
  writeFileSync(programs, text.replace('wangxi', 'x').concat('p99,,project,手工,,,,,,,9\n'));
  writeFileSync(join(out, id, 'years.csv'), 'by hand');
  const refused = await run([path, '--out', out]);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/programs\.csv.*--replace/s);
  expect(readFileSync(programs, 'utf8')).toContain('手工');

  expect((await run([path, '--out', out, '--replace'])).code).toBe(2);
  expect(readFileSync(programs, 'utf8')).toBe(text);
  expect(readFileSync(join(out, id, 'years.csv'), 'utf8')).toBe('by hand');
});

test('the walk-through in CONTRIBUTING shows what the command prints', async () => {
  const out = join(folder, 'walk');
  const { stdout } = await run([inputOf(FORM).path, '--out', out, '--lang', 'en']);
  const shown = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').replaceAll(/^ {3}/gm, '');
  expect(shown).toContain(stdout.replace(out, '/tmp/documents'));
});

test('--json prints the report and nothing else, also of a refusal', async () => {
  const out = join(folder, 'json');
  const read = await run([inputOf(FORM).path, '--out', out, '--json']);
  expect(JSON.parse(read.stdout)).toMatchObject({ version: 1, outcome: 'review', exit: 2, document: 'wangxi-2021' });
  expect([read.code, read.stderr]).toEqual([2, '']);
  const refused = await run([inputOf('image-pdf').path, '--out', out, '--json']);
  expect(JSON.parse(refused.stdout)).toMatchObject({ outcome: 'refused', refusal: { code: 'scanned' } });
  expect([refused.code, refused.stderr]).toEqual([1, '']);
});

test('scripts of a page are in no table and in no report', async () => {
  const out = join(folder, 'scripts');
  const { stdout } = await run([inputOf('hunan-project-html').path, '--out', out, '--json']);
  const [id = ''] = readdirSync(out);
  const tables = readdirSync(join(out, id)).map((name) => readFileSync(join(out, id, name), 'utf8'));
  expect([stdout, ...tables].join('\n')).not.toMatch(/script|var t/);
});

test('a bureau that the data folder knows makes a document that its checks pass', async () => {
  const data = join(folder, 'data');
  cpSync(join(ROOT, 'data/reference'), join(data, 'reference'), { recursive: true });
  mkdirSync(join(data, 'documents'));
  const bureaus = join(data, 'reference/bureaus.csv');
  writeFileSync(
    bureaus,
    `${readFileSync(bureaus, 'utf8')}wangxi,430400,望溪县司法局,Wangxi Justice Bureau,望溪,Wangxi\n`,
  );
  const { code, stdout } = await run([inputOf(FORM).path], { DATA_DIR: data });
  expect(stdout).toContain('没有存疑之处');
  expect(code).toBe(0);
  expect(readdirSync(join(data, 'documents'))).toEqual(['wangxi-2021']);
});

test('where something else stands in the place of the folder, it stays, with a sentence', async () => {
  const out = join(folder, 'taken');
  mkdirSync(out);
  writeFileSync(join(out, 'wangxi-2021'), 'a file');
  for (const more of [[], ['--replace']]) {
    const { code, stderr } = await run([inputOf(FORM).path, '--out', out, ...more]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/无法写入.*it could not be written/s);
    expect(readFileSync(join(out, 'wangxi-2021'), 'utf8')).toBe('a file');
    expect(readdirSync(out)).toEqual(['wangxi-2021']);
  }
});
