/** Plot options → the inside of an SVG. The only place that calls Plot's renderer. */
import { type PlotOptions, plot } from '@observablehq/plot';
import { MiniDocument, MiniElement, type MiniText } from './document.ts';
import { escapeAttribute, rounded } from './markup.ts';
import { drawPixels } from './pixel-drawing.ts';

// One document for the whole process: making one is dear in other DOMs, and nothing of it is kept between charts.
const shared = new MiniDocument();

// Page, frame and files ask for the same drawing: it is kept as long as its options are.
const drawings = new WeakMap<PlotOptions, string>();

/**
 * The drawing's elements, for placing inside a sheet; the same options always give the same bytes.
 * Ids of clips and patterns begin with `idPrefix`, which is unique in the page.
 */
export function renderPlot(options: PlotOptions, idPrefix: string): string {
  const drawing = drawings.get(options) ?? drawPixels(options) ?? drawPlot(options);
  drawings.set(options, drawing);
  return renumber(drawing, idPrefix);
}

/** What Plot draws, with ids of its own. */
export function drawPlot(options: PlotOptions): string {
  // Plot's type asks for a whole DOM document; a test holds what it really calls.
  const drawn: unknown = plot({ ...options, document: shared as unknown as Document });
  if (!(drawn instanceof MiniElement) || drawn.tagName !== 'svg') {
    throw new Error('invalid plot: titles, captions and legends belong to the sheet, not to Plot');
  }
  const [style, ...marks] = drawn.childNodes;
  void style; // Plot repeats the same style element in each drawing; the sheet has its own.
  return marks.map(tidy).join('');
}

/**
 * An element without what nobody sees. Labels of groups go: the whole sheet is one image with one description, and a
 * group has no role that may be named.
 */
function tidy(node: MiniElement | MiniText): string {
  if (!(node instanceof MiniElement)) return node.toString();
  let tag = `<${node.tagName}`;
  for (const [name, value] of node.attributes) {
    if (name !== 'aria-label' && name !== 'aria-hidden') tag += ` ${name}="${rounded(escapeAttribute(value))}"`;
  }
  let inside = '';
  for (const child of node.childNodes) inside += tidy(child);
  return inside === '' ? `${tag}/>` : `${tag}>${inside}</${node.tagName}>`;
}

// Plot counts its ids up over the whole process: the second drawing of a chart would differ from the first.
function renumber(svg: string, idPrefix: string): string {
  if (!svg.includes('plot-')) return svg;
  const ids = [...new Set(svg.match(/(?<=id="|url\(#)plot-\w+-\d+/g))];
  return svg.replace(/(?<=id="|url\(#)plot-\w+-\d+/g, (id) => `${idPrefix}-${ids.indexOf(id) + 1}`);
}
