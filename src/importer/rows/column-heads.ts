/** Headings of an indicator table where spaces, nothing, or line ends stand between them: 一级指标二级指标三级指标指标值. */
import { columnRole } from '../grammar/headings.ts';
import type { Line } from './cell.ts';
import { headsIndicators } from './landmarks.ts';

export interface ColumnHeads {
  readonly heads: readonly Line[];
  /** How many lines they take. */
  readonly lines: number;
  /** A line for each. */
  readonly isStacked: boolean;
  /** What stands behind them in the same line, where nothing separates anything. */
  readonly rest: Line | null;
}

/** Words without which no line holds the headings of names and values. */
const HEADS = /级\s*指\s*标|名\s*称|内\s*容/;
const VALUE = /值|目标|完成/;
const LONGEST_LINE = 5000;
const LONGEST_HEAD = 12;
const MOST = 16;

/** The headings that begin on a line; null where none do. */
export function columnHeadsAt(lines: readonly Line[], at: number): ColumnHeads | null {
  const line = lines[at];
  if (!line || line.text.length > LONGEST_LINE || !/指标|名称|内容/.test(line.text)) return null;
  const tokens = line.text.trim().split(/\s+/);
  if (tokens.length > 2 && headsIndicators(tokens)) return one(line, tokens);
  if (tokens.length > 2) {
    // 指标值 及单位: a space inside a heading.
    const wide = line.text.trim().split(/\s{2,}|\t/);
    if (wide.length > 2 && wide.length < tokens.length && headsIndicators(wide)) return one(line, wide);
  }
  const mayHead = tokens.length < 4 && HEADS.test(line.text) && VALUE.test(line.text);
  const glued = mayHead ? gluedHeads(tokens.join('')) : null;
  if (glued)
    return { ...one(line, glued.heads), rest: glued.rest === '' ? null : { text: glued.rest, line: line.line } };
  return tokens.length === 1 ? stacked(lines, at) : null;
}

const one = (line: Line, texts: readonly string[]): ColumnHeads => ({
  heads: texts.map((text) => ({ text, line: line.line })),
  lines: 1,
  isStacked: false,
  rest: null,
});

/** The longest heading first; what stands before them all (绩效指标) is the table's own. */
function gluedHeads(text: string): { heads: string[]; rest: string } | null {
  const heads: string[] = [];
  let at = 0;
  while (at < text.length && heads.length < MOST) {
    let end = Math.min(text.length, at + LONGEST_HEAD);
    while (end > at + 1 && columnRole(text.slice(at, end)) === null) end -= 1;
    if (end > at + 1) {
      heads.push(text.slice(at, end));
      at = end;
    } else if (heads.length === 0 && at === 0) {
      const first = text.search(/[一1]级指标/);
      if (first <= 0) return null;
      heads.push(text.slice(0, first));
      at = first;
    } else break;
  }
  if (heads.length < 3 || !headsIndicators(heads)) return null;
  return { heads, rest: text.slice(at) };
}

function stacked(lines: readonly Line[], at: number): ColumnHeads | null {
  const heads: Line[] = [];
  for (let index = at; index < lines.length && heads.length < MOST; index += 1) {
    const line = lines[index];
    if (!line || line.text.length > LONGEST_HEAD + 4 || columnRole(line.text) === null) break;
    heads.push({ text: line.text.trim(), line: line.line });
  }
  if (heads.length < 3 || !headsIndicators(heads.map(({ text }) => text))) return null;
  return { heads, lines: heads.length, isStacked: true, rest: null };
}
