/** What holds of every check on every form: real, little, and the clean one with rows missing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Trial } from '../../src/checks/check.ts';
import { Form } from '../../src/checks/form.ts';
import { CHECKS } from '../../src/checks/index.ts';
import type { Reference } from '../../src/model/reference.ts';
import { spoken } from '../../src/checks/worded.ts';
import type { DocumentRows } from '../../src/model/rows.ts';
import { type AnyRow, columnsOf } from '../../src/model/table.ts';
import { DOCUMENT_TABLES } from '../../src/model/tables/index.ts';
import { REAL, TINY } from '../compare/datasets.ts';
import { cleanWith, set } from './edit.ts';

const trialsOf = (rows: DocumentRows, reference: Reference): [string, readonly Trial[]][] =>
  CHECKS.map(({ id, run }) => [id, run(new Form(rows, reference)).map(spoken)]);

const rowsOf = (rows: DocumentRows, table: keyof typeof DOCUMENT_TABLES): readonly AnyRow[] =>
  (table === 'document' ? [rows.document] : rows[table]) as unknown as readonly AnyRow[];

/** What is amiss with a trial, in words; nothing where it can be shown. */
function faults(rows: DocumentRows, { cells, text, arithmetic = [], expected, found, difference }: Trial): string[] {
  const programs = new Set(rows.programs.map(({ program }) => program));
  const ofCells = cells.flatMap(({ table, key, column, line, program }) => {
    const [name = ''] = DOCUMENT_TABLES[table].key;
    const row = rowsOf(rows, table).find((one) => one[name as keyof AnyRow] === key);
    return [
      ...(row ? [] : [`no row ${table}/${key}`]),
      ...(columnsOf(DOCUMENT_TABLES[table]).includes(column) ? [] : [`no column ${table}.${column}`]),
      ...(Number.isInteger(line) && line > 0 ? [] : [`line ${line} of ${table}/${key}`]),
      ...(programs.has(program) ? [] : [`no program ${program} of ${table}/${key}`]),
    ];
  });
  const words = [text.zh, text.en, ...arithmetic, expected ?? '', found ?? '', difference ?? ''].map(String);
  const ofWords = words.filter((one) => /undefined|null|NaN|Infinity|\[object/.test(one));
  const unfinished = [text.zh.endsWith('。') ? '' : text.zh, /\.$/.test(text.en) ? '' : text.en].filter(Boolean);
  const nameless = [text.zh, text.en].filter((one) => one.includes('“”'));
  const figures = figureFaults({ expected, found, difference });
  return [...ofCells, ...ofWords, ...unfinished, ...nameless, ...figures, ...(cells.length > 0 ? [] : ['no cell'])];
}

/** Figures are written as they are worked out: printed less expected, without the dust of binary fractions. */
function figureFaults({ expected, found, difference }: Pick<Trial, 'expected' | 'found' | 'difference'>): string[] {
  const numbers = [expected, found, difference].filter((one) => typeof one === 'number');
  const dusty = numbers.filter((one) => one !== Number(one.toFixed(6))).map((one) => `${one} has too many decimals`);
  if (difference === undefined) return dusty;
  if (typeof expected !== 'number' || typeof found !== 'number')
    return [...dusty, `${difference} is of no two numbers`];
  const isDifference = Number((found - expected).toFixed(6)) === difference;
  return [...dusty, ...(isDifference ? [] : [`${found} less ${expected} is not ${difference}`])];
}

test('figures that do not agree with each other are seen', () => {
  expect(figureFaults({ expected: 0.3, found: 0.1 + 0.2, difference: 0 })).toHaveLength(1);
  expect(figureFaults({ expected: 3, found: 5, difference: -2 })).toEqual(['5 less 3 is not -2']);
  expect(figureFaults({ expected: '≥3', found: 5, difference: 2 })).toEqual(['2 is of no two numbers']);
  expect(figureFaults({ expected: 2.2, found: 3.3, difference: 1.1 })).toEqual([]);
});

const faultsOf = (rows: DocumentRows, reference: Reference): string[] =>
  trialsOf(rows, reference).flatMap(([id, trials]) =>
    trials.flatMap((trial) => faults(rows, trial).map((fault) => `${id}: ${fault}`)),
  );

describe.each(
  [REAL, TINY].flatMap(({ documents, reference }) =>
    documents.map((rows) => ({ id: rows.document.document, rows, reference })),
  ),
)('$id', ({ rows, reference }) => {
  test('every trial rests on rows that exist, and reads as a sentence', () => {
    expect(faultsOf(rows, reference)).toEqual([]);
  });

  test('the same rows give the same trials in the same order', () => {
    expect(trialsOf(structuredClone(rows), reference)).toEqual(trialsOf(rows, reference));
  });
});

const CLEAN = cleanWith().rows;

/** The clean form without some rows; whatever refers to a missing row goes with it, as the contract asks. */
function without(missing: ReadonlySet<string>): DocumentRows {
  const programs = CLEAN.programs
    .filter(({ program }) => !missing.has(program))
    .map((row) => ({ ...row, parent: row.parent !== null && missing.has(row.parent) ? null : row.parent }));
  const known = new Set(programs.map(({ program }) => program));
  const keep = <R extends { program: string }>(rows: readonly R[], key: (row: R) => string): R[] =>
    rows.filter((row) => known.has(row.program) && !missing.has(key(row)));
  const indicators = keep(CLEAN.indicators, ({ indicator }) => indicator);
  const named = new Set(indicators.map(({ indicator }) => indicator));
  const funds = keep(CLEAN.funds, ({ fund }) => fund);
  const printed = new Set(funds.map(({ fund }) => fund));
  return {
    ...CLEAN,
    programs,
    indicators,
    funds,
    targets: keep(CLEAN.targets, ({ target }) => target).filter(({ indicator }) => !indicator || named.has(indicator)),
    goals: keep(CLEAN.goals, ({ goal }) => goal),
    years: keep(CLEAN.years, ({ mention }) => mention),
    standards: CLEAN.standards.filter(({ standard, indicator }) => named.has(indicator) && !missing.has(standard)),
    workings: CLEAN.workings.filter(
      ({ working, total, fund }) => !missing.has(working) && printed.has(total) && (!fund || printed.has(fund)),
    ),
  };
}

const KEYS = [
  ...CLEAN.programs.map(({ program }) => program),
  ...CLEAN.indicators.map(({ indicator }) => indicator),
  ...CLEAN.funds.map(({ fund }) => fund),
  ...CLEAN.targets.map(({ target }) => target),
  ...CLEAN.goals.map(({ goal }) => goal),
  ...CLEAN.years.map(({ mention }) => mention),
  ...CLEAN.standards.map(({ standard }) => standard),
  ...CLEAN.workings.map(({ working }) => working),
];

test('on the clean form with any rows missing, every check still runs, and says what it says of rows that are left', () => {
  fc.assert(
    fc.property(fc.subarray(KEYS), (missing) => {
      const rows = without(new Set(missing));
      expect(faultsOf(rows, TINY.reference)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** Numbers of texts, which lead a rule to cells that other rules leave alone. */
const TEXT = { program: 'p04', comparator: 'ge', unit: '件', measure: 'mediation-cases', match: 'exact', line: '104' };
const SPOKEN = cleanWith(
  set('targets', 'p04-g01', { ...TEXT, origin: 'goal', label: '调解案件', value: '900' }),
  set('targets', 'p04-r01', { ...TEXT, origin: 'result', label: '已调解', value: '800' }),
).rows;

/** Cells of the form that the contract allows to be blank; a number without its indicator would be another thing. */
const BLANKABLE = (Object.keys(DOCUMENT_TABLES) as (keyof typeof DOCUMENT_TABLES)[]).flatMap((table) =>
  Object.entries(DOCUMENT_TABLES[table].fields)
    .filter(([column, { required }]) => !required && !['indicator', 'match'].includes(column))
    .flatMap(([column]) => rowsOf(SPOKEN, table).map((_, at) => `${table}/${at}/${column}`)),
);

function blanked(cells: ReadonlySet<string>): DocumentRows {
  const rowsWithout = (table: keyof typeof DOCUMENT_TABLES) =>
    rowsOf(SPOKEN, table).map((row, at) => {
      const blank = Object.keys(row).filter((column) => cells.has(`${table}/${at}/${column}`));
      // A match is of a measure.
      const also = blank.includes('measure') ? ['match'] : [];
      return { ...row, ...Object.fromEntries([...blank, ...also].map((column) => [column, null])) };
    });
  const tables = (Object.keys(DOCUMENT_TABLES) as (keyof typeof DOCUMENT_TABLES)[]).filter((one) => one !== 'document');
  return { ...SPOKEN, ...Object.fromEntries(tables.map((table) => [table, rowsWithout(table)])) };
}

test('with any cells blank that may be, every check still runs, and says no empty name', () => {
  fc.assert(
    fc.property(fc.subarray(BLANKABLE), (cells) => {
      expect(faultsOf(blanked(new Set(cells)), TINY.reference)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
