/** Numbers of how much something changes: a rate of growth may exceed 100%, and says what it is a percentage of. */
import type { Indicator } from '../model/tables/indicators.ts';
import type { Target } from '../model/tables/targets.ts';

const CHANGE = /增长|增幅|增速|上升|同比|环比|[较比](?:上年|上一年|去年|往年|前年)|(?:提高|提升)(?:率|幅度|比例)/;
/** In a value these are of the number, `提高10%`; in a name they announce the work: 提高群众满意度. */
const RISE = /提高|提升|增加/;

/** Whether the name, the label of the number or the printed value speaks of a change. */
export const speaksOfChange = (indicator: Indicator | null, { label }: Pick<Target, 'label'>): boolean => {
  const said = `${label ?? ''}${indicator?.value ?? ''}`;
  return CHANGE.test(`${indicator?.name ?? ''}${said}`) || RISE.test(said);
};
