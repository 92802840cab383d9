import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../../src/charts/chart.ts';
import { CHARTS } from '../../src/charts/index.ts';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { figureNames } from '../../src/site/figures.ts';
import { figurePlaces, subjectPage } from '../../src/site/figure-subjects.ts';
import { chartWords, gallery } from '../../src/site/gallery.ts';
import { relatedFigures } from '../../src/site/related-figures.ts';
import { REAL, TINY } from '../compare/datasets.ts';

const zh = messages('zh');

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('of %s', (_, dataset) => {
  const names = figureNames(dataset);

  test.each(LANGUAGES)('the gallery in %s shows every chart that has a figure, once, by family', (language) => {
    const families = gallery(dataset, messages(language));
    expect(families.map(({ family }) => family)).toEqual(
      FAMILIES.filter((family) => families.some((one) => one.family === family)),
    );
    const shown = families.flatMap(({ cards }) => cards.map(({ chart }) => chart));
    expect(shown.toSorted()).toEqual([...new Set(names.map(({ chart }) => chart))].toSorted());
    expect(families.flatMap(({ cards }) => cards).every(({ width, height }) => width > 0 && height > 0)).toBe(true);
  });

  test('every figure stands on a page, and has a subject with a name unless it is of the whole site', () => {
    expect(names.filter((name) => figurePlaces(name, dataset, zh).length === 0).map(({ id }) => id)).toEqual([]);
    const nameless = names.filter((name) => name.level !== 'site' && !subjectPage(name, dataset, zh)?.name);
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  test('related figures are others, exist, and are at most six of the same chart', () => {
    const ids = new Set(names.map(({ id }) => id));
    for (const name of names) {
      const { sameSubject, sameChart } = relatedFigures(name, dataset);
      const related = [...sameSubject, ...sameChart].map(({ id }) => id);
      expect(related).not.toContain(name.id);
      expect(related.filter((id) => !ids.has(id))).toEqual([]);
      expect(new Set(related).size).toBe(related.length);
      expect(sameChart.length).toBeLessThanOrEqual(6);
    }
  });
});

test('every chart of the list has words, in both languages, and no words are left over', () => {
  const charts = CHARTS.map(({ id }) => id).toSorted();
  for (const language of LANGUAGES) {
    const t = messages(language);
    expect(Object.keys(t.gallery.charts).toSorted()).toEqual(charts);
    expect(charts.map((chart) => chartWords(chart, t)).every(({ name, question }) => name && question)).toBe(true);
  }
  expect(() => chartWords('no-such-chart', zh)).toThrow('no words');
});

test('the gallery does not grow with the data: beyond thirty subjects it leads to their list', () => {
  const [first] = REAL.documents;
  if (!first) throw new Error('no document');
  const many = Array.from({ length: 80 }, (_, i) => ({
    ...first,
    document: { ...first.document, document: `hengyang-${1900 + i}`, year: 1900 + i },
  }));
  const families = gallery(new Dataset(REAL.reference, many), zh);
  const card = families.flatMap(({ cards }) => cards).find(({ chart }) => chart === 'program-money');
  expect([card?.count, card?.subjects.length, card?.rest]).toEqual([80, 30, '/documents/']);
  const few = gallery(REAL, zh).flatMap(({ cards }) => cards);
  expect(few.every(({ rest }) => rest === null)).toBe(true);
});
