/** Plot options → the inside of an SVG. The only place that calls Plot's renderer. */
import { type PlotOptions, plot } from '@observablehq/plot';
import { MiniDocument, MiniElement } from './document.ts';

// One document for the whole process: making one is dear in other DOMs, and nothing of it is kept between charts.
const shared = new MiniDocument();

/**
 * The drawing's elements, for placing inside a sheet; the same options always give the same bytes.
 * Ids of clips and patterns begin with `idPrefix`, which is unique in the page.
 */
export function renderPlot(options: PlotOptions, idPrefix: string): string {
  // Plot's type asks for a whole DOM document; a test holds what it really calls.
  const drawn: unknown = plot({ ...options, document: shared as unknown as Document });
  if (!(drawn instanceof MiniElement) || drawn.tagName !== 'svg') {
    throw new Error('invalid plot: titles, captions and legends belong to the sheet, not to Plot');
  }
  const [style, ...marks] = drawn.childNodes;
  void style; // Plot repeats the same style element in each drawing; the sheet has its own.
  return renumber(tidy(marks.join('')), idPrefix);
}

// Two decimals are below what an eye or a printer resolves; words between tags are left as they are. Labels of groups
// go: the whole sheet is one image with one description, and a group has no role that may be named.
const tidy = (svg: string): string => svg.replace(/<[^<>]*>/g, tidyTag).replace(/<(\w+)([^<>]*)><\/\1>/g, '<$1$2/>');

const tidyTag = (tag: string): string =>
  tag
    .replace(/ aria-(?:label|hidden)="[^"]*"/g, '')
    .replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));

// Plot counts its ids up over the whole process: the second drawing of a chart would differ from the first.
function renumber(svg: string, idPrefix: string): string {
  const ids = [...new Set(svg.match(/(?<=id="|url\(#)plot-\w+-\d+/g))];
  return svg.replace(/(?<=id="|url\(#)plot-\w+-\d+/g, (id) => `${idPrefix}-${ids.indexOf(id) + 1}`);
}
