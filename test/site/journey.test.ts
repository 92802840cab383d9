/**
 * A tour of the house: one number on its way from the data folder to the reader. Shaoyang’s justice bureau promised
 * in 2021 that the city would mediate 3万件, thirty thousand, disputes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { measureTargets } from '../../src/compare/measure-targets.ts';
import { messages } from '../../src/i18n/index.ts';
import { dataset } from '../../src/site/dataset.ts';
import { findFigure } from '../../src/site/figures.ts';
import { ROOT, SITE } from './build.ts';

const page = (path: string) => new JSDOM(readFileSync(join(SITE, path, 'index.html'), 'utf8')).window.document;
const words = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();

test('one number goes from its row to the comparison, the page of its measure and the page of its document', () => {
  // 1. The row. The printed cell stands in indicators.csv, the number parsed from it in targets.csv, in whole cases.
  const folder = join(ROOT, 'data/documents/shaoyang-2021');
  expect(readFileSync(join(folder, 'indicators.csv'), 'utf8')).toMatch(/^p01-02,.*,3万件,.*$/m);
  const row = 'p01-02-1,p01,p01-02,indicator,,none,,30000,,件,mediation-cases,exact,,54';
  expect(readFileSync(join(folder, 'targets.csv'), 'utf8').split('\n')).toContain(row);

  // 2. The comparison: what each document promises of the measure. It carries the row the number comes from.
  const data = dataset();
  const measure = data.reference.measures.get('mediation-cases');
  if (!measure) throw new Error('no such measure');
  const [promise, ...others] = measureTargets(data, measure).comparable;
  expect(promise?.quantity).toEqual({ comparator: 'none', value: 30000, valueTo: null, unit: '件' });
  expect(promise?.sources).toEqual([{ document: 'shaoyang-2021', table: 'targets', key: 'p01-02-1', line: 54 }]);

  // 3. The chart: one document is no comparison, so this measure has none.
  expect(others).toEqual([]);
  expect(findFigure(data, 'measure', 'mediation-cases')).toBeUndefined();

  // 4. The page of the measure: printed words, parsed number, and the way back to the document.
  const link = page('measures/mediation-cases').querySelector('a.quantity');
  expect(words(link)).toBe('30,000 件');
  expect(link?.getAttribute('href')).toBe('/documents/shaoyang-2021/#p01-02-1');
  expect(words(link?.closest('tr'))).toContain('3万件');

  // 5. The page of the document, where that link leads: the same number, and the line of the source text.
  const target = page('documents/shaoyang-2021').getElementById('p01-02-1');
  expect(words(target)).toContain('30,000 件');
  expect(words(target?.closest('tr'))).toContain('3万件');
  expect(words(page('en/documents/shaoyang-2021').getElementById('p01-02-1'))).toMatch(/mediation cases/i);

  // 6. The downloads: byte for byte the row of step 1, and the same row in the file of all documents.
  const download = (path: string) => readFileSync(join(SITE, 'data', path), 'utf8').split('\n');
  expect(download('documents/shaoyang-2021/targets.csv')).toContain(row);
  expect(download('all/targets.csv')).toContain(`shaoyang-2021,${row}`);
});

test('a number that several documents promise stands in a drawing too, and in the table below it', () => {
  const figure = findFigure(dataset(), 'measure', 'legal-aid-cases');
  const table = figure?.table(messages('zh'));
  const [first] = table?.rows ?? [];
  const target = table?.columns.findIndex(({ label }) => label === '目标值') ?? -1;
  const printed = first?.[target]?.text ?? '';
  expect(printed).toMatch(/\d/);
  expect(readFileSync(join(SITE, 'figures/zh/measure--legal-aid-cases.svg'), 'utf8')).toContain(`>${printed}</text>`);
  expect(words(page('measures/legal-aid-cases').querySelector('figure table'))).toContain(printed);
});
