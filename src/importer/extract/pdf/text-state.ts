/** The text part of a PDF's graphics state, and the place of each character that it shows. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isSymbolFont, symbolOf } from '../symbols.ts';
import { apply, IDENTITY, type Matrix, matrixFrom, times } from './matrix.ts';
import { withoutRadicals } from './radicals.ts';

export interface Glyph {
  readonly text: string;
  /** Left end and baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** What the library gives to show: a glyph, or a number that moves back. */
export type Shown =
  | number
  | {
      readonly unicode: string;
      readonly width: number;
      readonly isSpace: boolean;
      readonly vmetric?: readonly number[] | null;
    }
  | null;

interface Font {
  readonly name: string;
  readonly isVertical: boolean;
}

const INVISIBLE = 3;

export class TextState {
  font: Font = { name: '', isVertical: false };
  size = 0;
  charSpacing = 0;
  wordSpacing = 0;
  scale = 1;
  rise = 0;
  leading = 0;
  /** Drawn without ink: the text that OCR lays behind a scan. */
  isInvisible = false;
  matrix: Matrix = IDENTITY;
  line: Matrix = IDENTITY;

  copy(): TextState {
    return Object.assign(new TextState(), this);
  }

  setFont(font: Font, size: number): void {
    this.font = font;
    this.size = Number.isFinite(size) ? size : 0;
  }

  operate(operation: number, args: readonly unknown[]): void {
    const [x = 0, y = 0] = args.map(Number);
    if (operation === OPS.beginText) this.moveTo(IDENTITY);
    else if (operation === OPS.setTextMatrix) this.moveTo(matrixFrom(args) ?? IDENTITY);
    else if (operation === OPS.moveText) this.move(x, y);
    else if (operation === OPS.setLeadingMoveText) {
      this.leading = -y;
      this.move(x, y);
    } else if (operation === OPS.nextLine) this.move(0, -this.leading);
    else if (operation === OPS.setCharSpacing) this.charSpacing = x;
    else if (operation === OPS.setWordSpacing) this.wordSpacing = x;
    else if (operation === OPS.setHScale) this.scale = x / 100;
    else if (operation === OPS.setLeading) this.leading = x;
    else if (operation === OPS.setTextRise) this.rise = x;
    else if (operation === OPS.setTextRenderingMode) this.isInvisible = x === INVISIBLE;
  }

  advance(x: number, y: number): void {
    this.matrix = times(this.matrix, [1, 0, 0, 1, x, y]);
  }

  private moveTo(matrix: Matrix): void {
    this.matrix = matrix;
    this.line = matrix;
  }

  private move(x: number, y: number): void {
    this.moveTo(times(this.line, [1, 0, 0, 1, x, y]));
  }
}

const THOUSAND = 1000;

export function shownGlyphs(state: TextState, page: Matrix, shown: readonly Shown[]): Glyph[] {
  const { font, size } = state;
  const glyphs: Glyph[] = [];
  for (const one of shown) {
    if (one === null) continue;
    if (typeof one === 'number') {
      const back = (-one * size) / THOUSAND;
      if (font.isVertical) state.advance(0, back);
      else state.advance(back * state.scale, 0);
      continue;
    }
    const spacing = state.charSpacing + (one.isSpace ? state.wordSpacing : 0);
    const [advance = -THOUSAND, vx = one.width / 2, vy = 880] = one.vmetric ?? [];
    const width = (one.width * size) / THOUSAND;
    const at = times(page, state.matrix);
    const dx = font.isVertical ? (-vx * size) / THOUSAND : 0;
    const dy = state.rise - (font.isVertical ? (vy * size) / THOUSAND : 0);
    const [x, y] = apply(at, dx, dy);
    const [endX, endY] = apply(at, dx + width * state.scale, dy);
    const [topX, topY] = apply(at, dx, dy + size);
    const text = readable(one.unicode, font.name);
    const height = Math.hypot(topX - x, topY - y);
    // Text that runs upwards or downwards takes one line a character, as narrow columns do.
    const isUpright = Math.abs(endX - x) >= Math.abs(endY - y);
    glyphs.push({
      text,
      x: isUpright ? Math.min(x, endX) : Math.min(x, topX),
      y: isUpright ? y : Math.max(y, endY),
      width: isUpright ? Math.abs(endX - x) : height,
      size: height,
    });
    if (font.isVertical) state.advance(0, (advance * size) / THOUSAND - spacing);
    else state.advance((width + spacing) * state.scale, 0);
  }
  return glyphs;
}

function readable(unicode: string, font: string): string {
  const family = font.replace(/^[A-Z]{6}\+/, '').replace(/[-,].*$/, '');
  const named = family.replace(/([a-z])(\d)/, '$1 $2');
  const text = isSymbolFont(named)
    ? unicode.replace(/[\uf000-\uf0ff]/g, (one) => symbolOf(named, one.charCodeAt(0)))
    : unicode;
  return withoutRadicals(text);
}
