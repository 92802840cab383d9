/**
 * The contract of a chart. A chart is one object: it asks a comparison its question, and turns the answer into a
 * drawing, a table and words. It has no options of its own: a variation is another chart on the same shape.
 */
import type { PlotOptions } from '@observablehq/plot';
import type { Source } from '../compare/source.ts';
import type { Messages } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Theme } from './theme.ts';

/** The question a chart answers; the order of the gallery. */
export const FAMILIES = ['money', 'indicators', 'targets', 'coverage', 'consistency'] as const;
export type Family = (typeof FAMILIES)[number];

/** What a chart can be drawn of; a chart of the whole site has one subject, ''. Decides which files its figures get. */
export const LEVELS = ['site', 'topic', 'measure', 'year', 'bureau', 'document'] as const;
export type Level = (typeof LEVELS)[number];

export interface DrawingContext {
  /** Width of the drawing in CSS pixels. */
  readonly width: number;
  readonly t: Messages;
  readonly theme: Theme;
}

/** A key to the drawing: a path around (0, 0), about 12 pixels wide. */
export interface LegendItem {
  readonly label: string;
  readonly path: string;
  readonly fill: string;
  readonly stroke?: string;
  readonly dash?: string;
}

export interface Drawing {
  readonly height: number;
  readonly options: PlotOptions;
  readonly legend: readonly LegendItem[];
  /** How to read this kind of drawing, where the chart itself cannot know that it was chosen. */
  readonly notes?: readonly string[];
}

export interface TableCell {
  readonly text: string;
  /** Rows the cell's number comes from; the page links them. */
  readonly sources?: readonly Source[];
  /** The document that the text names; the page links it. */
  readonly document?: string;
  readonly isNumber?: boolean;
  /** What files hold instead of the text; a number is always given as one. */
  readonly value?: number;
  /** Why there is no value, in words: files leave the cell blank and say it beside. */
  readonly absence?: string;
  /** Keys of the data that the words stand for, by what they are keys of. */
  readonly keys?: Readonly<Record<string, string>>;
}

export interface ChartColumn {
  readonly label: string;
  /** Whether its cells stand to the right. */
  readonly isNumber?: boolean;
  /** Unit of all its numbers, in the reader's language. */
  readonly unit?: string;
  /** Whether its numbers are fractions, which pages print in percent. */
  readonly isShare?: boolean;
  /** Whether it names the unit of the other numbers of its row. */
  readonly isUnit?: boolean;
  /** Whether its numbers are parts of those of the column that is the whole. */
  readonly isPart?: boolean;
  readonly isWhole?: boolean;
  /** Whether its numbers are targets, of which a document may set many. */
  readonly isTarget?: boolean;
  /** Stands in the files only: parts of a quantity that the page shows in one cell. */
  readonly isDownloadOnly?: boolean;
}

export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface Chart<C = unknown> {
  readonly id: string;
  readonly family: Family;
  readonly level: Level;
  /** Keys of what the chart can be drawn of; `['']` for a chart of the whole site. */
  subjects(dataset: Dataset): readonly string[];
  /** Whether a key is one of the subjects; for charts that find out without looking at all others. */
  has?(dataset: Dataset, subject: string): boolean;
  compare(dataset: Dataset, subject: string): C;
  title(comparison: C, t: Messages): string;
  /** Unit and years, in one line below the title. */
  subtitle(comparison: C, t: Messages): string;
  /** The drawing in words: what it shows, the highest and lowest, what is missing. */
  describe(comparison: C, t: Messages): string;
  /** What a reader must know to read it honestly. */
  notes(comparison: C, t: Messages): readonly string[];
  /** Documents that it shows anything of, and be it that they state nothing. */
  documents(comparison: C): readonly string[];
  table(comparison: C, t: Messages): ChartTable;
  plot(comparison: C, context: DrawingContext): Drawing;
}
