/** Tables drawn with characters (`| a | b |`, │ ┃ ┼ ─, `+---+`) → rows; in a box, the lines between two rules are one row. */
import { cellOf, isBlank, type Line, rowOf } from './cell.ts';
import type { Row } from './row.ts';

const BAR = /[|│┃║｜]/g;
const JOINT = /[┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬┝┥┠┨┯┷┰┸┿╂]/g;
const RULE = /^[\s\-=─━═┄┅┈┉╌:|]*(?:[─━═┄┅┈┉╌]|-{2,}|={2,})[\s\-=─━═┄┅┈┉╌:|]*$/;
const PLUS_RULE = /^\s*\+[-=+\s]+$/;
/** More lines than this between two rules are rows of their own. */
const MOST_LINES = 4;

/** Lines with bars → stretches of them and of others, in order. */
export function ruledStretches<L extends Line>(lines: readonly L[]): { isRuled: boolean; lines: L[] }[] {
  const stretches: { isRuled: boolean; lines: L[] }[] = [];
  for (const line of lines) {
    const isRuled = barsIn(line.text) > 0;
    const last = stretches.at(-1);
    if (last?.isRuled === isRuled) last.lines.push(line);
    else stretches.push({ isRuled, lines: [line] });
  }
  return stretches.map(({ isRuled, lines: own }) => ({ isRuled: isRuled && isTable(own), lines: own }));
}

const isTable = (lines: readonly Line[]): boolean => lines.length > 1 && lines.some(({ text }) => barsIn(text) > 1);

function barsIn(text: string): number {
  if (PLUS_RULE.test(text)) return 2;
  return (text.match(BAR)?.length ?? 0) + (text.match(JOINT)?.length ?? 0);
}

export function ruledRows(lines: readonly Line[], table: number): Row[] {
  const groups: Line[][][] = [[]];
  for (const line of lines) {
    const segments = segmentsOf(line);
    const isRule = segments.some(({ text }) => RULE.test(text));
    const words = isRule
      ? segments.map(({ text, line: at }) => ({ text: RULE.test(text) ? '' : text, line: at }))
      : segments;
    if (words.some(({ text }) => !isBlank(text))) groups.at(-1)?.push(words);
    if (isRule) groups.push([]);
  }
  const written = groups.filter((group) => group.length > 0);
  const isBoxed = written.length > 2 && written.every((group) => group.length <= MOST_LINES);
  return written.flatMap((group) => (isBoxed ? [rowFrom(group, table)] : group.map((one) => rowFrom([one], table))));
}

function segmentsOf({ text, line }: Line): Line[] {
  const plain = PLUS_RULE.test(text) ? text.replaceAll('+', '|') : text;
  return plain
    .replace(JOINT, '|')
    .trim()
    .replace(/^[|│┃║｜]/, '')
    .replace(/[|│┃║｜]$/, '')
    .split(/[|│┃║｜]/)
    .map((one) => ({ text: one, line }));
}

/** The lines of one row, cell by cell. */
function rowFrom(lines: readonly (readonly Line[])[], table: number): Row {
  const width = Math.max(...lines.map((segments) => segments.length));
  const cells = Array.from({ length: width }, (_, column) => {
    const parts = lines.flatMap((segments) => segments.slice(column, column + 1)).filter(({ text }) => !isBlank(text));
    return parts.length > 0
      ? cellOf(parts, column)
      : cellOf(lines[0]?.slice(0, 1).map(({ line }) => ({ text: '', line })) ?? [], column);
  });
  return rowOf(cells, table);
}
