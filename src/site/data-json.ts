/** The whole data set as one JSON file: `{ name, version, licence, tables: { <table>: [{ <column>: value }] } }`. */
import type { Dataset } from '../model/dataset.ts';
import { DATA_VERSION } from '../model/datapackage.ts';
import {
  plainValue,
  publishedDocumentTables,
  publishedSharedTables,
  type TableWords,
  type Value,
} from './published-tables.ts';
import { absolute, urls } from './urls.ts';

/** In pieces, a row a line: the whole may be longer than a string of the language can be. */
export function* dataJson(dataset: Dataset): Generator<string> {
  const head = { name: 'bureau-targets', version: DATA_VERSION, licence: 'CC-BY-4.0', page: absolute(urls('zh').data) };
  yield `${JSON.stringify(head).slice(0, -1)},"tables":{`;
  let lead = '\n';
  for (const table of publishedSharedTables) {
    yield `${lead}${tableJson(table, table.rows(dataset))}`;
    lead = ',\n';
  }
  for (const table of publishedDocumentTables) {
    yield `${lead}${JSON.stringify(table.name)}:[`;
    let isFirst = true;
    for (const document of dataset.documents) {
      const rows = table.rowsOf(document, dataset.reference);
      if (rows.length > 0) yield `${isFirst ? '' : ','}\n${rowLines(table, rows)}`;
      isFirst &&= rows.length === 0;
    }
    yield ']';
  }
  yield '\n}}\n';
}

const tableJson = (table: TableWords, rows: readonly Value[][]): string =>
  `${JSON.stringify(table.name)}:[${rows.length > 0 ? '\n' : ''}${rowLines(table, rows)}]`;

const rowLines = ({ columns }: TableWords, rows: readonly Value[][]): string =>
  rows
    .map((row) =>
      JSON.stringify(Object.fromEntries(columns.map((column, i) => [column.name, plainValue(column, row[i] ?? null)]))),
    )
    .join(',\n');
