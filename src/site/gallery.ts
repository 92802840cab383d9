/** All charts by the question they answer, each with an example and its subjects. */
import { FAMILIES, type Family } from '../charts/chart.ts';
import { CHARTS } from '../charts/index.ts';
import { sharedMeasures } from '../compare/measure-catalogue.ts';
import type { Messages } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import { type FigureFile, figureFiles } from './figure-outputs.ts';
import { sheetSize } from '../render/sheet.ts';
import { subjectPage } from './figure-subjects.ts';
import { type FigureName, figureNames, findFigure, LIGHT } from './figures.ts';
import { type Urls, urls } from './urls.ts';

/** More subjects than this are listed elsewhere: the gallery does not grow with the data. */
const MOST_SUBJECTS = 30;

export interface GalleryCard {
  readonly chart: string;
  readonly level: FigureName['level'];
  /** The example that stands for the chart. */
  readonly figure: FigureName;
  readonly hasDark: boolean;
  readonly width: number;
  readonly height: number;
  readonly count: number;
  /** Names of its figures; empty for a chart of the whole site. */
  readonly subjects: readonly { readonly name: string; readonly figure: string }[];
  /** Where those are that are not listed. */
  readonly rest: string | null;
}

type ChartKey = keyof Messages['gallery']['charts'];
type FileKey = keyof Messages['gallery']['fileNames'];

/** What a chart is called, and the question it answers. */
export const chartWords = (chart: string, t: Messages): { readonly name: string; readonly question: string } => ({
  name: said(t.gallery.charts[chart as ChartKey], chart),
  question: said(t.gallery.questions[chart as ChartKey], chart),
});

/** What a file of a figure is called, and what it is good for. */
export function fileWords(type: FigureFile, t: Messages): { readonly name: string; readonly use: string } {
  const key = type.replaceAll('.', '-') as FileKey;
  return { name: said(t.gallery.fileNames[key], key), use: said(t.gallery.fileUses[key], key) };
}

function said(words: string | undefined, key: string): string {
  if (words === undefined) throw new Error(`${key}: no words in src/i18n/zh-gallery.ts`);
  return words;
}

export interface GalleryFamily {
  readonly family: Family;
  readonly cards: readonly GalleryCard[];
}

/** Charts that have nothing to show of this data are left out, and families of such charts with them. */
export function gallery(dataset: Dataset, t: Messages): GalleryFamily[] {
  const names = Map.groupBy(figureNames(dataset), ({ chart }) => chart);
  return FAMILIES.map((family) => ({
    family,
    cards: CHARTS.filter((chart) => chart.family === family).flatMap(({ id }) => {
      const figures = names.get(id) ?? [];
      return figures.length > 0 ? [card(figures, dataset, t)] : [];
    }),
  })).filter(({ cards }) => cards.length > 0);
}

function card(figures: readonly FigureName[], dataset: Dataset, t: Messages): GalleryCard {
  const figure = example(figures, dataset);
  const { chart, level } = figure;
  const listed = figures.slice(0, MOST_SUBJECTS).flatMap((name) => {
    const subject = subjectPage(name, dataset, t);
    return subject ? [{ name: subject.name, figure: name.id }] : [];
  });
  return {
    chart,
    level,
    figure,
    hasDark: figureFiles(level).includes('dark.svg'),
    ...sizeOf(figure, dataset, t),
    count: figures.length,
    subjects: listed,
    rest: figures.length > MOST_SUBJECTS ? listOf(level, urls(t.language)) : null,
  };
}

/** Of measures the one that most documents share shows most; else the first. */
function example(figures: readonly FigureName[], dataset: Dataset): FigureName {
  const [first] = figures;
  if (!first) throw new Error('a chart without figures has no example');
  const [most] = first.level === 'measure' ? sharedMeasures(dataset) : [];
  return figures.find(({ subject }) => subject === most?.measure.measure) ?? first;
}

/** Of the example's SVG, so that the page does not jump when it comes. */
function sizeOf({ chart, subject }: FigureName, dataset: Dataset, t: Messages): { width: number; height: number } {
  const sheet = findFigure(dataset, chart, subject)?.sheet({ t, theme: LIGHT, width: 720, isStandalone: true });
  return sheet ? sheetSize(sheet) : { width: 0, height: 0 };
}

/** The page that lists all subjects of a level; each leads to its figures. */
function listOf(level: FigureName['level'], url: Urls): string {
  const lists = {
    site: url.charts,
    topic: url.topics,
    measure: url.measures,
    year: url.years,
    bureau: url.bureaus,
    document: url.documents,
  };
  return lists[level];
}
