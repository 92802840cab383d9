/** Every chart of THE LIST with two, five, thirty and three thousand documents: nothing that is drawn or said grows without end. */
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { renderSheet } from '../../src/render/sheet.ts';
import { type Figure, findFigure, LIGHT } from '../../src/site/figures.ts';
import { manyDocuments } from './many-documents.ts';

const WIDTHS = [342, 720];
/** Of a chart of many subjects, so many are drawn. */
const SUBJECTS = 3;
const MAX_HEIGHT = 3_000;
const MAX_BYTES = 120_000;
const MAX_WORDS = 600;
const MAX_NOTES = 1_200;
const MAX_COLUMNS = 40;

/** What charts have nothing to compare: two documents are of two bureaus, so there are no years side by side. */
const SILENT: Readonly<Record<number, readonly string[]>> = { 2: ['measure-years'] };

const SIZES = [2, 5, 30, 3_000].map((count) => {
  const dataset = manyDocuments(count);
  const charts = CHARTS.map((chart) => ({
    id: chart.id,
    figures: chart
      .subjects(dataset)
      .slice(0, SUBJECTS)
      .flatMap((subject) => findFigure(dataset, chart.id, subject) ?? []),
  }));
  return { count, charts };
});

const sheetOf = (figure: Figure, width: number, language: (typeof LANGUAGES)[number] = 'en') =>
  figure.sheet({ t: messages(language), theme: LIGHT, width, isStandalone: true });

describe.each(SIZES)('with $count documents', ({ count, charts }) => {
  const drawn = charts.filter(({ figures }) => figures.length > 0);

  test('every chart is drawn but those that have nothing to compare', () => {
    const silent = charts.filter(({ figures }) => figures.length === 0).map(({ id }) => id);
    expect(silent).toEqual(SILENT[count] ?? []);
  });

  test.each(drawn)('$id is drawn at finite places, neither high nor heavy', ({ figures }) => {
    for (const figure of figures) {
      for (const width of WIDTHS) {
        const sheet = sheetOf(figure, width);
        const svg = renderSheet(sheet);
        expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
        expect(sheet.drawing.height, `${figure.id} at ${width}`).toBeGreaterThan(0);
        expect(sheet.drawing.height, `${figure.id} at ${width}`).toBeLessThan(MAX_HEIGHT);
        expect(svg.length, `${figure.id} at ${width}`).toBeLessThan(MAX_BYTES);
      }
    }
  });

  test.each(drawn)('$id says what it shows in few words', ({ figures }) => {
    for (const figure of figures) {
      for (const language of LANGUAGES) {
        const t = messages(language);
        expect(figure.describe(t).length, figure.describe(t)).toBeLessThanOrEqual(MAX_WORDS);
        expect(figure.describe(t)).not.toMatch(/undefined|NaN|null/);
        for (const width of WIDTHS) {
          const notes = sheetOf(figure, width, language).footer.join('');
          expect(notes.length, notes).toBeLessThanOrEqual(MAX_NOTES);
        }
      }
    }
  });

  test.each(drawn)('the table of $id grows by rows, not by columns', ({ figures }) => {
    for (const figure of figures) {
      const { columns, rows } = figure.table(messages('zh'));
      expect(columns.length, figure.id).toBeLessThanOrEqual(MAX_COLUMNS);
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
      expect(rows.length, figure.id).toBeLessThanOrEqual(count * MAX_COLUMNS);
    }
  });
});
