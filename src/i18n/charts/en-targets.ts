/** Words of charts of target values, in English. */
import { many } from '../english-plural.ts';
import { formats } from '../format.ts';
import type { zhTargets } from './zh-targets.ts';

const n = formats('en').number;

export const enTargets = {
  measure: {
    hollow: 'hollow: close match',
    lowerIsBetter: 'Lower is better for this measure.',
    axisFrom: (from) => `The axis begins at ${n(from)}.`,
    more: (first, others) => `${first} + ${n(others)} more`,
    differing: (names) => `More than one target in a document, in different places: ${names.join(', ')}.`,
    otherUnit: (count) => `${many(count, 'further target')} in another unit: in the table only, not on the axis.`,
    flat: (documents, targets, value, unit) =>
      `${many(targets, 'target')} in ${many(documents, 'document')}, all with the number ${value}${unit === '%' ? '' : ' '}${unit}; comparators may differ.`,
    describe: (documents, targets, high, highValue, low, lowValue) =>
      `${many(targets, 'target')} in ${many(documents, 'document')}. Greatest number: ${high}, ${highValue}; least: ${low}, ${lowValue}.`,
  },
} satisfies typeof zhTargets;
