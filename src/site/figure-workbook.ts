/** A figure as a workbook: its data, what to know about them, and where they come from. */
import type { Messages } from '../i18n/index.ts';
import { blankReasons, type FigureRecord } from './figure-record.ts';
import { type WorkbookSheet, workbook } from './workbook.ts';

export function figureSheets(record: FigureRecord, t: Messages): WorkbookSheet[] {
  const reasons = blankReasons(record, t);
  const notes: [string, string][] = [
    [t.workbook.title, record.title],
    [t.workbook.subtitle, record.tableSubtitle],
    [t.workbook.description, record.description],
    ...record.notes.map((note): [string, string] => [t.workbook.note, note]),
    [t.terms.sourceRows, t.charts.tables.sourceRows],
    [t.data.cite, t.workbook.citation({ ...record, page: record.frozen?.page ?? record.page })],
    [t.workbook.licence, `${record.licence} · ${t.data.licence}`],
    [t.workbook.version, record.version],
    [t.workbook.page, record.page],
    ...(record.frozen ? [[t.workbook.frozen, record.frozen.page] as [string, string]] : []),
  ];
  return [
    {
      name: t.workbook.data,
      header: [
        ...record.columns.map(({ head }) => head),
        ...(reasons ? [t.charts.tables.blank] : []),
        t.terms.sourceRows,
      ],
      rows: record.rows.map((cells, i) => [
        ...cells,
        ...(reasons ? [reasons[i] || null] : []),
        record.sourceRows[i]?.join(' ') || null,
      ]),
      percentColumns: record.columns.flatMap(({ scale }, i) => (scale ? [i] : [])),
    },
    { name: t.workbook.notes, header: [t.workbook.item, t.workbook.content], rows: notes, isProse: true },
    {
      name: t.workbook.sources,
      header: [t.workbook.documentKey, t.terms.document, t.terms.year, t.workbook.formTitle, t.workbook.page],
      rows: record.sources.map(({ document, name, year, title, page }) => [document, name, year, title, page]),
    },
  ];
}

export const figureWorkbook = (record: FigureRecord, t: Messages): Uint8Array<ArrayBuffer> =>
  workbook(figureSheets(record, t));
