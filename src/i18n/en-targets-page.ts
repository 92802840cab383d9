/** Words of the page “how targets are set”, in English. */
import { formats } from './format.ts';
import type { zhTargetsPage } from './zh-targets-page.ts';

const n = formats('en').number;

export const enTargetsPage = {
  title: 'How targets are set',
  lead: 'Performance targets are written in very different ways: some say “at least”, some give a bare number, some only words. This page compares how documents set their targets, not how high they are.',
  titles: {
    phrasing: 'Phrasing',
    'rates-at-limits': 'Rates at their limits',
    'quantified-share': 'Indicators with a number',
    'scoring-points': 'Scoring points',
    'scope-agreement': 'Department and project forms',
  },
  leads: {
    phrasing:
      '“≥95%”, “=100%”, “95%”, “about 2,000 people” and “markedly improved” are different kinds of targets. A bare number does not say which way it points; only a scoring rule can tell whether it means “at least”. Indicators without a number cannot be compared one by one and are drawn apart.',
    'rates-at-limits':
      'A rate set at 100% cannot be exceeded, nor can an error rate set at 0%. What that means depends on the indicator: the ends say different things of cases closed in time, of satisfaction and of cost savings.',
    'quantified-share':
      'Whether an indicator has a number decides whether it can be verified, and compared with other documents. Output indicators mostly have one; benefit indicators are more often in words.',
    'scoring-points':
      'Some forms print full marks and deductions beside their indicators. Points tell what a form gives weight to: a class whose share of the points is above its share of the indicators has more points to each indicator.',
    'scope-agreement':
      'Many documents hold a whole-department form and project forms, and may state the same thing twice. Where the numbers agree, this site counts one target; otherwise it keeps all and lists them below.',
  },
  differences: 'Measures on which department and project forms differ, or cannot be compared',
  differencesLead:
    'Those with different numbers first, then those alike in part, then those with close matches only, of which nothing can be said. Each number links to its row. “Close” marks a target that does not mean quite the same as the measure.',
  goalText: 'Goal text',
  goals: 'Where goal texts and indicators give different numbers',
  goalsLead: (differing, all) =>
    `${n(all)} numbers of goal texts can be laid beside an indicator of the same measure; ${n(differing)} differ. Only exact matches are compared, with the indicators of their own form, or with those of the document’s other forms where it has none.`,
  projects: 'Project forms',
  firstOf: (shown, all) => `The first ${n(shown)} of ${n(all)}; the others are on the pages of their documents.`,
} satisfies typeof zhTargetsPage;
