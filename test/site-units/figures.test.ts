import { plot } from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { LANGUAGES, type Messages, messages } from '../../src/i18n/index.ts';
import { renderSheet } from '../../src/render/sheet.ts';
import { figureRecord, type FigureRecord } from '../../src/site/figure-record.ts';
import { allFigures, type Figure, findFigure, LIGHT } from '../../src/site/figures.ts';
import { REAL, TINY } from '../compare/datasets.ts';

const zh = messages('zh');
const NUMBER = /\d/;

/** The words of a drawing in the order in which they are drawn. */
function textsOf(figure: Figure): string[] {
  const svg = renderSheet(figure.sheet({ t: zh, theme: LIGHT, width: 720, isStandalone: true }));
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  return [...document.querySelectorAll('text')].map((text) => text.textContent ?? '');
}

/** How many lines of the table there are of a kind: counted by whoever looks, and in no cell. */
const LINES_COUNTED = /×\d+|\d+ 个目标值|\d+ 份文件|\d+ 个局|\d+ (targets?|documents?|bureaus?)\b/g;
const numbersIn = (text: string): string[] => text.replace(LINES_COUNTED, '').match(/\d[\d,]*(\.\d+)?/g) ?? [];

const page = new JSDOM('').window.document;

/** Numbers of the drawing itself, without title, legend and notes; those of an axis are read off, not stated. */
function drawnNumbers(figure: Figure, t: Messages): string[] {
  const { drawing } = figure.sheet({ t, theme: LIGHT, width: 720, isStandalone: true });
  const drawn = plot({ ...drawing.options, document: page });
  return [...drawn.querySelectorAll('text')]
    .filter((text) => !text.closest('[aria-label$="tick label"]'))
    .flatMap((text) => numbersIn(text.textContent ?? ''));
}
const keyExists = (dataset: Dataset, document: string, table: string, key: string) => {
  const rows = dataset.document(document);
  return {
    programs: rows.programs.some((row) => row.program === key),
    funds: rows.funds.some((row) => row.fund === key),
    indicators: rows.indicators.some((row) => row.indicator === key),
    targets: rows.targets.some((row) => row.target === key),
  }[table];
};

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('every figure of %s', (_, dataset) => {
  const figures = allFigures(dataset);

  test('has an address of its own, made of letters, digits and hyphens', () => {
    const ids = figures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(--?[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test.each(LANGUAGES)('says in %s what it is and what it shows', (language) => {
    const t = messages(language);
    for (const figure of figures) {
      const words = [figure.title(t), figure.describe(t), ...figure.table(t).columns.map(({ label }) => label)];
      expect(
        words.filter((one) => one.trim() === ''),
        figure.id,
      ).toEqual([]);
      expect(
        words.filter((one) => /undefined|null|NaN|\[object/.test(one)),
        figure.id,
      ).toEqual([]);
    }
  });

  test('has a table with a cell for each column, and a number in every row', () => {
    for (const figure of figures) {
      const { columns, rows } = figure.table(zh);
      expect(rows.length, figure.id).toBeGreaterThan(0);
      expect(
        rows.filter((row) => row.length !== columns.length),
        figure.id,
      ).toEqual([]);
      expect(
        rows.filter((row) => !row.some(({ text }) => NUMBER.test(text))),
        figure.id,
      ).toEqual([]);
    }
  });

  test('leads every sourced number back to a row that exists', () => {
    const sources = figures.flatMap((figure) =>
      figure
        .table(zh)
        .rows.flat()
        .flatMap((cell) => cell.sources ?? []),
    );
    expect(sources.filter(({ document, table, key }) => !keyExists(dataset, document, table, key))).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
  });

  test('names its unit, its years and its source in the drawing', () => {
    for (const figure of figures) {
      const texts = textsOf(figure).join('');
      expect(texts, figure.id).toContain('来源：');
      expect(texts, figure.id).toMatch(/20\d\d/);
    }
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    const t = messages(language);
    const ofEach = (check: (record: FigureRecord, figure: Figure) => readonly string[]) =>
      figures.flatMap((figure) => check(figureRecord(figure, dataset, t), figure).map((one) => `${figure.id}: ${one}`));

    test('prints no number that does not stand in its table', () => {
      const missing = figures.flatMap((figure) => {
        const { columns, rows } = figure.table(t);
        const words = [...rows.flat().map(({ text }) => text), ...columns.map(({ label }) => label)];
        const inTable = new Set(words.flatMap(numbersIn));
        const drawn = drawnNumbers(figure, t).filter((number) => !inTable.has(number));
        return drawn.map((number) => `${figure.id}: ${number}`);
      });
      expect(missing).toEqual([]);
      expect(figures.flatMap((figure) => drawnNumbers(figure, t)).length).toBeGreaterThan(100);
    });

    test('names every document of its rows as a source', () => {
      const unnamed = ofEach(({ sources, sourceRows, rowKeys }) => {
        const named = new Set(sources.map(({ document }) => document));
        const shown = [
          ...sourceRows.flat().map((row) => row.split('/')[0] ?? ''),
          ...rowKeys.flatMap(({ document }) => document ?? []),
        ];
        return shown.filter((document) => !named.has(document));
      });
      expect(unnamed).toEqual([]);
    });

    test('says of each column what its values are', () => {
      const others = ofEach(({ columns, rows }) =>
        columns.flatMap(({ label, type }, i) => {
          const wanted = type === 'number' ? 'number' : 'string';
          const values = rows.map((row) => row[i] ?? null).filter((value) => value !== null);
          return values.filter((value) => typeof value !== wanted).map((value) => `${label} ${value}`);
        }),
      );
      expect(others).toEqual([]);
    });

    test('gives each number a unit, in the head or in the row', () => {
      const bare = ofEach(({ columns, rows }) => {
        const unitAt = columns.findIndex(({ label }) => label === t.charts.tables.unit);
        return columns.flatMap(({ label, head, type, unit }, i) => {
          if (type !== 'number' || label === t.terms.year) return [];
          if (unit !== null) return head.toLowerCase().includes(unit.toLowerCase()) ? [] : [`${head} without ${unit}`];
          const hasUnit = (row: (typeof rows)[number]) => row[i] === null || typeof row[unitAt] === 'string';
          return rows.every(hasUnit) ? [] : [label];
        });
      });
      expect(bare).toEqual([]);
    });

    test('shows readers words, and keeps keys apart', () => {
      const keys = ofEach(({ columns, rows, rowKeys }) => {
        const known = new Set(rowKeys.flatMap((row) => Object.values(row)).filter((key) => /^[a-z]/.test(key)));
        const words = [...columns.map(({ head }) => head), ...rows.flat()];
        // Some words of English are keys as they are: “other”.
        const machine = words.filter((word) => typeof word === 'string' && /^[a-z]+[-._][a-z]/.test(word));
        return [...machine, ...(t.language === 'zh' ? words.filter((word) => known.has(String(word))) : [])].map(
          String,
        );
      });
      expect(keys).toEqual([]);
    });

    test('has no two lines that say the same', () => {
      const twice = ofEach(({ rows, rowKeys }) => {
        const lines = rows.map((row, i) => JSON.stringify([row, rowKeys[i]]));
        return lines.filter((one, i) => lines.indexOf(one) !== i);
      });
      expect(twice).toEqual([]);
    });

    test('says why a cell is blank, where it is not a word left out', () => {
      const silent = ofEach(({ columns, rows, absences }) => {
        const told = new Set(absences.map(({ row, column }) => `${row} ${column}`));
        const isTold = (row: number) => absences.some((one) => one.row === row);
        return rows.flatMap((cells, row) =>
          cells.flatMap((value, column) => {
            const { type = 'text', label = '', unit = null } = columns[column] ?? {};
            const isOfPromise = unit === null && (label === t.charts.tables.valueTo || isTold(row));
            return value === null && type === 'number' && !isOfPromise && !told.has(`${row} ${column}`) ? [label] : [];
          }),
        );
      });
      expect(silent).toEqual([]);
    });

    test('has a headline of its own', () => {
      const headlines = figures.map((figure) => figure.headline(t));
      expect(headlines.filter((one, i) => headlines.indexOf(one) !== i)).toEqual([]);
    });

    test('takes the notes of its drawing along', () => {
      for (const figure of figures) {
        const { notes = [] } = figure.sheet({ t, theme: LIGHT, width: 720, isStandalone: true });
        expect(figure.notes(t), figure.id).toEqual(notes);
      }
    });
  });

  test('of a measure prints every promise of its table that has the measure’s unit', () => {
    for (const figure of figures.filter(({ id }) => id.startsWith('measure--'))) {
      const unit = dataset.reference.measures.get(figure.id.replace('measure--', ''))?.unit ?? '';
      const { columns, rows } = figure.table(zh);
      const target = columns.findIndex(({ label }) => label === zh.terms.target);
      const promised = rows.map((row) => row[target]?.text ?? '');
      const texts = textsOf(figure);
      const own = promised.filter((text) => text.endsWith(unit));
      expect(
        own.filter((text) => !texts.includes(text)),
        figure.id,
      ).toEqual([]);
    }
  });
});

test('a chart without something to show of a subject is no figure', () => {
  expect(findFigure(REAL, 'measure', 'mediation-cases')).toBeUndefined();
  expect(findFigure(REAL, 'no-such-chart')).toBeUndefined();
});
