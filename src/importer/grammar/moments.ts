/**
 * Stretches of a key whose digits promise nothing: dates, ranks, ratios, grades, numbers that belong to names.
 * They are masked before quantities are looked for.
 */

export type MaskKind =
  | 'time'
  | 'rank'
  | 'ratio'
  | 'grade'
  | 'formula'
  | 'name'
  | 'numbering'
  | 'ordinal'
  | 'placeholder';

export interface Masked {
  readonly kind: MaskKind;
  readonly start: number;
  readonly end: number;
}

const CN = '[〇零一二三四五六七八九十]';
const YEAR = String.raw`(?:(?<!\d)(?:19|20)\d\d|二[〇零○O]${CN}{2})`;
const MONTH = String.raw`(?:(?<![\d.个])(?:1[0-2]|0?[1-9])|(?<!${CN})(?:十[一二]?|[一二三四五六七八九]))月(?![份]?度)`;
const DAY = String.raw`(?:(?:[12]\d|3[01]|0?[1-9])|(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]))[日号]`;
const TO = '[-~至到]';
const EDGE = '(?:份|年?底|年?末|年?初|上旬|中旬|下旬)?';
const POINT = String.raw`(?:${YEAR}年(?:度)?(?:${MONTH}(?:${DAY})?)?|${MONTH}(?:${DAY})?|(?<!\d)(?:19|20)\d\d[-./](?:1[0-2]|0?[1-9])[-./](?:[12]\d|3[01]|0?[1-9])(?![\d%.])|(?<!\d)(?:19|20)\d\d[-./](?:1[0-2]|0?[1-9])(?=$|[,;。、)]|之?前|底|${TO}(?:19|20))|(?:当|本|今|明|次|去|上|每|全)?年(?=[底末初]))${EDGE}`;
const BARE_SPAN = String.raw`(?:${YEAR}年)?(?<!\d)(?:1[0-2]|[1-9])${TO}(?:1[0-2]|[1-9])月${EDGE}|${YEAR}年?${TO}${YEAR}年?(?:度)?`;
const TIME = String.raw`(?:${BARE_SPAN}|${POINT}(?:${TO}${POINT})?)(?:之?前|以前|之?内|以内|期间)?`;

