/** A figure as data: what every file of it holds, so that the numbers in all of them agree. */
import type { TableCell } from '../charts/chart.ts';
import type { Messages } from '../i18n/index.ts';
import { DATA_VERSION } from '../model/datapackage.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Figure } from './figures.ts';
import { releaseDay } from './releases.ts';
import { absolute, urls } from './urls.ts';

export interface FigureColumn {
  readonly label: string;
  readonly type: 'number' | 'text';
}

export interface FigureSource {
  readonly document: string;
  /** `衡阳市司法局 2022`. */
  readonly name: string;
  /** The form's title, as printed. */
  readonly title: string;
  readonly year: number;
  readonly page: string;
}

export interface FigureRecord {
  readonly figure: string;
  readonly language: string;
  readonly title: string;
  /** Unit and years. */
  readonly subtitle: string;
  readonly description: string;
  readonly notes: readonly string[];
  readonly columns: readonly FigureColumn[];
  /** Values rather than words; null where nothing is stated. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The rows of the data that each line comes from, `<document>/<key>`. */
  readonly sourceRows: readonly (readonly string[])[];
  readonly sources: readonly FigureSource[];
  readonly version: string;
  /** Day on which this version of the data was published; null where `releases.csv` does not say. */
  readonly released: string | null;
  readonly licence: string;
  readonly page: string;
}

export function figureRecord(figure: Figure, dataset: Dataset, t: Messages): FigureRecord {
  const { columns, rows } = figure.table(t);
  const url = urls(t.language);
  return {
    figure: figure.id,
    language: t.language,
    title: figure.headline(t),
    subtitle: figure.subtitle(t),
    description: figure.describe(t),
    notes: figure.notes(t),
    columns: columns.map(({ label, isNumber }) => ({ label, type: isNumber ? 'number' : 'text' })),
    rows: rows.map((cells) => cells.map(cellValue)),
    sourceRows: rows.map((cells) =>
      cells.flatMap(({ sources = [] }) => sources.map(({ document, key }) => `${document}/${key}`)),
    ),
    sources: figure.documents.map((id) => {
      const { document } = dataset.document(id);
      const { title, year } = document;
      const name = t.documentName(dataset.bureau(document.bureau), document);
      return { document: id, name, title, year, page: absolute(url.document(id)) };
    }),
    version: DATA_VERSION,
    released: releaseDay(dataset),
    licence: 'CC-BY-4.0',
    page: absolute(url.chart(figure.id)),
  };
}

function cellValue({ value, text }: TableCell): string | number | null {
  const stated = value ?? text;
  return stated === '' ? null : stated;
}

/** Header and cells of the figure's CSV. */
export function figureCells(
  { columns, rows, sourceRows }: FigureRecord,
  sourceLabel: string,
): { header: string[]; rows: string[][] } {
  return {
    header: [...columns.map(({ label }) => label), sourceLabel],
    rows: rows.map((cells, i) => [
      ...cells.map((cell) => (cell === null ? '' : String(cell))),
      sourceRows[i]?.join(' ') ?? '',
    ]),
  };
}

export const formatRecord = (record: FigureRecord): string => `${JSON.stringify(record, null, 1)}\n`;
