/** Words of charts of the mix of indicators, in English. */
import { many } from '../english-plural.ts';
import type { zhMix } from './zh-mix.ts';

export const enMix = {
  classMix: {
    title: 'What kinds of indicators do bureaus set?',
    documentTitle: 'Indicators by class',
    unit: 'number of indicators',
    note: 'By the printed level-1 and level-2 path; named level-3 indicators only; department and project forms are counted separately.',
    row: (document, total, classes, count) =>
      total === 0
        ? `${document}: no level-3 indicators`
        : `${document}: ${many(total, 'indicator')}, the largest class${classes.length > 1 ? 'es (tied)' : ''} ${classes.join(', ').toLowerCase()} (${count}${classes.length > 1 ? ' each' : ''})`,
    describe: (rows) => `${rows.join('; ')}.`,
  },
} satisfies typeof zhMix;
