/** Dates, spans and times of day in a key: 2023年12月底前, 1-12月, 第四季度. They are never quantities. */

const CN = '[〇零一二三四五六七八九十]';
const YEAR = String.raw`(?:(?<!\d)(?:19|20)\d\d|二[〇零○O]${CN}{2})`;
const MONTH = String.raw`(?:(?<![\d.个])(?:1[0-2]|0?[1-9])|(?<!${CN})(?:十[一二]?|[一二三四五六七八九]))月(?![份]?度)`;
const DAY = String.raw`(?:(?:[12]\d|3[01]|0?[1-9])|(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]))[日号]`;
const TO = '[-~至到]';
const EDGE = '(?:份|年?底|年?末|年?初|上旬|中旬|下旬)?';

/** 2023年12月31日, 12月底, 2023-12-31, 2023.12 before a stop, 年底. */
const POINT = [
  `(?:${YEAR}年(?:度)?(?:${MONTH}(?:${DAY})?)?`,
  `${MONTH}(?:${DAY})?`,
  String.raw`(?<!\d)(?:19|20)\d\d[-./](?:1[0-2]|0?[1-9])[-./](?:[12]\d|3[01]|0?[1-9])(?![\d%.])`,
  String.raw`(?<!\d)(?:19|20)\d\d[-./](?:1[0-2]|0?[1-9])(?=$|[,;。、)]|之?前|底|${TO}(?:19|20))`,
  `(?:当|本|今|明|次|去|上|每|全)?年(?=[底末初]))${EDGE}`,
].join('|');
/** 1-12月, 2021-2025年. */
const SPAN = String.raw`(?:${YEAR}年)?(?<!\d)(?:1[0-2]|[1-9])${TO}(?:1[0-2]|[1-9])月${EDGE}|${YEAR}年?${TO}${YEAR}年?(?:度)?`;
const TIME = `(?:${SPAN}|${POINT}(?:${TO}${POINT})?)(?:之?前|以前|之?内|以内|期间)?`;

/** Patterns of everything that says when. */
export const TIMES: readonly string[] = [
  TIME,
  // 9:00-17:00
  String.raw`(?<![\d.])(?:[01]?\d|2[0-4]):[03]0(?:-(?:[01]?\d|2[0-4]):[03]0)?(?!\d)`,
  '[上下]半年|[一二三四1-4]季度(?:[-~至、][一二三四1-4]季度)*(?:末|底|前)?',
  // 每月15日前, 25日前
  `每[个]?(?:季度?|月)${DAY}(?:之?前)?`,
  String.raw`(?<![\d.])(?:[12]\d|3[01]|[1-9])(?:日|号)(?:之?前|以前)`,
];

const ONLY_TIME = new RegExp(
  `^(?:于|在|截至|截止|按)?(?:${TIME}|(?:19|20)\\d\\d)(?:[-~至](?:${TIME}|(?:19|20)\\d\\d))?(?:前|内|完成|全部完成|底|末)?[。.]?$`,
);
const TIME_WORDS =
  /^(?:(?:全年|年内|当年|本年度?内?|年度内?|按时|及时|按期|按季度?|按月|[上下]半年|第?[一二三四1-4]季度)(?:完成|前完成|内完成|办结|发放)?)$/;

/** The whole text says when, and nothing else. */
export const isOnlyTime = (text: string): boolean =>
  ONLY_TIME.test(text) || (TIME_WORDS.test(text) && !/^(?:按时|及时|按期)/.test(text));
