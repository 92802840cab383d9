/** The gallery and the page of every figure, as files: each is there, and says the numbers that its data files say. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { parseCsv } from '../../src/model/csv.ts';
import { dataset } from '../../src/site/dataset.ts';
import type { FigureAbsence, FigureColumn } from '../../src/site/figure-record.ts';
import { figurePlaces } from '../../src/site/figure-subjects.ts';
import { figureNames, findFigure } from '../../src/site/figures.ts';
import { urls } from '../../src/site/urls.ts';
import { SITE } from './build.ts';

const data = dataset();
const names = figureNames(data);
const page = (path: string) => new JSDOM(readFileSync(join(SITE, path, 'index.html'), 'utf8')).window.document;
const text = (path: string) => readFileSync(join(SITE, path), 'utf8');

describe.each(LANGUAGES)('in %s', (language) => {
  const url = urls(language);
  const t = messages(language);

  test('the gallery shows every chart of the list that has a figure, by a picture that exists', () => {
    const gallery = page(url.charts);
    const held = CHARTS.filter(({ id }) => names.some(({ chart }) => chart === id)).map(({ id }) => id);
    expect([...gallery.querySelectorAll('.card')].map(({ id }) => id).toSorted()).toEqual(held.toSorted());
    const pictures = [...gallery.querySelectorAll('.card img, .card source')];
    const sources = pictures.map((one) => one.getAttribute('src') ?? one.getAttribute('srcset') ?? '');
    expect(sources.length).toBeGreaterThan(held.length);
    expect(sources.filter((source) => !existsSync(join(SITE, source)))).toEqual([]);
    const images = [...gallery.querySelectorAll('.card img')];
    expect(images.every((image) => image.getAttribute('loading') === 'lazy' && image.getAttribute('width'))).toBe(true);
    // The picture is as wide and high as is said.
    const size = / width="(\d+)" height="(\d+)"/;
    const wrong = images.filter((image) => {
      const [, width, height] = size.exec(text(image.getAttribute('src') ?? '')) ?? [];
      return width !== image.getAttribute('width') || height !== image.getAttribute('height');
    });
    expect(wrong).toEqual([]);
    // From the gallery one comes to every figure: directly, for all charts of few subjects.
    const links = new Set([...gallery.querySelectorAll('.card a')].map((link) => link.getAttribute('href')));
    expect(names.filter(({ id }) => !links.has(url.chart(id)))).toEqual([]);
  });

  test('every figure has a page; its table has the numbers of its JSON, and its CSV has the very same', () => {
    for (const name of names) {
      const document = page(url.chart(name.id));
      const record = JSON.parse(text(url.figure(name.id, 'json')));
      const [head, ...lines] = parseCsv(text(url.figure(name.id, 'lossless.csv'))).records.map(({ cells }) => cells);
      expect(document.querySelector('h1')?.textContent, name.id).toBe(record.title);
      const heads = record.columns.map(({ label, head, scale }: FigureColumn) =>
        scale ? t.charts.tables.head(label, scale) : head,
      );
      expect(head?.slice(0, heads.length)).toEqual(heads);
      const asCsv = record.rows.map((row: (string | number | null)[]) => row.map((cell) => String(cell ?? '')));
      expect(
        lines.map((cells) => cells.slice(0, heads.length)),
        name.id,
      ).toEqual(asCsv);
      const columns = findFigure(data, name.chart, name.subject)?.table(t).columns ?? [];
      const shownAt = columns.flatMap(({ isDownloadOnly }, i) => (isDownloadOnly ? [] : [i]));
      const reasons = new Map(
        record.absences.map(({ row, column, reason }: FigureAbsence) => [`${row} ${column}`, reason]),
      );
      const rows = [...document.querySelectorAll('#data ~ .scroll tbody tr')].slice(0, record.rows.length);
      expect(rows.length, name.id).toBe(Math.min(record.rows.length, 300));
      const differing = rows.flatMap((row, i) =>
        [...row.children].flatMap((cell, j) => {
          for (const raised of cell.querySelectorAll('sup')) raised.remove();
          const printed = (cell.textContent ?? '').trim();
          const value = record.rows[i][shownAt[j] ?? Number.NaN];
          // Where nothing is stated, the page says why.
          const isEmpty = value === null || value === '';
          const isSame =
            typeof value === 'number'
              ? isSameNumber(printed, value)
              : isEmpty
                ? ['', t.absence.none, reasons.get(`${i} ${shownAt[j]}`)].includes(printed)
                : printed === value;
          return isSame ? [] : [`${name.id}: ${printed} ≠ ${value}`];
        }),
      );
      expect(differing).toEqual([]);
    }
  });

  test('every figure stands on the pages that its own page names, and links to its page there', () => {
    const missing = names.flatMap((name) =>
      figurePlaces(name, data, t)
        .filter(({ address }) => !/#/.test(address))
        .filter(({ address }) => {
          const figure = page(address).getElementById(`figure-${name.id}`);
          const links = [...(figure?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
          return !figure || (!address.includes('/compare/') && !links.includes(url.chart(name.id)));
        })
        .map(({ address }) => `${name.id}: not on ${address}`),
    );
    expect(missing).toEqual([]);
  });
});

/** `1,527.42`, `28.3%`. */
function isSameNumber(printed: string, value: number): boolean {
  const number = Number(printed.replace(/[,%]/g, ''));
  if (printed === '—') return value === 0;
  const isPercent = printed.endsWith('%');
  return Math.abs(number - (isPercent ? value * 100 : value)) < (isPercent ? 0.051 : 1e-9);
}
