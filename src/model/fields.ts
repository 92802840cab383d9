/**
 * The kinds of cell a table can hold. One kind = how a cell is read, how it is written, and what the
 * dictionary and the Data Package say of it. A kind is added only for a different cell, never for a different look.
 */
import { hasInvisible } from './invisible.ts';
import { type Fen, formatWan, parseWan } from './money.ts';
import type { ProblemCode } from './problem.ts';
import type { TableName } from './table-names.ts';

/** Returned instead of a value by a cell that cannot be read. */
export class Fault {
  readonly code: ProblemCode;
  readonly expected: string;
  constructor(code: ProblemCode, expected = '') {
    this.code = code;
    this.expected = expected;
  }
}

/** What the Data Package (v2, Table Schema) says of a column. */
export interface FieldSchema {
  readonly type: 'string' | 'number' | 'integer' | 'date' | 'year';
  readonly constraints?: Readonly<Record<string, unknown>>;
}

export interface Field<T> {
  /** Never called with a blank cell: a blank is “not stated” and becomes null, or a problem where required. */
  parse(cell: string): T | Fault;
  format(value: NonNullable<T>): string;
  readonly schema: FieldSchema;
  readonly required: boolean;
  /** Of a number that is kept as an integer of so many decimals: exact, unlike what is calculated with. */
  readonly decimals?: number;
  /** Table in which this key must exist. */
  readonly references?: TableName;
  readonly zh: string;
  readonly en: string;
}

type Meaning = [zh: string, en: string];

function field<T>(
  parse: Field<T>['parse'],
  format: Field<T>['format'],
  schema: FieldSchema,
  [zh, en]: Meaning,
  references?: TableName,
): Field<T> {
  return { parse, format, schema, required: true, zh, en, ...(references && { references }) };
}

/** The same column, but a blank (“not stated”) is allowed and read as null. */
export const optional = <T>(inner: Field<T>): Field<T | null> => ({ ...inner, required: false });

/** Characters; longer than anything a form prints in a cell, shorter than what a lost quote makes of a file. */
const LONGEST_TEXT = 2000;

/** Words as printed. */
export const text = (...meaning: Meaning): Field<string> =>
  field(
    (cell) => {
      if (cell.length > LONGEST_TEXT) return new Fault('text-too-long', String(LONGEST_TEXT));
      if (hasInvisible(cell)) return new Fault('not-clean-text');
      if (cell.includes('\ufffd')) return new Fault('text-lost');
      return cell.trim() === cell ? cell : new Fault('text-ends');
    },
    (value) => value,
    { type: 'string' },
    meaning,
  );

const KEY = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const readKey = (cell: string): string | Fault => (KEY.test(cell) ? cell : new Fault('not-a-key'));

/** A key of this table. */
export const key = (...meaning: Meaning): Field<string> =>
  field(readKey, (value) => value, { type: 'string', constraints: { pattern: KEY.source } }, meaning);

/** A key of another table. */
export const reference = (to: TableName, ...meaning: Meaning): Field<string> =>
  field(
    (cell) => cell,
    (value) => value,
    { type: 'string' },
    meaning,
    to,
  );

