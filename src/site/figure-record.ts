/** A figure as data: what every file of it holds, so that the numbers in all of them agree. */
import type { ChartColumn, ChartTable, TableCell } from '../charts/chart.ts';
import { columnHead } from '../charts/column-head.ts';
import { tableSubtitle } from '../charts/table-subtitle.ts';
import type { Messages } from '../i18n/index.ts';
import { DATA_VERSION } from '../model/datapackage.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Figure } from './figures.ts';
import { type FROZEN_FILES, isFrozen } from './frozen-release.ts';
import { releaseDay } from './releases.ts';
import { absolute, downloads, fileUrl, frozenFiles, urls } from './urls.ts';

export interface FigureColumn {
  readonly label: string;
  /** With its unit, as readers see it: `基本支出（万元）`. */
  readonly head: string;
  /** What its values are. */
  readonly type: 'number' | 'text';
  /** Of its numbers; null for words, for years, and where the rows name units of their own. */
  readonly unit: string | null;
  /** Of shares: values are fractions, 0.283 for 28.3%. */
  readonly scale?: typeof FRACTION;
}

/** Says how to read a share that is not printed in percent. */
const FRACTION = '1 = 100%';

/** A cell without a value, by its place in `rows`, and why. */
export interface FigureAbsence {
  readonly row: number;
  readonly column: number;
  readonly reason: string;
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

export interface SourceList {
  readonly documents: number;
  readonly years: readonly number[];
  /** The table of all documents; every number of theirs is in the tables beside it. */
  readonly list: string;
}

export type FigureValue = string | number | null;

export interface FigureRecord {
  readonly figure: string;
  readonly language: string;
  readonly title: string;
  /** Unit and years of the drawing. */
  readonly subtitle: string;
  /** Units and years of the table. */
  readonly tableSubtitle: string;
  readonly description: string;
  readonly notes: readonly string[];
  readonly columns: readonly FigureColumn[];
  /** Values rather than words; null where nothing is stated. */
  readonly rows: readonly (readonly FigureValue[])[];
  readonly absences: readonly FigureAbsence[];
  /** Keys of the data that the words of each row stand for: `{ document: 'hengyang-2022', topic: 'mediation' }`. */
  readonly rowKeys: readonly Readonly<Record<string, string>>[];
  /** The rows of the data that each line comes from, `<document>/<key>`. */
  readonly sourceRows: readonly (readonly string[])[];
  /** None where there are more than are told one by one. */
  readonly sources: readonly FigureSource[];
  /** In the place of very many sources: how many, of which years, and where they are listed. */
  readonly sourceList?: SourceList;
  readonly version: string;
  /** Day on which this version of the data was published; null where `releases.csv` does not say. */
  readonly released: string | null;
  readonly licence: string;
  readonly page: string;
  /** The copy that the release of this version keeps for good; absent where none is kept. */
  readonly frozen?: FrozenCopy;
}

export interface FrozenCopy {
  readonly page: string;
  readonly svg: string;
  readonly png: string;
  readonly json: string;
}

export function figureRecord(figure: Figure, dataset: Dataset, t: Messages): FigureRecord {
  const table = figure.table(t);
  const { columns, rows } = table;
  const url = urls(t.language);
  const documents = figure.documents.map((id) => dataset.document(id).document);
  const years = documents.map(({ year }) => year);
  const sources = (table.isSpread ? [] : documents).map((document) => {
    const { document: id, title, year } = document;
    const name = t.documentName(dataset.bureau(document.bureau), document);
    return { document: id, name, title, year, page: absolute(url.document(id)) };
  });
  return {
    figure: figure.id,
    language: t.language,
    title: figure.headline(t),
    subtitle: figure.subtitle(t),
    tableSubtitle: tableSubtitle(table, years, t),
    description: figure.describe(t),
    notes: [...(table.isSpread ? [t.charts.tables.spread.note(documents.length)] : []), ...figure.notes(t)],
    columns: columns.map((column, i) => columnOf(column, rows, i, t)),
    rows: rows.map((cells) => cells.map(fileValue)),
    absences: rows.flatMap((cells, row) =>
      cells.flatMap(({ absence }, column) => (absence === undefined ? [] : [{ row, column, reason: absence }])),
    ),
    rowKeys: rows.map((cells) => Object.assign({}, ...cells.map(({ keys }) => keys)) as Record<string, string>),
    sourceRows: rows.map((cells) =>
      cells.flatMap(({ sources = [] }) => sources.map(({ document, key }) => `${document}/${key}`)),
    ),
    sources,
    ...(table.isSpread && {
      sourceList: {
        documents: documents.length,
        years: [...new Set(years)].sort((a, b) => a - b),
        list: absolute(fileUrl(downloads.joined('document'))),
      },
    }),
    version: DATA_VERSION,
    released: releaseDay(dataset),
    licence: 'CC-BY-4.0',
    page: absolute(url.chart(figure.id)),
    ...(isFrozen(figure, dataset) && { frozen: frozenCopy(figure.id, t) }),
  };
}

function frozenCopy(id: string, { language }: Messages): FrozenCopy {
  const file = (ending: (typeof FROZEN_FILES)[number]) =>
    absolute(fileUrl(frozenFiles.figure(DATA_VERSION, language, id, ending)));
  const page = absolute(urls(language).releasedFigure(DATA_VERSION, id));
  return { page, svg: file('svg'), png: file('png'), json: file('json') };
}

function fileValue({ value, text, absence }: TableCell): FigureValue {
  if (absence !== undefined) return null;
  return value ?? (text === '' ? null : text);
}

/** Judged by the values: a target such as “≥95%” stands to the right like a number, and is none. */
function columnOf(column: ChartColumn, rows: ChartTable['rows'], i: number, t: Messages): FigureColumn {
  const { label, unit, isShare } = column;
  const stated = rows.map((cells) => fileValue(cells[i] ?? { text: '' })).find((value) => value !== null);
  const isNumber = stated === undefined ? column.isNumber === true : typeof stated === 'number';
  return {
    label,
    head: columnHead(column, t),
    type: isNumber ? 'number' : 'text',
    unit: unit ?? null,
    ...(isShare && { scale: FRACTION }),
  };
}

/** Header and cells of the figure's CSV: the record's own, why cells are blank, and where each line comes from. */
export function figureCells(record: FigureRecord, t: Messages): { header: string[]; rows: string[][] } {
  const reasons = blankReasons(record, t);
  return {
    header: [
      // A share is written as a fraction here, and its head says so.
      ...record.columns.map(({ label, head, scale }) => (scale ? t.charts.tables.head(label, scale) : head)),
      ...(reasons ? [t.charts.tables.blank] : []),
      t.terms.sourceRows,
    ],
    rows: record.rows.map((cells, i) => [
      ...cells.map((cell) => (cell === null ? '' : String(cell))),
      ...(reasons ? [reasons[i] ?? ''] : []),
      record.sourceRows[i]?.join(' ') ?? '',
    ]),
  };
}

/** In words, a line a row: `未收录部门整体表（基本支出、项目支出）`; null where no cell has a reason to tell. */
export function blankReasons({ columns, rows, absences }: FigureRecord, t: Messages): string[] | null {
  if (absences.length === 0) return null;
  const ofRow = Map.groupBy(absences, ({ row }) => row);
  return rows.map((_, i) =>
    [...Map.groupBy(ofRow.get(i) ?? [], ({ reason }) => reason)]
      .map(([reason, cells]) =>
        t.charts.tables.blankOf(
          reason,
          cells.map(({ column }) => columns[column]?.label ?? ''),
        ),
      )
      .join(t.semicolon),
  );
}

export const formatRecord = (record: FigureRecord): string => `${JSON.stringify(record, null, 1)}\n`;
