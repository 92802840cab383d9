/** Characters with places → lines of text, as an eye reads them. */
import type { Glyph } from './text-state.ts';

export interface TextLine {
  readonly text: string;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** Characters whose baselines differ by less than this share of their size stand on one line. */
const SAME_LINE = 0.5;
/** Gaps as shares of the size. Writers leave a quarter between Han and Latin characters, which is no space. */
const WORD_GAP = 0.45;
const COLUMN_GAP = 1.6;
/** Bold by drawing twice: the second one a hair beside the first. */
const TWICE = 0.15;

/** `gap`: what a gap as wide as between columns becomes. */
export function textLines(glyphs: readonly Glyph[], gap: '\t' | ' '): TextLine[] {
  const lines: Glyph[][] = [];
  let line: Glyph[] = [];
  const visible = glyphs.filter(({ text, size }) => text !== '' && size > 0);
  for (const glyph of visible.toSorted((a, b) => a.y - b.y)) {
    const [first] = line;
    if (first && glyph.y - first.y > SAME_LINE * Math.min(first.size, glyph.size)) {
      lines.push(line);
      line = [];
    }
    line.push(glyph);
  }
  lines.push(line);
  return lines.map((one) => lineOf(one, gap)).filter(({ text }) => text.trim() !== '');
}

function lineOf(glyphs: readonly Glyph[], gap: '\t' | ' '): TextLine {
  const sorted = glyphs.toSorted((a, b) => a.x - b.x);
  let text = '';
  let before: Glyph | undefined;
  for (const glyph of sorted) {
    if (glyph.text.trim() === '') continue;
    if (before) {
      if (before.text === glyph.text && Math.abs(glyph.x - before.x) < TWICE * glyph.size) continue;
      text += between(before, glyph, sorted, gap);
    }
    text += glyph.text;
    before = glyph;
  }
  const drawn = sorted.filter((glyph) => glyph.text.trim() !== '');
  return {
    text,
    y: Math.min(...glyphs.map(({ y }) => y)),
    left: drawn[0]?.x ?? 0,
    right: Math.max(0, ...drawn.map(({ x, width }) => x + width)),
    size: Math.max(0, ...drawn.map(({ size }) => size)),
  };
}

/** A gap in the drawing, or a space that is drawn. */
function between(before: Glyph, next: Glyph, line: readonly Glyph[], gap: '\t' | ' '): string {
  const end = before.x + before.width;
  const space = (next.x - end) / Math.max(1, Math.min(before.size, next.size));
  if (space > COLUMN_GAP) return gap;
  if (space > WORD_GAP) return ' ';
  const isDrawn =
    space > 0.1 &&
    line.some(({ text, x, width }) => text.trim() === '' && text !== '' && width > 0 && x >= end - 0.5 && x < next.x);
  return isDrawn ? ' ' : '';
}