/** One of a closed list of words. */
export function oneOf<const W extends readonly string[]>(words: W, ...meaning: Meaning): Field<W[number]> {
  const known = new Set<string>(words);
  return field<W[number]>(
    (cell) => (known.has(cell) ? cell : new Fault('not-one-of', words.join(', '))),
    (value) => value,
    { type: 'string', constraints: { enum: words } },
    meaning,
  );
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const KEPT = /^-?\d{1,15}(?:\.\d{1,6})?$/;
/** With sign and point, so many figures are never more digits than a number holds exactly. */
const SURELY_KEPT = 15;

/** A plain decimal number. */
export const decimal = (...meaning: Meaning): Field<number> => field(readDecimal, String, { type: 'number' }, meaning);

function readDecimal(cell: string): number | Fault {
  if (!DECIMAL.test(cell)) return new Fault('not-a-number');
  const isKept = KEPT.test(cell) && (cell.length <= SURELY_KEPT || cell.replace(/\D/g, '').length <= SURELY_KEPT);
  // Adding makes zero of minus zero.
  return isKept ? Number(cell) + 0 : new Fault('number-precision');
}

/** The same column, but never below zero. */
export const notNegative = (inner: Field<number>): Field<number> => ({
  ...inner,
  parse: (cell) => {
    const value = inner.parse(cell);
    return typeof value === 'number' && value < 0 ? new Fault('number-negative') : value;
  },
  schema: { ...inner.schema, constraints: { ...inner.schema.constraints, minimum: 0 } },
});

/** A whole number, not negative. */
export const integer = (...meaning: Meaning): Field<number> =>
  field(
    (cell) => (/^\d{1,12}$/.test(cell) ? Number(cell) : new Fault('not-an-integer')),
    String,
    { type: 'integer', constraints: { minimum: 0 } },
    meaning,
  );

/** How many of one make the other: a whole number from 1. */
export const factor = (...meaning: Meaning): Field<number> =>
  field(
    (cell) => (/^[1-9]\d{0,11}$/.test(cell) ? Number(cell) : new Fault('not-an-integer')),
    String,
    { type: 'integer', constraints: { minimum: 1 } },
    meaning,
  );

/** A year of the calendar, of the last century or this. */
export const year = (...meaning: Meaning): Field<number> =>
  field(
    (cell) => (/^(?:19|20)\d\d$/.test(cell) ? Number(cell) : new Fault('not-a-year')),
    String,
    { type: 'integer', constraints: { minimum: 1900, maximum: 2099 } },
    meaning,
  );

/** A physical line of the source text, from 1. */
export const sourceLine = (...meaning: Meaning): Field<number> =>
  field(
    (cell) => (/^[1-9]\d{0,6}$/.test(cell) ? Number(cell) : new Fault('not-an-integer')),
    String,
    { type: 'integer', constraints: { minimum: 1 } },
    meaning,
  );

/** 万元 in the file, integer fen in the program. */
export const money = (...meaning: Meaning): Field<Fen> => ({
  ...field((cell) => parseWan(cell) ?? new Fault('not-money'), formatWan, { type: 'number' }, meaning),
  decimals: 6,
});

/** Points (`2.5`) or a percentage of the indicator's points (`1%`), as the form's scoring rule prints it. */
export const deduction = (...meaning: Meaning): Field<string> =>
  field(
    (cell) => (/^\d+(?:\.\d+)?%?$/.test(cell) ? cell : new Fault('not-a-deduction')),
    (value) => value,
    { type: 'string', constraints: { pattern: '^\\d+(\\.\\d+)?%?$' } },
    meaning,
  );

/** A calendar date, `2020-12-23`. */
export const date = (...meaning: Meaning): Field<string> =>
  field(
    (cell) => (isDate(cell) ? cell : new Fault('not-a-date')),
    (value) => value,
    { type: 'date' },
    meaning,
  );

const isDate = (cell: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(cell) ? Date.parse(`${cell}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(cell);
};

/** SHA-256 of the source file, 64 hexadecimal digits. */
export const hash = (...meaning: Meaning): Field<string> =>
  field(
    (cell) => (/^[0-9a-f]{64}$/.test(cell) ? cell : new Fault('not-a-hash')),
    (value) => value,
    { type: 'string', constraints: { pattern: '^[0-9a-f]{64}$' } },
    meaning,
  );

/** The beginning of a SHA-256, 16 hexadecimal digits: enough to tell texts of one document apart. */
export const fingerprint = (...meaning: Meaning): Field<string> =>
  field(
    (cell) => (/^[0-9a-f]{16}$/.test(cell) ? cell : new Fault('not-a-fingerprint')),
    (value) => value,
    { type: 'string', constraints: { pattern: '^[0-9a-f]{16}$' } },
    meaning,
  );

// A host begins with a letter, a digit or a Han character; a user before it would make one host look like another.
const WEB_ADDRESS =
  /^https?:\/\/[A-Za-z0-9\u4e00-\u9fff][^\s<>"'@/?#\\\u200b-\u200f\u202a-\u202e\u2060-\u2069]*(?:[/?#][^\s<>"'\\\u200b-\u200f\u202a-\u202e\u2060-\u2069]*)?$/;

/** An address on the web; nothing but http and https, since it becomes a link. */
export const webAddress = (...meaning: Meaning): Field<string> =>
  field(
    (cell) => (WEB_ADDRESS.test(cell) ? cell : new Fault('not-a-web-address')),
    (value) => value,
    { type: 'string', constraints: { pattern: WEB_ADDRESS.source } },
    meaning,
  );
