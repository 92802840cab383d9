/** All tables as they are published, findings among them: columns with their kinds, and typed rows, document by document. */
import { FINDING_COLUMNS, findingCells } from '../checks/finding-record.ts';
import { checkForm } from '../checks/run.ts';
import { messages } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Field } from '../model/fields.ts';
import type { Reference } from '../model/reference.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { AnyRow, ReferenceTableName, Table } from '../model/table.ts';
import { DOCUMENT_TABLES, REFERENCE_TABLES } from '../model/tables/index.ts';
import { FINDINGS_TABLE } from './finding-files.ts';

export interface PublishedColumn {
  readonly name: string;
  readonly type: Field<unknown>['schema']['type'];
  /** Of a number kept as an integer of so many decimals. */
  readonly decimals?: number;
  readonly isRequired: boolean;
  readonly isKey: boolean;
  readonly references: string;
  readonly zh: string;
  readonly en: string;
}

/** As the program keeps it: money is an integer of fen. */
export type Value = string | number | null;

/** A table as readers meet it, with what its dictionary says. */
export interface TableWords {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly PublishedColumn[];
}

export interface PublishedTable extends TableWords {
  /** Rows of one document. */
  readonly rowsOf: (document: DocumentRows, reference: Reference) => Value[][];
}

export interface SharedTable extends TableWords {
  readonly rows: (dataset: Dataset) => Value[][];
}

function columnOf(table: Table, name: string): PublishedColumn {
  const field = table.fields[name];
  if (!field) throw new Error(`unknown column: ${table.name}.${name}`);
  const { schema, decimals, required, references = '', zh, en } = field;
  const isKey = table.key.includes(name);
  return { name, type: schema.type, ...(decimals && { decimals }), isRequired: required, isKey, references, zh, en };
}

const valuesOf = (columns: readonly PublishedColumn[], row: AnyRow): Value[] =>
  columns.map(({ name }) => row[name] ?? null);

const DOCUMENT_COLUMN: PublishedColumn = { ...columnOf(DOCUMENT_TABLES.document, 'document'), references: 'document' };

function documentTable(table: Table): PublishedTable {
  const { name, zh, en } = table;
  const own = Object.keys(table.fields).map((column) => columnOf(table, column));
  if (name === 'document') return { name, zh, en, columns: own, rowsOf: (rows) => [valuesOf(own, rows.document)] };
  return {
    name,
    zh,
    en,
    columns: [DOCUMENT_COLUMN, ...own],
    rowsOf: (rows) => {
      const ofTable: readonly AnyRow[] = rows[name as Exclude<keyof DocumentRows, 'document'>];
      return ofTable.map((row) => [rows.document.document, ...valuesOf(own, row)]);
    },
  };
}

function sharedTable(table: Table): SharedTable {
  const { name, zh, en } = table;
  const columns = Object.keys(table.fields).map((column) => columnOf(table, column));
  const rows = ({ reference }: Dataset): readonly AnyRow[] => reference.rows[name as ReferenceTableName];
  return { name, zh, en, columns, rows: (dataset) => rows(dataset).map((row) => valuesOf(columns, row)) };
}

/** What the checks found: computed, but published like the tables it is computed from. */
const findings: PublishedTable = {
  name: FINDINGS_TABLE,
  zh: messages('zh').findings.data.table,
  en: messages('en').findings.data.table,
  columns: FINDING_COLUMNS.map((name) => ({
    name,
    type: name === 'difference' ? 'number' : 'string',
    isRequired: false,
    isKey: false,
    references: name === 'document' ? 'document' : '',
    zh: messages('zh').findings.data.columns[name],
    en: messages('en').findings.data.columns[name],
  })),
  rowsOf: (document, reference) =>
    checkForm(document, reference).findings.map((finding) =>
      findingCells(finding).map((cell, i) => {
        if (cell === '') return null;
        return FINDING_COLUMNS[i] === 'difference' ? Number(cell) : cell;
      }),
    ),
};

export const publishedDocumentTables: readonly PublishedTable[] = [
  ...Object.values(DOCUMENT_TABLES).map(documentTable),
  findings,
];
export const publishedSharedTables: readonly SharedTable[] = Object.values(REFERENCE_TABLES).map(sharedTable);

/** As a reader counts: money in 万元. Exact, since 15 digits are what a number of the language holds. */
export const plainValue = ({ decimals = 0 }: PublishedColumn, value: Value): Value =>
  typeof value === 'number' && decimals > 0 ? Number(fixed(value, decimals)) : value;

function fixed(value: number, decimals: number): string {
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
