/** The drawing operations of a page → characters and ruling lines with their places. y grows downwards. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MAX_PAGE_GLYPHS } from '../limits.ts';
import { Refused } from '../refusal.ts';
import { IDENTITY, type Matrix, matrixFrom, times } from './matrix.ts';
import { pathRules, type Rule } from './path-rules.ts';
import { type Glyph, type Shown, shownGlyphs, TextState } from './text-state.ts';

export interface PageContent {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly hasPicture: boolean;
  /** How many of the characters are drawn without ink. */
  readonly invisible: number;
}

export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface Graphics {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly stroke: string;
  readonly text: TextState;
}

const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);
const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObject,
]);

/** Lines nobody sees rule nothing. */
const isWhite = (colour: string): boolean => /^#f[a-f]f[a-f]f[a-f]$/i.test(colour);

/** `page`: the map of the page, which turns it upright. `fontOf`: name and direction of a font by its key. */
export function readOperations(
  { fnArray, argsArray }: Operations,
  page: Matrix,
  fontOf: (key: string) => { readonly name: string; readonly isVertical: boolean },
): PageContent {
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const saved: Graphics[] = [];
  let hasPicture = false;
  let invisible = 0;
  let now: Graphics = { matrix: page, fill: '#000000', stroke: '#000000', text: new TextState() };
  const save = (): void => {
    saved.push({ ...now, text: now.text.copy() });
  };
  const restore = (): void => {
    now = saved.pop() ?? now;
  };
  const transform = (value: unknown): void => {
    now = { ...now, matrix: times(now.matrix, matrixFrom(value) ?? IDENTITY) };
  };

  fnArray.forEach((operation, index) => {
    const args = (argsArray[index] ?? []) as readonly unknown[];
    if (operation === OPS.save) save();
    else if (operation === OPS.restore) restore();
    else if (operation === OPS.transform) transform(args);
    else if (operation === OPS.paintFormXObjectBegin) {
      save();
      transform(args[0]);
    } else if (operation === OPS.paintFormXObjectEnd) restore();
    else if (operation === OPS.setFillRGBColor) now = { ...now, fill: String(args[0]) };
    else if (operation === OPS.setStrokeRGBColor) now = { ...now, stroke: String(args[0]) };
    else if (operation === OPS.setFont) now.text.setFont(fontOf(String(args[0])), Number(args[1]));
    else if (operation === OPS.showText) {
      const shown = shownGlyphs(now.text, now.matrix, (args[0] ?? []) as readonly Shown[]);
      for (const glyph of shown) glyphs.push(glyph);
      if (now.text.isInvisible) invisible += shown.length;
      if (glyphs.length > MAX_PAGE_GLYPHS) throw new Refused('too-many-cells');
    } else if (operation === OPS.constructPath) {
      const painted = Number(args[0]);
      const path = (args[1] as readonly unknown[] | undefined)?.[0];
      if (STROKES.has(painted) && !isWhite(now.stroke)) pathRules(path, now.matrix, 'stroke', rules);
      else if (FILLS.has(painted) && !isWhite(now.fill)) pathRules(path, now.matrix, 'fill', rules);
    } else if (PICTURES.has(operation)) hasPicture = true;
    else now.text.operate(operation, args);
  });
  return { glyphs, rules, hasPicture, invisible };
}
