/** The words that name one of several numbers of a text: 听证会20场次、咨询会10场次 → 听证会, 咨询会. */
import type { Mention } from './mentions.ts';
import { type Key, printedSlice } from './text.ts';

const STOP = /[,;。!?:]/;
/** Scope, time and verbs of aim before a name, connectives, and what introduces the number behind it. */
const LEADING =
  /^(?:[+(,;。、!:“”)\]\-/]|[(]?(?:\d{1,2}|[一二三四五六七八九十])[.、)]|其中|并且|以及|同时|[并且和与及或]|(?:19|20)\d\d年度?|全年|年内|当年|本年度?|每年|全[市区县省旗州]|各[市区县]|共(?!产|同|建|享)|确保|力争|实现|至少|\d{1,2}月(?:底|份|末)?前?|含|包含|包括|已经?(?:完成)?|覆盖(?!率)|累计|目前|开展|组织|举办|召开|收到|组建|指导、?(?=培育)|培育|完成(?=$)|使|为(?=[^民]))+/;
const TRAILING = /(?:[,;。、:“([/]|达到?了?|均[为达]?|为|是|共计?|累计|合计|总计|约|不|有|在|分别)+$/;
/** Nouns that only say how the form counts. */
const EMPTY = /^(?:数|数量|每|各|共|计|达|等|个|次|的|对|约|年|内|前|后)?$/;

/**
 * Labels for the mentions of one text. A single number needs none: the indicator's name is its label.
 * A bracket shares the words before it: 法律顾问（1家5名）.
 */
export function labelsOf(key: Key, mentions: readonly Mention[]): (string | null)[] {
  return mentions.length < 2 ? mentions.map(() => null) : wordsAt(key, mentions);
}

/** The words at each number of a text that has no name of its own, even at a single one. */
export function wordsAt(key: Key, mentions: readonly Mention[]): (string | null)[] {
  const bracketed = bracketLabels(key, mentions);
  if (bracketed) return bracketed;
  const labels: (string | null)[] = [];
  // 3个中心、28个工作站: where the first number is named behind, so are the others.
  const [head] = mentions;
  const isBehind =
    head !== undefined &&
    labelBefore(key, 0, head.start) === null &&
    labelBehind(key, head, mentions[1]?.start ?? key.text.length) !== null;
  for (const [index, mention] of mentions.entries()) {
    const behind = isBehind ? labelBehind(key, mention, mentions[index + 1]?.start ?? key.text.length) : null;
    if (behind !== null) {
      labels.push(behind);
      continue;
    }
    const previous = mentions[index - 1];
    const floor = previous?.end ?? 0;
    const own = labelBefore(key, floor, mention.start);
    const isSameBracket =
      previous !== undefined &&
      own === null &&
      /^$/.test(key.text.slice(floor, mention.start)) &&
      inBracket(key.text, mention.start);
    labels.push(
      isSameBracket
        ? (labels[index - 1] ?? null)
        : (own ?? labelAround(key, floor, mention, mentions[index + 1]?.start)),
    );
  }
  return labels;
}

/** 95%（线上）、90%（线下）: every number has its name in the bracket behind it. */
function bracketLabels(key: Key, mentions: readonly Mention[]): string[] | null {
  const labels = mentions.map(({ end }) => {
    const inside = /^\(([一-龥]{2,12})\)/.exec(key.text.slice(end))?.[1];
    return inside === undefined ? null : printedSlice(key, end + 1, end + 1 + inside.length);
  });
  const found = labels.filter((label) => label !== null);
  return found.length === mentions.length && mentions.length > 1 ? found : null;
}

const inBracket = (text: string, at: number): boolean => text.lastIndexOf('(', at) > text.lastIndexOf(')', at - 1);

/** The words between the last stop (or the number before) and the number. */
function labelBefore(key: Key, floor: number, end: number): string | null {
  let start = floor;
  for (let index = floor; index < end; index += 1) if (STOP.test(key.text[index] ?? '')) start = index + 1;
  return cut(key, start, end);
}

/** Where the number's own clause says nothing before it: what is counted stands behind, or else in the clause before. */
function labelAround(key: Key, floor: number, mention: Mention, next = key.text.length): string | null {
  const behind = labelBehind(key, mention, next);
  if (behind !== null) return behind;
  const before = key.text.slice(floor, mention.start).replace(/[,;。!?:]+[^,;。!?:]*$/, '');
  return labelBefore(key, floor, floor + before.length) ?? timeBefore(key, floor, mention.start);
}

const WHEN = /(?:(?:19|20)\d\d年(?:\d{1,2}月)?|\d{1,2}月)(?:份|底|末)?前?$/;

/** 6月底50%，12月底100%: where nothing else tells two numbers apart, their times do. */
function timeBefore(key: Key, floor: number, end: number): string | null {
  const when = WHEN.exec(key.text.slice(floor, end));
  return when && printedSlice(key, floor + when.index, end);
}

/** The words behind a number up to the next stop, where none stand before it. */
function labelBehind(key: Key, mention: Mention, ceiling: number): string | null {
  const stop = /[,;。、!?()]/.exec(key.text.slice(mention.end, ceiling));
  return cut(key, mention.end, stop ? mention.end + stop.index : ceiling);
}

function cut(key: Key, start: number, end: number): string | null {
  const text = key.text.slice(start, end);
  const from = start + (LEADING.exec(text)?.[0].length ?? 0);
  const rest = key.text.slice(from, end);
  const to = from + rest.replace(TRAILING, '').length;
  if (to <= from || EMPTY.test(key.text.slice(from, to))) return null;
  const label = printedSlice(key, from, to).replace(/^[)）」』\]]+|[(（「『[]+$/g, '');
  return /[\p{L}]/u.test(label) ? label : null;
}
