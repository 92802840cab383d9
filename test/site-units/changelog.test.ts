import { expect, test } from 'vitest';
import { compareData } from '../../src/changes/compare-data.ts';
import { messages } from '../../src/i18n/index.ts';
import { plainNote, withRelease } from '../../src/site/changelog.ts';
import { TINY, withDocument } from '../compare/datasets.ts';

const later = withDocument(TINY, 'beta-2022', (rows) => ({
  ...rows,
  targets: rows.targets.map((row) => (row.target === 'p01-02-1' ? { ...row, value: row.value + 1 } : row)),
}));
const parts = [...compareData({ ...TINY, documents: TINY.documents.slice(1) }, later)];

test('a release says what came and what was corrected', () => {
  expect(plainNote(parts, messages('zh'))).toBe('新增文件 1 份，更正文件 1 份');
  expect(plainNote(parts, messages('en'))).toBe('1 document added, 1 document corrected');
  expect(plainNote([], messages('en'))).toBe('shared tables updated');
});

test('the record has the newest release first, and keeps the others as they are', () => {
  const first = withRelease(null, { release: '0.1.0', date: '2026-01-01', zh: '甲', en: 'a' }, [], []);
  const second = withRelease(first, { release: '0.2.0', date: '2026-02-01', zh: '乙', en: 'b' }, parts, [
    'units.base: gone',
  ]);
  expect(second.match(/^## .*/gm)).toEqual(['## 0.2.0 (2026-02-01)', '## 0.1.0 (2026-01-01)']);
  expect(second.endsWith(first.slice(first.indexOf('## ')))).toBe(true);
  expect(second).toContain('| `alpha-2021` | 文件：新增 1 · Documents: new 1 |');
  expect(second).toContain('| `datapackage.json` | units.base: gone |');
  expect(second).toMatch(/\| `beta-2022` \| 目标值：提高 1/);
});
