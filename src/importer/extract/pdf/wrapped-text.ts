/**
 * Lines in a cell → paragraphs: a line that left no room for the next word was only wrapped. Where that cannot be told,
 * a line break stays: readers close a gap in a name more easily than they part two numbers.
 */
import type { TextLine } from './text-lines.ts';

/** `room`: how wide a line can be. */
export function wrappedText(lines: readonly TextLine[], room: number): string {
  // Upright text has one character a line, however wide the cell.
  if (lines.length > 1 && lines.every(({ text }) => /^\p{Script=Han}$/u.test(text)))
    return lines.map(({ text }) => text).join('');
  let text = '';
  let before: TextLine | undefined;
  for (const line of lines) {
    if (before) text += joint(before, line, room) ?? '\n';
    text += line.text;
    before = line;
  }
  return text;
}

/** What stands between two lines of one paragraph; null where the second begins a new one. */
export function joint(before: TextLine, next: TextLine, room: number): '' | ' ' | null {
  if (BEGINNING.test(next.text) || (/[%％]$/.test(before.text) && /^[\d≥≤＞＜>=<]/.test(next.text))) return null;
  const width = before.right - before.left;
  const unit = (next.right - next.left) / Math.max(1, units(next.text));
  const isFull = (word: string) => width + unit * units(word) > room;
  if (/[a-z,;]$/i.test(before.text) && /^[a-z]/i.test(next.text)) return isFull(firstWord(next.text)) ? ' ' : null;
  // A number is only cut where it is wider than the cell.
  if (/[\w.,]$/.test(before.text) && /^\w/.test(next.text))
    return /^[!-~]+$/.test(before.text) && isFull('0') ? '' : null;
  const isMixed = /[!-~]$/.test(before.text) !== /^[!-~]/.test(next.text);
  return isFull(firstWord(next.text) + (isMixed ? GAP_OF_SCRIPTS : '')) ? '' : null;
}

/** Between Han and Latin writers leave a quarter of a character: about as much as a mark. */
const GAP_OF_SCRIPTS = '.';

/** Numbers of items: （一） 1. 2、 ①. */
const BEGINNING = /^([（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]{1,3}、|[①-⑳])/;

/** A line never begins with the mark that closes a word, so the mark needs room too. */
const firstWord = (text: string): string => /^(?:[!-~]+|.)[，。、；：）】》”’！？％]*/u.exec(text)?.[0] ?? '';

/** Width of a text in halves of a Han character. */
const units = (text: string): number => [...text].reduce((sum, one) => sum + (one < '\u0100' ? 1 : 2), 0);
