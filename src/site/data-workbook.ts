/** The whole data set, or one document, as a workbook: a sheet a table, and the dictionary. */
import { type Messages, messages } from '../i18n/index.ts';
import { DATA_VERSION } from '../model/datapackage.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import {
  type PublishedColumn,
  plainValue,
  publishedDocumentTables,
  publishedSharedTables,
  type TableWords,
  type Value,
} from './published-tables.ts';
import { releaseDay } from './releases.ts';
import { absolute, urls } from './urls.ts';
import { MOST_ROWS, type WorkbookSheet, workbook } from './workbook.ts';

const LANGUAGE_PAIR = [messages('zh'), messages('en')] as const;

/** `mostRows` is what a sheet can hold, its header among them. */
export function dataSheets(dataset: Dataset, mostRows = MOST_ROWS): WorkbookSheet[] {
  const { documents, reference } = dataset;
  const tables = [
    ...publishedDocumentTables.map((table) => ({
      ...table,
      rows: () => documents.flatMap((one) => table.rowsOf(one, reference)),
    })),
    ...publishedSharedTables.map((table) => ({ ...table, rows: () => table.rows(dataset) })),
  ];
  return [
    readme(dataset, (t) => t.workbook.dataSet),
    ...tables.map((table) => tableSheet(table, table.rows(), mostRows)),
    ...dictionary(tables),
  ];
}

/** Without the tables that the document has no rows of. */
export function documentSheets(rows: DocumentRows, dataset: Dataset): WorkbookSheet[] {
  const tables = publishedDocumentTables
    .map((table) => ({ table, values: table.rowsOf(rows, dataset.reference) }))
    .filter(({ values }) => values.length > 0);
  const { document } = rows;
  return [
    readme(dataset, (t) => t.documentName(dataset.bureau(document.bureau), document), document.document),
    ...tables.map(({ table, values }) => tableSheet(table, values, MOST_ROWS)),
    ...dictionary(tables.map(({ table }) => table)),
  ];
}

export const dataWorkbook = (dataset: Dataset) => workbook(dataSheets(dataset));
export const documentWorkbook = (rows: DocumentRows, dataset: Dataset) => workbook(documentSheets(rows, dataset));

function tableSheet({ name, columns }: TableWords, rows: readonly Value[][], mostRows: number): WorkbookSheet {
  const header = columns.map((column) => column.name);
  if (rows.length < mostRows) return { name, header, rows: rows.map((row) => row.map(plainly(columns))) };
  const sentences = LANGUAGE_PAIR.map((t) =>
    t.workbook.tooLong(rows.length, mostRows, absolute(urls(t.language).data)),
  );
  return { name, header, rows: sentences.map((sentence) => [sentence]) };
}

const plainly =
  (columns: readonly PublishedColumn[]) =>
  (value: Value, i: number): Value => {
    const column = columns[i];
    return column ? plainValue(column, value) : value;
  };

function readme(dataset: Dataset, subject: (t: Messages) => string, document?: string): WorkbookSheet {
  const rows = LANGUAGE_PAIR.flatMap((t): [string, string][] => {
    const url = urls(t.language);
    const page = absolute(document === undefined ? url.data : url.document(document));
    return [
      [t.workbook.title, subject(t)],
      [t.workbook.version, DATA_VERSION],
      [t.workbook.licence, `CC-BY-4.0 · ${t.data.licence}`],
      [
        t.data.cite,
        t.workbook.citation({ title: subject(t), version: DATA_VERSION, released: releaseDay(dataset), page }),
      ],
      [t.workbook.page, page],
      [t.workbook.reading, t.workbook.readingNotes],
    ];
  });
  return { name: 'README', header: ['README', LANGUAGE_PAIR.map((t) => t.site.name).join(' · ')], rows, isProse: true };
}

const dictionary = (tables: readonly TableWords[]): WorkbookSheet[] => [
  {
    name: 'TABLES',
    header: ['table', '中文', 'English'],
    rows: tables.map(({ name, zh, en }) => [name, zh, en]),
    isProse: true,
  },
  {
    name: 'COLUMNS',
    header: ['table', 'column', 'type', 'key', 'required', 'references', '中文', 'English'],
    rows: tables.flatMap(({ name, columns }) =>
      columns.map((column) => [
        name,
        column.name,
        column.type,
        column.isKey ? 'yes' : null,
        column.isRequired ? 'yes' : null,
        column.references || null,
        column.zh,
        column.en,
      ]),
    ),
    isProse: true,
  },
];
