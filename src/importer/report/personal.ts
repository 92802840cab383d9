/**
 * Words that no output may hold: what stands in cells marked as personal, and numbers that reach or identify a person.
 * A report prints words of other cells only through `redacted`.
 */
import { fieldRole } from '../grammar/headings.ts';
import { plainKey, printedForm } from '../grammar/text.ts';
import type { Cell } from '../rows/row.ts';

const HIDDEN = '■■';

/** Mobile numbers, landlines with or without area code behind a label, identity cards, addresses of mail. */
const NUMBERS = [
  /(?<![\dA-Za-z])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/g,
  /(?<![\dA-Za-z.])0\d{2,3}[-—–－ )）]{0,2}[2-9]\d{6,7}(?!\d)/g,
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{9}[\dXx](?![\dA-Za-z])/g,
  /(?<=(?:电话|联系方式|手机|传真)[^\d\n]{0,6})[\d -]{6,14}\d/g,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
];

/** Parts of a personal cell that say what it is, not who. */
const LABEL =
  /(?:填[表报制]|编制|审[核批]|经办|复核|制表|联系|负责|分管|主管|单位|部门|项目|财务|领导|签[字章名]|日期|时间|电话|手机|盖章|公章|职务|绩效|其中|[合小总]计|[科股处室局厅所队委办]$|中心$)/;

/** Dates and small numbers say nothing of a person, and stand in many other cells. */
const SHORT_NUMBER = /^[\d年月日.\-/]{1,6}$|^\d{2,4}[年./-]\d{1,2}[月./-]?(?:\d{1,2}日?)?$/;

export interface Personal {
  /** The text without what the personal cells and patterns tell. */
  redacted(text: string): string;
  /** Names and numbers of the personal cells, for looking whether they are in the data after all. */
  readonly words: readonly string[];
}

export function personalWords(cells: Iterable<Cell>): Personal {
  const words = new Set<string>();
  for (const cell of cells) for (const word of wordsOf(cell.text)) words.add(word);
  // Longer ones first, so that a name inside a longer one leaves no rest.
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const redacted = (text: string): string => {
    let safe = text;
    for (const pattern of NUMBERS) safe = safe.replace(pattern, HIDDEN);
    for (const word of sorted) safe = safe.replaceAll(spaced(word), HIDDEN);
    return safe;
  };
  return { redacted, words: sorted };
}

/** A cell of sentences names persons by their cases; its other words are not personal: 余某案30万. */
const LONGEST_CELL = 60;
const CASE = /(?<!\p{Script=Han})(\p{Script=Han}{2,3})案(?=\d|[,;。、])/gu;
const CASE_KIND = /[类种个件起等该各]|信访|积案|行政|民事|刑事|办案|专案|个案|错案|命案|备案|立案|档案|方案/;

function wordsOf(text: string): string[] {
  if (text.length > LONGEST_CELL) {
    const names = [...plainKey(text).matchAll(CASE)].map(([, name = '']) => name);
    return names.filter((name) => !CASE_KIND.test(`${name}案`));
  }
  const parts = text.split(/[\s:：;；,，、()（）[\]【】|/]+/u).map(printedForm);
  const names = parts.filter((part) => part.length >= 2 && part.length <= 40 && !LABEL.test(part) && !fieldRole(part));
  // 李 样 本: a name set wide is one name.
  const whole = printedForm(text.replace(/^[^:：]*[:：]/u, ''));
  const isName = /^[\p{Script=Han}·]{2,5}$/u.test(whole) && !LABEL.test(whole);
  return [...names.filter((part) => !SHORT_NUMBER.test(part)), ...(isName ? [whole] : [])];
}

const spaced = (word: string): RegExp =>
  new RegExp([...word].map((char) => char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s*'), 'gu');