const PATTERNS: readonly (readonly [MaskKind, string])[] = [
  [
    'numbering',
    String.raw`(?:^|(?<=[;。:]))(?:[(]?\d{1,2}[)、](?=[一-龥“])|\d{1,2}[.](?=[一-龥“])|[(]?[一二三四五六七八九十]+[)、])`,
  ],
  [
    'name',
    String.raw`\[(?:19|20)\d\d\]\d+号|(?<![\d.])\d+号(?:文|令|线|楼|院)?|“[^”“\d]{0,4}\d{1,3}(?:[·.+]\d{1,3}|[A-Za-z一-龥]{1,4})?[^”“\d%]{0,3}”`,
  ],
  [
    'name',
    String.raw`(?<!\d)\d{1,2}·\d{1,2}(?!\d)|(?<!\d)1(?:23(?:48|45|09|88|89|33)|10|20|22)(?=热线|平台|公共|法律|法网|微信|网|APP|电话|服务|报警|”)`,
  ],
  [
    'name',
    String.raw`(?:[A-HJ-NP-Za-km-z]|[A-Za-z]{2,})[-]?\d+(?:\.\d+)*(?![\d%])|(?<=[一-龥])[(]每[^()]{2,10}[)]|\d+(?:\.\d+)*版|\dG(?![B\w])|\d+\+\d*[NXnx]|[NnXx1]\+[NXnx\d]+`,
  ],
  [
    'name',
    String.raw`(?<!\d)(?:0\d{2,3}-?\d{7,8}|1[3-9]\d{9})(?!\d)|1(?:人|案|户|村|社区|站|所|镇|县)1(?:档|卷|策|网|码|法律顾问|顾问|品)|7[x×*]24小时?|[\d一二三四五六七八九十]+个(?=\d+%)|(?<![\d.])(?:12\.4|3\.15|6\.26|4\.15|11\.9)(?=[^\d件次场个%万元]{1,4}(?:日|周|活动|宣传|宪法))|24小时(?=全程|不间断|全天|服务|值[守班]|在线|热线|监[控测]|运行|法律|自助|无人|跟踪|咨询|受理|开通|响应)(?:全程|不间断)?`,
  ],
  [
    'name',
    String.raw`[一二两三四五六七八九十]+(?:村|社区|人|线|岗|站|案|户|事|所|校)?(?:[((][^()]{1,4}[)])?一(?:法律顾问|法治|档|策|[站码网窗书岗证卡课会警条])|一(?:次性|体化|站式|批|系列|定|般|致|流|线|些|律|并|旦|直|同|起)|统一|唯一|同一|逐一|单一|第一|[七八九]五|十[三四五]五|两[会法所类]|[三四五]级`,
  ],
  [
    'ordinal',
    String.raw`第(?:\d+|[一二三四五六七八九十百]+)(?:[-~至](?:\d+|[一二三四五六七八九十]+))?(?:个|批|次|期|届|季度?|名|位|条|款|项|轮|类|阶段|方|者|线)?`,
  ],
  ['time', TIME],
  [
    'time',
    String.raw`(?<![\d.])(?:[01]?\d|2[0-4]):[03]0(?:-(?:[01]?\d|2[0-4]):[03]0)?(?!\d)|[上下]半年|[一二三四1-4]季度(?:[-~至、][一二三四1-4]季度)*(?:末|底|前)?|每[个]?(?:季度?|月)${DAY}(?:之?前)?|(?<![\d.])(?:[12]\d|3[01]|[1-9])(?:日|号)(?:之?前|以前)`,
  ],
  [
    'rank',
    String.raw`(?:排名|位[居列]|位次|进入|全[省市区县国])?前(?:\d+|[一二三四五六七八九十]+)(?:名|位|列|%)?(?![期年月日])`,
  ],
  [
    'grade',
    String.raw`(?:[一二三四五特]|(?<!\d)[1-5]|[A-D甲乙丙优])级(?!指标)|[一二三特]等奖?|[A-Da-d](?=等|$)|(?<!\d)[1-5]星级?|[一二三四五]星级?`,
  ],
  [
    'formula',
    String.raw`[^\d,;。/÷]{2,20}[/÷][^\d,;。=/÷]{2,20}[×*x]100%|[×*÷]100%|\d+(?:\.\d+)?[^\d,;。]{0,3}[×*÷]\d+[^,;。]*`,
  ],
  [
    'ratio',
    String.raw`(?<![\d.])\d+(?:\.\d+)?:\d+(?:\.\d+)?|(?<![\d.])\d+/\d+(?![\d%])|[一二三四五六七八九十]分之[一二三四五六七八九十]+|几分之几`,
  ],
];

const MATCHERS = PATTERNS.map(([kind, source]) => [kind, new RegExp(source, 'g')] as const);

/** The stretches in order; where two overlap, the pattern named first has it. */
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

const ONLY_TIME = new RegExp(
  `^(?:于|在|截至|截止|按)?(?:${TIME}|(?:19|20)\\d\\d)(?:[-~至](?:${TIME}|(?:19|20)\\d\\d))?(?:前|内|完成|全部完成|底|末)?[。.]?$`,
);
const TIME_WORDS =
  /^(?:(?:全年|年内|当年|本年度?内?|年度内?|按时|及时|按期|按季度?|按月|[上下]半年|第?[一二三四1-4]季度)(?:完成|前完成|内完成|办结|发放)?)$/;

/** The whole text says when, and nothing else. */
export const isOnlyTime = (text: string): boolean =>
  ONLY_TIME.test(text) || (TIME_WORDS.test(text) && !/^(?:按时|及时|按期)/.test(text));
