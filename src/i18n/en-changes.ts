/** Words of the changes between two years of a bureau, in English. */
import { many } from './english-plural.ts';
import { formats } from './format.ts';
import type { zhChanges } from './zh-changes.ts';

const n = formats('en').number;

export const enChanges = {
  title: 'Changes from year to year',
  between: (earlier, later) => `${earlier} to ${later}`,
  gap: 'There is no document of the years between.',
  oneYear: (year) =>
    `Only ${year} is held so far: no changes can be seen yet. With a second year, the changes of targets, money and indicators are listed here.`,
  lead: (changed, same) =>
    `${many(changed, 'measure')} changed, ${n(same)} stayed alike. Raised and lowered speak of the number only.`,
  kind: {
    raised: 'raised',
    lowered: 'lowered',
    rephrased: 'rephrased',
    unclear: 'another meaning or several numbers: neither higher nor lower',
    added: 'new',
    dropped: 'no longer set',
  },
  withComparator: 'with another comparator',
  change: 'Change',
  targets: 'Targets',
  money: 'Money (wan yuan)',
  item: { total: 'Total', basic: 'Basic expenditure', project: 'Project expenditure', program: 'Program' },
  noItem: 'no such item',
  added: 'New indicator names',
  dropped: 'Indicator names that are gone',
  indicators: (added, dropped, kept) =>
    `By printed name: ${n(added)} new, ${n(dropped)} gone, ${n(kept)} kept. A changed name counts as both new and gone.`,
  more: (count) => `${n(count)} more, see the documents of both years.`,
} satisfies typeof zhChanges;
