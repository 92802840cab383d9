/** Which way a rate is better, where only its printed name tells. */

import { withoutBracket } from './names.ts';

/** `率` and `度` of what a bureau wants more of, and of what it wants less of, as the last word of the name. */
const HIGHER =
  /(?<![不未非])(?:满意|认可|知晓|合格|成功|及时|覆盖|普及|办结|完成|达标|优良|优秀|采纳|采信|胜诉|参与)[率度]$/;
const LOWER = /(?:投诉|差错|错案|脱管|漏管|复发|重新犯罪|再犯罪?|发生|发案|败诉|逾期|超期|上访|违规|事故)率$/;
/** Names in which a printed ≤ is no riddle, wherever the word stands. */
const OF_AN_ILL =
  /投诉|差错|错案|脱管|漏管|复发|重新犯罪|再犯|发生率|发案|发改|败诉|逾期|超期|上访|违规|事故|降低|节约/;

export const mayBeLower = (name: string): boolean => OF_AN_ILL.test(name);

/** Only where the last word says so: a rate of complaints settled in time is neither. */
export function directionByName(name: string): 'higher' | 'lower' | null {
  const said = withoutBracket(name);
  if (LOWER.test(said)) return 'lower';
  return HIGHER.test(said) && !mayBeLower(said) ? 'higher' : null;
}
