import { drop, set } from '../edit.ts';
import type { CheckCase } from './case.ts';

const COST = { name: '项目总成本', name_en: 'Cost of the project' };
const UNGRADED = [drop('standards', 'p04-04-s1'), drop('standards', 'p04-04-s2')];

export default {
  check: 'cost-ceiling-vs-budget',
  fires: {
    edits: [
      set('indicators', 'p04-04', { ...COST, value: '≤9万元' }),
      set('targets', 'p04-04-1', { comparator: 'le', value: '9', unit: '万元' }),
      ...UNGRADED,
    ],
    cells: ['p04-04', 'p04'],
    difference: -1,
  },
  // Two costs that make up the budget together.
  silent: {
    edits: [
      set('indicators', 'p04-04', { ...COST, value: '补贴≤6万元、专家库≤4万元' }),
      set('targets', 'p04-04-1', { label: '补贴', comparator: 'le', value: '6', unit: '万元' }),
      set('targets', 'p04-04-2', {
        program: 'p04',
        indicator: 'p04-04',
        origin: 'indicator',
        label: '专家库',
        comparator: 'le',
        value: '4',
        unit: '万元',
        line: '109',
      }),
      ...UNGRADED,
    ],
    verdict: 'passed',
  },
} satisfies CheckCase;
