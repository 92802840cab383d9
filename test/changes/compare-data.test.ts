import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/changes/change.ts';
import { compareData, type DataVersion, isReadAnew } from '../../src/changes/compare-data.ts';
import { makeReference, type ReferenceRows } from '../../src/model/reference.ts';
import type { DocumentRows } from '../../src/model/rows.ts';
import { REAL, TINY, withDocument } from '../compare/datasets.ts';
import { mirrored, unordered } from './mirror.ts';
import { mutatedRows } from './mutated-rows.ts';

const changesOf = (earlier: DataVersion, later: DataVersion): Change[] =>
  [...compareData(earlier, later)].flatMap(({ changes }) => changes);

const versionOf = (documents: readonly DocumentRows[]): DataVersion => ({ reference: TINY.reference, documents });

const withReference = (rows: Partial<ReferenceRows>): DataVersion => ({
  reference: makeReference({ ...TINY.reference.rows, ...rows }),
  documents: TINY.documents,
});

const brief = (changes: readonly Change[]) =>
  changes.map(({ subject, kind, aspects, earlier, later }) => [
    subject,
    kind,
    aspects.join(),
    (later ?? earlier)?.places.map(({ table, key }) => `${table}/${key}`).join(' '),
  ]);

describe('two versions of the data', () => {
  test.each([
    ['the tiny data', TINY],
    ['the real data', REAL],
  ])('%s against itself: nothing', (_, data) => {
    expect(changesOf(data, data)).toEqual([]);
  });

  test('a document that came or went is one change, whatever it holds', () => {
    const without = versionOf(TINY.documents.slice(1));
    expect(brief(changesOf(without, TINY))).toEqual([['document', 'added', '', 'document/alpha-2021']]);
    expect(brief(changesOf(TINY, without))).toEqual([['document', 'removed', '', 'document/alpha-2021']]);
  });

  test('a corrected number is told once, by the document it stands in', () => {
    const later = withDocument(TINY, 'beta-2022', (rows) => ({
      ...rows,
      targets: rows.targets.map((row) => (row.target === 'p01-02-1' ? { ...row, value: row.value + 1 } : row)),
    }));
    const parts = [...compareData(TINY, later)];
    expect(parts.map(({ document }) => document)).toEqual(['beta-2022']);
    const [told] = parts.map(({ changes }) => changes.filter(({ subject }) => subject !== 'finding'));
    expect(brief(told ?? [])).toEqual([['target', 'raised', '', 'targets/p01-02-1']]);
  });

  test('rows that one more row gives other keys and lines are told together', () => {
    const later = withDocument(TINY, 'gamma-2021', (rows) => ({
      ...rows,
      years: rows.years.map((row) => ({ ...row, line: row.line + 1 })),
    }));
    expect(brief(changesOf(TINY, later))).toEqual([
      [
        'rows',
        'changed',
        'line',
        TINY.document('gamma-2021')
          .years.map(({ mention }) => `years/${mention}`)
          .join(' '),
      ],
    ]);
  });

  test('shared tables are compared by their keys; when releases came out is no change', () => {
    const [first, ...others] = TINY.reference.rows.measures;
    if (!first) throw new Error('no measure');
    const measures = [{ ...first, name_en: 'another' }, ...others];
    expect(brief(changesOf(TINY, withReference({ measures })))).toEqual([
      ['reference', 'changed', 'name_en', `measures/${first.measure}`],
    ]);
    const release = { release: '9.0.0', date: '2026-01-01', note_zh: '甲', note_en: 'a', documents: '' };
    expect(changesOf(TINY, withReference({ releases: [release] }))).toEqual([]);
  });

  test('only a shared row that says something else can change what the same rows say', () => {
    const { measures, bureaus } = TINY.reference.rows;
    const [measure, ...others] = measures;
    const [bureau] = bureaus;
    if (!measure || !bureau) throw new Error('no rows');
    const isAnew = (rows: Partial<ReferenceRows>) => [
      isReadAnew(TINY.reference, withReference(rows).reference),
      isReadAnew(withReference(rows).reference, TINY.reference),
    ];
    expect(isAnew({ measures: [{ ...measure, direction: 'higher' }, ...others] })).toEqual([true, true]);
    expect(isAnew({ measures: [{ ...measure, name_zh: '另一名称', note_en: 'Another.' }, ...others] })).toEqual([
      false,
      false,
    ]);
    expect(isAnew({ measures: [...measures, { ...measure, measure: 'another' }] })).toEqual([false, false]);
    expect(isAnew({ bureaus: [{ ...bureau, name_en: 'another' }, ...bureaus.slice(1)] })).toEqual([false, false]);
  });

  test('a level path of another class changes indicators whose rows are the same', () => {
    const category_aliases = TINY.reference.rows.category_aliases.map((row) =>
      row.category === 'output.quantity' ? { ...row, category: 'output.quality' } : row,
    );
    const parts = [...compareData(TINY, withReference({ category_aliases }))];
    expect(parts.map(({ document }) => document)).toContain('alpha-2022');
  });

  test('whatever becomes of rows, backwards is the mirror, and only equal rows are without changes', () => {
    const pair = fc
      .constantFrom(...TINY.documents)
      .chain((rows) => fc.tuple(mutatedRows(rows), fc.oneof(mutatedRows(rows), fc.constant(rows))));
    fc.assert(
      fc.property(pair, ([earlier, later]) => {
        const there = changesOf(versionOf([earlier]), versionOf([later]));
        const back = changesOf(versionOf([later]), versionOf([earlier]));
        expect(unordered(mirrored(back))).toEqual(unordered(there));
        expect(there.length === 0).toBe(JSON.stringify(earlier) === JSON.stringify(later));
      }),
      { numRuns: 150 },
    );
  });
});
