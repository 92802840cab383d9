import { expect, test } from 'vitest';
import { CITATION_STYLES, citation, citedFigure } from '../../../src/client/share/citation.ts';
import { messages } from '../../../src/i18n/index.ts';
import { SHARED } from './shared.ts';

const zh = messages('zh');
const en = messages('en');
const DAY = '2026-11-21';

test('GB/T 7714: author, title, kind and carrier, version, day of the version, day of access, address', () => {
  expect(citation('gbt', citedFigure(SHARED), DAY, zh)).toBe(
    '司法局绩效目标对照. 法律援助案件数[DB/OL]. V0.1.0. (2026-11-20)[2026-11-21]. https://example.org/charts/measure--legal-aid-cases/.',
  );
});

test('the copy that a release keeps is cited in the place of the page that changes', () => {
  const frozen = { page: 'https://example.org/v/0.1.0/#measure--legal-aid-cases', png: 'https://example.org/x.png' };
  for (const style of CITATION_STYLES) {
    const entry = citation(style, citedFigure({ ...SHARED, frozen }), DAY, zh);
    expect(entry).toContain(frozen.page);
    expect(entry).not.toContain(SHARED.page);
  }
});

test('APA: year, version, kind, and the day of access in words', () => {
  expect(citation('apa', { ...citedFigure(SHARED), title: 'Legal aid cases' }, DAY, en)).toBe(
    'Bureau Targets. (2026). Legal aid cases (Version 0.1.0) [Data set]. Retrieved November 21, 2026, from https://example.org/charts/measure--legal-aid-cases/',
  );
});

test('BibTeX: an entry with a key of its own', () => {
  expect(citation('bibtex', citedFigure(SHARED), DAY, zh)).toBe(
    [
      '@misc{bureau-targets-measure--legal-aid-cases-zh,',
      '  author = {{司法局绩效目标对照}},',
      '  title = {{法律援助案件数}},',
      '  year = {2026},',
      '  note = {Data version 0.1.0},',
      '  url = {https://example.org/charts/measure--legal-aid-cases/},',
      '  urldate = {2026-11-21}',
      '}',
    ].join('\n'),
  );
});

test('marks that mean something to TeX are written as marks', () => {
  const text = citation('bibtex', { ...citedFigure(SHARED), title: '50% of A&B_c {x} \\y ~ ^ # $' }, DAY, en);
  expect(text).toContain(
    '{{50\\% of A\\&B\\_c \\{x\\} \\textbackslash{}y \\textasciitilde{} \\textasciicircum{} \\# \\$}}',
  );
});

test('a page that knows no day leaves words in its place', () => {
  for (const style of CITATION_STYLES)
    expect(citation(style, citedFigure(SHARED), zh.sharing.accessDate, zh)).toContain('引用日期');
});

test('the author is the site', () => {
  for (const language of ['zh', 'en'] as const) {
    const t = messages(language);
    expect(t.sharing.author).toBe(t.site.name);
  }
});

test('data without a day of publication are cited without one', () => {
  const undated = { ...citedFigure(SHARED), released: null };
  expect(citation('gbt', undated, DAY, zh)).toContain('V0.1.0. [2026-11-21].');
  expect(citation('apa', undated, DAY, en)).toContain('(n.d.)');
  expect(citation('bibtex', undated, DAY, en)).not.toContain('year');
});

test('both languages of a figure have entries of their own in one bibliography', () => {
  expect(citedFigure(SHARED).id).not.toBe(citedFigure({ ...SHARED, language: 'en' }).id);
});
