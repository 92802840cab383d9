import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dataReload, tellProblems } from '../../scripts/data-reload.ts';
import { ROOT } from '../compare/datasets.ts';

const work = mkdtempSync(join(tmpdir(), 'reload-'));
const data = join(work, 'data');
const targetsOf = (document: string) => join(data, `documents/${document}/targets.csv`);

beforeEach(() => {
  rmSync(data, { recursive: true, force: true });
  cpSync(join(ROOT, 'test/tiny'), data, { recursive: true, filter: (path) => !path.endsWith('README.md') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const told = (...saved: readonly string[]): string => {
  const lines: string[] = [];
  tellProblems(data, saved, (line) => lines.push(line));
  return lines.join('\n');
};

test('problems of the document that was saved are told, those of others wait until they are', () => {
  for (const document of ['alpha-2022', 'beta-2022']) writeFileSync(targetsOf(document), 'target\n');
  const said = told('documents/alpha-2022');
  expect(said).toContain('data/documents/alpha-2022/targets.csv');
  expect(said).not.toContain('beta-2022');
});

test('a shared table that was saved may be in the way of any document', () => {
  writeFileSync(targetsOf('beta-2022'), 'target\n');
  expect(told('reference/units.csv')).toContain('data/documents/beta-2022/targets.csv');
  expect(told()).toMatch(/ 0 problems \(\d+\.\d s\)$/);
});

test('what is saved in one go is one reload of every page, and files that are no tables are none', () => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const sent: string[] = [];
  const hot = { send: ({ type }: { type: string }) => sent.push(type) };
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const setup = dataReload(data).hooks['astro:server:setup'];
  setup?.({ server: { watcher, environments: { client: { hot }, ssr: { hot } } } } as never);
  watcher.emit('all', 'change', targetsOf('alpha-2022'));
  watcher.emit('all', 'change', targetsOf('beta-2022'));
  watcher.emit('all', 'change', join(data, 'notes.txt'));
  watcher.emit('all', 'change', join(work, 'elsewhere/targets.csv'));
  vi.runAllTimers();
  expect(sent).toEqual(['full-reload', 'full-reload']);
  vi.runAllTimers();
  expect(sent).toHaveLength(2);
});
