/**
 * Stretches of a key whose digits promise nothing: dates, ranks, ratios, grades, numbers that belong to names.
 * They are masked before quantities are looked for.
 */
import { NAMES } from './digit-names.ts';
import { TIMES } from './moments.ts';

export type MaskKind = 'numbering' | 'name' | 'ordinal' | 'time' | 'rank' | 'grade' | 'formula' | 'ratio';

export interface Masked {
  readonly kind: MaskKind;
  readonly start: number;
  readonly end: number;
}

const HAN = '一-龥';

/** In order of right: where two overlap, the first has the stretch. */
const PATTERNS: Readonly<Record<MaskKind, readonly string[]>> = {
  // 1. 2、 （3） 四、 at the head of an item; 1.5万 is none.
  numbering: [
    String.raw`(?:^|(?<=[;。:]))(?:[(]?\d{1,2}[)、](?=[${HAN}“])|\d{1,2}[.](?=[${HAN}“])|[(]?[一二三四五六七八九十]+[)、])`,
  ],
  name: NAMES,
  ordinal: [
    String.raw`第(?:\d+|[一二三四五六七八九十百]+)(?:[-~至](?:\d+|[一二三四五六七八九十]+))?(?:个|批|次|期|届|季度?|名|位|条|款|项|轮|类|阶段|方|者|线)?`,
  ],
  time: TIMES,
  rank: [
    String.raw`(?:排名|位[居列]|位次|进入|全[省市区县国])?前(?:\d+|[一二三四五六七八九十]+)(?:名|位|列|%)?(?![期年月日])`,
  ],
  grade: [
    String.raw`(?:[一二三四五特]|(?<!\d)[1-5]|[A-D甲乙丙优])级(?!指标)`,
    String.raw`[一二三特]等奖?|[A-Da-d](?=等|$)|(?<!\d)[1-5]星级?|[一二三四五]星级?`,
  ],
  // 完成数/计划数×100%, 3人×2.5万元
  formula: [
    String.raw`[^\d,;。/÷]{2,20}[/÷][^\d,;。=/÷]{2,20}[×*x]100%|[×*÷]100%`,
    String.raw`\d+(?:\.\d+)?[^\d,;。]{0,3}[×*÷]\d+[^,;。]*`,
  ],
  ratio: [
    String.raw`(?<![\d.])\d+(?:\.\d+)?:\d+(?:\.\d+)?|(?<![\d.])\d+/\d+(?![\d%])`,
    '[一二三四五六七八九十]分之[一二三四五六七八九十]+|几分之几',
  ],
};

const MATCHERS = (Object.entries(PATTERNS) as [MaskKind, readonly string[]][]).flatMap(([kind, sources]) =>
  sources.map((source) => [kind, new RegExp(source, 'g')] as const),
);

/** The masked stretches in order. */
export function masks(text: string): Masked[] {
  const found: Masked[] = [];
  for (const [kind, matcher] of MATCHERS) {
    for (const match of text.matchAll(matcher)) {
      const [all] = match;
      const start = match.index;
      const end = start + all.length;
      if (all && !found.some((other) => start < other.end && other.start < end)) found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
