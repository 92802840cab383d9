/** Inline content of WordprocessingML → text: tabs, breaks, boxes and field results, without what is hidden or deleted. */
import { child, type Element, elementsOf, textOf } from '../markup.ts';
import { isSymbolFont, symbolOf, UNKNOWN_SYMBOL } from '../symbols.ts';
import type { LeftOut } from './left-out.ts';

const DELETED = new Set(['w:del', 'w:moveFrom']);

/** Content that is not the paragraph's text: properties, field codes, the second form of an alternative, phonetics. */
const SILENT = new Set(
  'w:pPr w:rPr w:sdtPr w:sdtEndPr w:instrText w:delText w:delInstrText mc:Fallback w:rt w:rubyPr w:fldData'.split(' '),
);

/** `boxes` receives the contents of text boxes, which are paragraphs of their own. */
export function runText(element: Element, seen: LeftOut, boxes: Element[]): string {
  let text = '';
  for (const one of elementsOf(element)) {
    if (SILENT.has(one.name)) continue;
    if (DELETED.has(one.name)) seen.deletedTexts++;
    else if (one.name === 'w:txbxContent') boxes.push(one);
    else if (one.name === 'w:r') text += characters(one, seen, boxes);
    else text += leaf(one, seen) ?? runText(one, seen, boxes);
  }
  return text;
}

function characters(run: Element, seen: LeftOut, boxes: Element[]): string {
  const properties = child(run, 'w:rPr');
  if (isOn(child(properties, 'w:vanish'))) {
    if (runText(run, { ...seen }, []) !== '') seen.hiddenTexts++;
    return '';
  }
  const text = runText(run, seen, boxes);
  const fonts = child(properties, 'w:rFonts')?.attributes ?? {};
  const font = fonts['w:ascii'] ?? fonts['w:hAnsi'] ?? '';
  if (!isSymbolFont(font)) return text;
  return text.replace(/[\uf000-\uf0ff]/g, (one) => noted(symbolOf(font, one.charCodeAt(0)), seen));
}

/** Text of an element without inline content of its own; null for all others. */
function leaf(element: Element, seen: LeftOut): string | null {
  switch (element.name) {
    case 'w:t':
    case 'm:t':
      return textOf(element);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return noted(symbolOf(element.attributes['w:font'] ?? '', hex(element.attributes['w:char'])), seen);
    case 'w:checkBox':
      return isOn(child(element, 'w:checked') ?? child(element, 'w:default')) ? '☑' : '□';
    default:
      return null;
  }
}

function noted(symbol: string, seen: LeftOut): string {
  if (symbol === UNKNOWN_SYMBOL) seen.unknownSymbols++;
  return symbol;
}

function hex(text = ''): number {
  const code = Number.parseInt(text, 16);
  return code >= 0x20 && code <= 0xffff ? code : UNKNOWN_SYMBOL.charCodeAt(0);
}

/** A switch is on where it stands, unless it says otherwise. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(0|false|off)$/.test(element.attributes['w:val'] ?? '1');
