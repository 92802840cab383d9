/** Characters and their formatting → paragraphs as text, each with its place in tables. */

import type { LeftOut } from '../docx/left-out.ts';
import { isSymbolFont, symbolOf, UNKNOWN_SYMBOL } from '../symbols.ts';
import { fontNames } from './fonts.ts';
import { characterStretches, paragraphStretches, type Stretch, stretchAt } from './pages.ts';
import { readCharacters } from './pieces.ts';
import { CODE, type Property } from './properties.ts';
import type { DocStreams } from './streams.ts';

export interface DocParagraph {
  readonly text: string;
  /** How many tables it stands in. */
  readonly depth: number;
  readonly ends: 'paragraph' | 'cell' | 'row';
  readonly properties: readonly Property[];
}

const CELL_MARK = '\x07';
const ENDS = new Set(['\r', CELL_MARK, '\f']);
const FIELD = { begin: '\x13', separator: '\x14', end: '\x15' };

/** Places of pictures, notes and drawings, and hyphens that show only at a line's end. */
const SILENT = new Set(['\x01', '\x02', '\x03', '\x04', '\x05', '\x08', '\x1f', '\x00']);
const SHOWN: Readonly<Record<string, string>> = { '\x0b': '\n', '\x0e': '\n', '\x1e': '-', '\x06': '' };

/** The running text, then the texts of its text boxes: where those are anchored is left to whoever draws the page. */
export function readParagraphs(streams: DocStreams, seen: LeftOut): DocParagraph[] {
  const boxes = paragraphsOf(streams, streams.textBoxes, seen).filter(({ text }) => text.trim() !== '');
  seen.textBoxes += boxes.length > 0 ? 1 : 0;
  return [...paragraphsOf(streams, streams.body, seen), ...boxes];
}

function paragraphsOf(streams: DocStreams, range: DocStreams['body'], seen: LeftOut): DocParagraph[] {
  const { text, offsets } = readCharacters(streams, range);
  const formats = paragraphStretches(streams);
  const show = characterReader(streams, seen);
  const paragraphs: DocParagraph[] = [];
  // Field codes stand between begin and separator; fields lie inside each other.
  const fields: boolean[] = [];
  let line = '';
  for (let at = 0; at < text.length; at++) {
    const one = text[at] ?? '';
    const offset = offsets[at] ?? 0;
    if (ENDS.has(one)) {
      const properties = stretchAt(formats, offset)?.properties ?? [];
      paragraphs.push({ text: line, ...placeOf(properties, one), properties });
      line = '';
    } else if (one === FIELD.begin) fields.push(true);
    else if (one === FIELD.separator) fields[fields.length - 1] = false;
    else if (one === FIELD.end) fields.pop();
    else if (!fields.includes(true)) line += show(one, offset);
  }
  if (line !== '') paragraphs.push({ text: line, depth: 0, ends: 'paragraph', properties: [] });
  return paragraphs;
}

function placeOf(properties: readonly Property[], mark: string): Pick<DocParagraph, 'depth' | 'ends'> {
  const isOn = (code: number) => properties.findLast((one) => one.code === code)?.operand.getUint8(0) === 1;
  if (!isOn(CODE.inTable)) return { depth: 0, ends: 'paragraph' };
  const depth = Math.max(1, properties.findLast(({ code }) => code === CODE.depth)?.operand.getInt32(0, true) ?? 1);
  if (depth === 1) return { depth, ends: mark !== CELL_MARK ? 'paragraph' : isOn(CODE.rowEnd) ? 'row' : 'cell' };
  return { depth, ends: isOn(CODE.innerRowEnd) ? 'row' : isOn(CODE.innerCell) ? 'cell' : 'paragraph' };
}

/** What a character shows: nothing where it is hidden or deleted, a box where it comes from a symbol font. */
function characterReader(streams: DocStreams, seen: LeftOut) {
  const formats = characterStretches(streams);
  const fonts = fontNames(streams);
  let current: Stretch | undefined;
  const noted = (symbol: string): string => {
    if (symbol === UNKNOWN_SYMBOL) seen.unknownSymbols++;
    return symbol;
  };
  return (one: string, offset: number): string => {
    if (!current || offset < current.from || offset >= current.to) {
      current = stretchAt(formats, offset);
      const left = leavesOut(current);
      if (left) seen[left]++;
    }
    if (leavesOut(current)) return '';
    const symbol = operandOf(current, CODE.symbol);
    if (one === '(' && symbol) {
      return noted(symbolOf(fonts[symbol.getUint16(0, true)] ?? '', symbol.getUint16(2, true)));
    }
    if (SILENT.has(one)) return '';
    if (one >= '\uf000' && one <= '\uf0ff') {
      const font = fonts[operandOf(current, CODE.asciiFont)?.getUint16(0, true) ?? -1] ?? '';
      return isSymbolFont(font) ? noted(symbolOf(font, one.charCodeAt(0))) : one;
    }
    return SHOWN[one] ?? one;
  };
}

const operandOf = (stretch: Stretch | undefined, code: number): DataView | undefined =>
  stretch?.properties.findLast((one) => one.code === code)?.operand;

function leavesOut(stretch: Stretch | undefined): 'hiddenTexts' | 'deletedTexts' | null {
  if (operandOf(stretch, CODE.hidden)?.getUint8(0) === 1) return 'hiddenTexts';
  return operandOf(stretch, CODE.deleted)?.getUint8(0) === 1 ? 'deletedTexts' : null;
}
