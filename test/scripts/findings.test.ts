import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { SEVERITIES } from '../../src/checks/check.ts';
import { REAL, ROOT, TINY } from '../compare/datasets.ts';

const run = (options: readonly string[], folder = 'data') => {
  const env = { ...process.env, DATA_DIR: resolve(ROOT, folder) };
  return spawnSync(process.execPath, ['scripts/findings.ts', ...options], { cwd: ROOT, encoding: 'utf8', env });
};

const KEYS = [
  ...['check', 'severity', 'document', 'programs', 'cells', 'expected', 'found', 'difference'],
  ...['unit', 'arithmetic', 'damaged', 'text_zh', 'text_en'],
];

test('prints one object a line, the same each time, each with its cells', () => {
  const { status, stdout, stderr } = run(['--json']);
  expect([status, stderr]).toEqual([0, '']);
  expect(run(['--json']).stdout).toBe(stdout);
  const findings = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const ids = CHECKS.map(({ id }) => id);
  const documents = new Map(REAL.documents.map((rows) => [rows.document.document, rows]));
  for (const finding of findings) {
    expect(Object.keys(finding)).toEqual(KEYS);
    expect(ids).toContain(finding.check);
    expect(SEVERITIES).toContain(finding.severity);
    const programs = documents.get(finding.document)?.programs.map(({ program }) => program);
    expect(programs).toEqual(expect.arrayContaining(finding.programs));
    expect(finding.cells.length).toBeGreaterThan(0);
    for (const cell of finding.cells) expect(Object.keys(cell)).toEqual(['table', 'key', 'column', 'line', 'value']);
  }
  const order = findings.map(({ document, check }) => [[...documents.keys()].indexOf(document), ids.indexOf(check)]);
  expect(order).toEqual(order.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
});

test('without --json says the same in sentences', () => {
  expect(run([]).stdout).toMatch(/hengyang-2022: \d+ 条提示[\s\S]*error revenue-parts-sum: .*2131\.3万元/);
  expect(run(['--lang', 'en']).stdout).toMatch(/error revenue-parts-sum: .*2131\.3 wan yuan/);
});

test('data with an error, or a language that is not there, prints nothing and fails with a sentence', () => {
  const missing = run(['--json'], 'no-such-folder');
  expect([missing.status, missing.stdout]).toEqual([1, '']);
  expect(missing.stderr).toMatch(/data\/.*\n[\s\S]*未作检查/);
  const other = run(['--lang', 'fr']);
  expect([other.status, other.stdout]).toEqual([1, '']);
  expect(other.stderr).toContain('zh');
});

test('a document with an error is named and left out, the others are checked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'findings-'));
  try {
    cpSync(join(ROOT, 'test/tiny'), folder, { recursive: true });
    const [first, ...others] = TINY.documents.map(({ document }) => document.document);
    writeFileSync(join(folder, `documents/${first}/targets.csv`), 'no,such,columns\n');
    const { status, stdout, stderr } = run([], folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`data/documents/${first}/targets\\.csv[\\s\\S]*未作检查`));
    expect([...stdout.matchAll(/^(\S+): \d+ 条提示/gm)].map(([, document]) => document)).toEqual(others);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
