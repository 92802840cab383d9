import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SectionKind } from '../../../src/importer/recognise/form.ts';
import { REAL, ROOT } from '../../compare/datasets.ts';
import { textSource } from '../rows/show.ts';
import { recogniseSource, whoOf } from './show.ts';

const SOURCES = join(ROOT, '..', 'shared', 'documents');

/** Program forms of a document by the sections that hold them. */
const KINDS: Readonly<Record<string, readonly SectionKind[]>> = {
  'hengyang-2022': ['head', 'indicators'],
  'jieyang-2021': ['head', 'tasks', 'indicators'],
  'luan-2021': ['head', 'indicators'],
  'shaoyang-2021': ['head', 'indicators', 'signature'],
  'shifeng-2023': ['head', 'work-plan', 'indicators', 'signature', 'special-funds', 'workings'],
};

const texts = REAL.documents.flatMap((rows) => {
  const file = join(SOURCES, rows.document.source_name);
  return existsSync(file) ? [{ id: rows.document.document, rows, source: textSource(readFileSync(file, 'utf8')) }] : [];
});

describe.runIf(texts.length > 0)('the documents of the data', () => {
  test.each(texts)('$id holds the kinds of sections that a reader sees', ({ id, source }) => {
    const { forms } = recogniseSource(source);
    expect(forms.every(({ purpose, isBlank }) => purpose === 'targets' && !isBlank)).toBe(true);
    const kinds = new Set(forms.flatMap(({ sections }) => sections.map(({ kind }) => kind)));
    expect([...kinds]).toEqual(KINDS[id]);
  });

  test.each(texts)('$id says of whom and for when it is', ({ rows, source }) => {
    const { bureau, year, title, filled_on, staff } = rows.document;
    const told = whoOf(source, 'x.txt');
    expect(told).toMatchObject({ bureau, year, title, isRegistered: true, missing: [] });
    expect([told.filledOn, told.staff]).toEqual([filled_on, staff]);
  });

  test.each(texts)('$id has every row of an indicator in a table of indicators', ({ rows, source }) => {
    const { forms } = recogniseSource(source);
    const sections = forms.flatMap((form) => form.sections.filter(({ kind }) => kind === 'indicators'));
    const cells = sections.flatMap((section) => section.rows.flatMap((row) => row.cells));
    const lines = new Set(cells.flatMap(({ line, lines: more }) => [line, ...(more ?? [])]));
    expect(rows.indicators.filter(({ line }) => !lines.has(line)).map(({ indicator }) => indicator)).toEqual([]);
  });
});
