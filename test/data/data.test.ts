import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataFolder } from '../../src/model/read-folder.ts';
import { readTable } from '../../src/model/read-table.ts';
import type { Table } from '../../src/model/table.ts';
import { DOCUMENT_TABLES, REFERENCE_TABLES } from '../../src/model/tables/index.ts';
import { writeTable } from '../../src/model/write-table.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDERS = ['data', 'test/tiny'];

const COUNTS = {
  'hengyang-2022': { programs: 18, funds: 41, indicators: 146, targets: 128 },
  'jieyang-2021': { programs: 12, funds: 15, indicators: 26, targets: 37 },
  'luan-2021': { programs: 6, funds: 23, indicators: 93, targets: 65 },
  'shaoyang-2021': { programs: 1, funds: 2, indicators: 19, targets: 16 },
  'shifeng-2023': { programs: 8, funds: 32, indicators: 45, targets: 73 },
};

/** Goals, years, standards, workings, damages and corrections. */
const OPTIONAL_COUNTS = {
  'hengyang-2022': [36, 3, 133, 0, 1, 32],
  'jieyang-2021': [23, 4, 1, 0, 2, 60],
  'luan-2021': [6, 2, 0, 6, 13, 15],
  'shaoyang-2021': [2, 0, 19, 0, 0, 4],
  'shifeng-2023': [22, 3, 36, 15, 4, 36],
};

const { documents, problems, reference } = readDataFolder(join(ROOT, 'data'));

test('the data has no problem', () => {
  expect(problems).toEqual([]);
});

test('no row has been lost or added', () => {
  const counts = documents.map(({ document, programs, funds, indicators, targets }) => [
    document.document,
    { programs: programs.length, funds: funds.length, indicators: indicators.length, targets: targets.length },
  ]);
  // Documents that were added since stand beside these and have their own tests.
  expect(Object.fromEntries(counts)).toMatchObject(COUNTS);
});

describe.each(FOLDERS)('%s', (folder) => {
  const ids = readDataFolder(join(ROOT, folder)).documents.map((rows) => rows.document.document);
  const files = [
    ...Object.values(REFERENCE_TABLES).map((table) => ({ table, path: `reference/${table.name}.csv` })),
    ...ids.flatMap((id) =>
      Object.values(DOCUMENT_TABLES).map((table) => ({ table, path: `documents/${id}/${table.name}.csv` })),
    ),
  ].filter(
    ({ table, path }: { table: Table; path: string }) => !table.isOptional || existsSync(join(ROOT, folder, path)),
  );

  test.each(files)('$path is in canonical form: reading and writing changes no byte', ({ table, path }) => {
    const text = readFileSync(join(ROOT, folder, path), 'utf8');
    expect(writeTable(table, readTable(table, path, text).rows)).toBe(text);
  });
});

test('keys tell where a row belongs', () => {
  for (const one of documents) {
    const { programs, funds, indicators, targets } = one;
    const programOf = new Map(funds.map(({ fund, program }) => [fund, program]));
    for (const { program } of programs) expect(program).toMatch(/^p(0|\d\d)$/);
    for (const { fund, program } of funds) expect(fund).toMatch(new RegExp(`^${program}-f\\d\\d$`));
    for (const { indicator, program } of indicators) expect(indicator).toMatch(new RegExp(`^${program}-\\d\\d$`));
    for (const { target, program, indicator, origin } of targets) {
      const stem = origin === 'indicator' ? `${indicator}-\\d` : `${program}-${origin === 'goal' ? 'g' : 'r'}\\d\\d`;
      expect(target).toMatch(new RegExp(`^${stem}$`));
    }
    for (const { goal, program } of one.goals) expect(goal).toMatch(new RegExp(`^${program}-t\\d\\d$`));
    for (const { mention, program } of one.years) expect(mention).toMatch(new RegExp(`^${program}-y\\d\\d$`));
    for (const { standard, indicator } of one.standards) {
      expect(standard).toMatch(new RegExp(`^${indicator}-s\\d$`));
    }
    for (const { working, total } of one.workings) {
      expect(working).toMatch(new RegExp(`^${programOf.get(total)}-w\\d\\d$`));
    }
    for (const { damage } of one.damages) expect(damage).toMatch(/^d\d\d$/);
  }
});

test('the rows that the checks need have not been lost', () => {
  const counts = documents.map(({ document, goals, years, standards, workings, damages, corrections }) => [
    document.document,
    [goals, years, standards, workings, damages, corrections].map((rows) => rows.length),
  ]);
  expect(Object.fromEntries(counts)).toMatchObject(OPTIONAL_COUNTS);
});

test('points of a full standard are those of its indicator', () => {
  const rows = documents.flatMap(({ indicators, standards }) => {
    const pointsOf = new Map(indicators.map(({ indicator, points }) => [indicator, points]));
    return standards.filter(({ role }) => role === 'full').map((row) => ({ row, stated: pointsOf.get(row.indicator) }));
  });
  expect(rows.length).toBeGreaterThan(90);
  expect(rows.filter(({ row, stated }) => row.points !== stated)).toEqual([]);
});

test('a note on damage and a reason of a correction have both languages', () => {
  const notes = documents.flatMap(({ damages, corrections }) => [
    ...damages.map(({ note }) => note),
    ...corrections.map(({ reason }) => reason),
  ]);
  expect(notes.length).toBeGreaterThan(0);
  expect(notes.filter((note) => !/^\S.* \| \S/.test(note))).toEqual([]);
});

test('a measure that some target matches only closely says what does not compare, in both languages', () => {
  const close = new Set(
    documents.flatMap(({ targets }) => targets.flatMap((row) => (row.match === 'close' ? row.measure : []))),
  );
  const silent = [...reference.measures.values()].filter(
    ({ measure, note_zh, note_en }) => close.has(measure) && (note_zh === null || note_en === null),
  );
  expect(close.size).toBeGreaterThan(20);
  expect(silent.map(({ measure }) => measure)).toEqual([]);
});

test('a comparability note has both languages or none', () => {
  const halves = [...reference.measures.values()].filter(
    ({ note_zh, note_en }) => (note_zh === null) !== (note_en === null),
  );
  expect(halves).toEqual([]);
});
