/** Words of charts of coverage, in English. */
import { many } from '../english-plural.ts';
import type { zhCoverage } from './zh-coverage.ts';

export const enCoverage = {
  coverage: {
    title: 'Who sets indicators for which work?',
    unit: 'number of indicators (numbers in goal text included)',
    note: 'An indicator may be for its project’s field and for its measure’s. What a form does not mention may still be done; the documents held contain different kinds of forms.',
    both: 'Indicators and numbers in goal text',
    money: 'Project money',
    promises: (indicators, goals) =>
      [indicators > 0 && many(indicators, 'indicator'), goals > 0 && many(goals, 'goal in text', 'goals in text')]
        .filter(Boolean)
        .join(', '),
    describe: (topics, documents, both, promise, money) =>
      `${many(topics, 'field')} of work × ${many(documents, 'document')}: ${both} cells with project money and indicators, ${promise} with indicators only, ${money} with project money only.`,
  },
  held: {
    title: 'Which years are held?',
    unit: 'number of documents',
    note: 'Not held does not mean not published: it may not have been found or normalized yet.',
    held: 'held',
    missing: 'not held',
    describe: (bureaus, years, full) =>
      `${many(bureaus, 'bureau')}, ${many(years, 'year')}; every year is held of ${many(full, 'bureau')}.`,
  },
} satisfies typeof zhCoverage;
