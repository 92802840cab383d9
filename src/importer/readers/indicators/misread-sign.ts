/** ≥95% under a bad eye is 295%: a rate that cannot be above 100 is read as the bound that it was. */
import type { ReadTarget } from '../../grammar/quantities.ts';
import { plainKey } from '../../grammar/text.ts';

const SHARE = /(?:率|满意度|满意程度|比例|比重|占比|覆盖面|度)$/;
const GROWTH = /增长|增幅|提高|提升|上升|增加|完成率|超额|同比|环比/;

/** Null where nothing shows that the sign was misread. */
export function misreadBound(name: string, { comparator, value, valueTo, unit }: ReadTarget): number | null {
  const key = plainKey(name).replace(/[(][^()]*[)]?$/, '');
  if (comparator !== 'none' || valueTo !== null || unit !== '%' || !SHARE.test(key) || GROWTH.test(key)) return null;
  const figures = /^2(\d\d(?:\.\d+)?|100)$/.exec(String(value))?.[1];
  const bound = figures === undefined ? null : Number(figures);
  return bound !== null && bound >= 10 && bound <= 100 ? bound : null;
}
