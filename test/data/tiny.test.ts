import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/model/csv.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { readDataFolder } from '../../src/model/read-folder.ts';

const TINY = join(import.meta.dirname, '..', 'tiny');
const README = readFileSync(join(TINY, 'README.md'), 'utf8');

interface Trap {
  readonly trap: string;
  readonly file: string;
  readonly key: string;
  readonly column: string;
  readonly cell: string;
}

const traps: Trap[] = README.split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| trap |'))
  .map((line) => {
    const [trap = '', file = '', key = '', column = '', cell = ''] = line.slice(2, -2).split(' | ');
    return { trap, file, key, column, cell };
  });

/** What stands in the cell that a trap names; null where there is no such row or column. */
function cellOf({ file, key, column }: Trap): string | null {
  const path = file.startsWith('reference/') ? `${file}.csv` : `documents/${file}.csv`;
  const [header, ...rows] = parseCsv(readFileSync(join(TINY, path), 'utf8')).records.map(({ cells }) => cells);
  const row = rows.find((cells) => cells[0] === key);
  const cell = row?.[header?.indexOf(column) ?? -1];
  return cell === undefined ? null : cell || '(blank)';
}

describe('the README table', () => {
  test('lists traps at all', () => {
    expect(traps.length).toBeGreaterThan(50);
  });

  test.each(traps)('$trap', (trap) => {
    expect(cellOf(trap)).toBe(trap.cell);
  });

  test('a row that does not exist would be noticed', () => {
    const trap = { trap: '', file: 'alpha-2021/targets', key: 'p9-99-9', column: 'value', cell: '1' };
    expect(cellOf(trap)).toBeNull();
    expect(cellOf({ ...trap, key: 'p0-01-1', column: 'worth' })).toBeNull();
  });
});

describe('traps that no single cell shows', () => {
  const { reference, documents, problems } = readDataFolder(TINY);
  const dataset = new Dataset(reference, documents);
  const documentsWith = (measure: string) =>
    new Set(dataset.targetsOf(measure).map(({ rows }) => rows.document.document)).size;

  test('the folder has no problem, not even a warning', () => {
    expect(problems).toEqual([]);
  });

  test('one measure is in all five documents, one in a single one', () => {
    expect(documentsWith('legal-aid-cases')).toBe(5);
    expect(documentsWith('legal-publicity-materials')).toBe(1);
  });

  test('every comparator, origin, match, form and axis occurs', () => {
    const targets = documents.flatMap((rows) => rows.targets);
    expect(new Set(targets.map((row) => row.comparator)).size).toBe(7);
    expect(new Set(targets.map((row) => row.origin)).size).toBe(3);
    expect(new Set(targets.map((row) => row.match))).toEqual(new Set(['exact', 'close', null]));
    expect(new Set(documents.flatMap((rows) => rows.programs.map((row) => row.form))).size).toBe(6);
    expect(new Set(documents.flatMap((rows) => rows.funds.map((row) => row.axis))).size).toBe(4);
  });

  test('every class occurs', () => {
    const classes = documents.flatMap((rows) => rows.indicators.map((row) => dataset.categoryOf(row).category));
    expect(new Set(classes).size).toBe(reference.categories.size);
  });

  test('the bureaus are invented', () => {
    expect([...reference.places.keys()].filter((adcode) => !adcode.startsWith('99'))).toEqual([]);
  });
});
