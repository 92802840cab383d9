/** A figure as a workbook: its data, what to know about them, and where they come from. */
import type { Messages } from '../i18n/index.ts';
import type { FigureRecord } from './figure-record.ts';
import { workbook, type WorkbookSheet } from './workbook.ts';

export function figureSheets(record: FigureRecord, t: Messages): WorkbookSheet[] {
  const words = t.workbook;
  const notes: [string, string][] = [
    [words.title, record.title],
    [words.subtitle, record.subtitle],
    [words.description, record.description],
    ...record.notes.map((note): [string, string] => [words.note, note]),
    [t.data.cite, words.citation(record.title, record.version, record.page)],
    [words.licence, `${record.licence} · ${t.data.licence}`],
    [words.version, record.version],
    [words.page, record.page],
  ];
  return [
    {
      name: words.data,
      header: [...record.columns.map(({ label }) => label), t.terms.sourceRows],
      rows: record.rows.map((cells, i) => [...cells, record.sourceRows[i]?.join(' ') || null]),
    },
    { name: words.notes, header: [words.item, words.content], rows: notes, isProse: true },
    {
      name: words.sources,
      header: [words.documentKey, t.terms.document, t.terms.year, words.formTitle, words.page],
      rows: record.sources.map(({ document, name, year, title, page }) => [document, name, year, title, page]),
    },
  ];
}

export const figureWorkbook = (record: FigureRecord, t: Messages): Promise<Uint8Array<ArrayBuffer>> =>
  workbook(figureSheets(record, t));
