/** Lines of a text → stretches of one layout each, in order. Every line is in exactly one of them. */
import type { Line } from './cell.ts';

/**
 * - `tabs`: rows with tabs between their cells
 * - `one-cell`: a tab before each cell, a line for each
 * - `plain`: no tabs at all
 */
export type Layout = 'tabs' | 'one-cell' | 'plain';

export interface Stretch {
  readonly layout: Layout;
  readonly lines: readonly Line[];
}

/** A line that is one cell after a tab; with more tabs it is a row. */
const ONE_CELL = /^[^\S\t]*\t[^\t]*$/;

/**
 * `standsAlone` tells of a paragraph without tabs that it is not part of the table around it. A paragraph (lines up to
 * a blank one) that could be either takes the layout of the one before it.
 */
export function stretchesOf(lines: readonly Line[], standsAlone: (lines: readonly Line[]) => boolean): Stretch[] {
  const paragraphs = paragraphsOf(lines);
  const layouts = paragraphs.map(layoutOf);
  const stretches: { layout: Layout; lines: Line[] }[] = [];
  let near: Layout = layouts.find((layout) => layout === 'tabs' || layout === 'one-cell') ?? 'plain';
  for (const [index, paragraph] of paragraphs.entries()) {
    const own = layouts[index] ?? 'plain';
    if (own === 'tabs' || own === 'one-cell') near = own;
    else if (own === 'plain' && near !== 'plain' && standsAlone(paragraph)) near = 'plain';
    else if (own === 'single' && near === 'plain') near = 'one-cell';
    else if (own === 'mixed' && near === 'plain') near = 'tabs';
    const last = stretches.at(-1);
    if (last?.layout === near) last.lines.push(...paragraph);
    else stretches.push({ layout: near, lines: [...paragraph] });
  }
  return stretches;
}

/** Lines up to a blank one, with the blank ones behind them. */
function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isEnd = /^[ \r]*$/.test(line.text);
    const last = paragraphs.at(-1);
    if (last && (isOpen || isEnd)) last.push(line);
    else paragraphs.push([line]);
    isOpen = !isEnd;
  }
  return paragraphs;
}

/** `single`: one cell after a tab, which says little; `mixed`: lines of both kinds, of which the paragraph before may say more. */
function layoutOf(paragraph: readonly Line[]): Layout | 'single' | 'mixed' {
  let single = 0;
  let tabbed = 0;
  for (const { text } of paragraph) {
    if (ONE_CELL.test(text)) single += 1;
    else if (text.includes('\t')) tabbed += 1;
  }
  if (single + tabbed === 0) return 'plain';
  if (tabbed === 0 && single === 1) return 'single';
  if (single > 0 && single < 3 * tabbed && tabbed < 3 * single) return 'mixed';
  return single > tabbed ? 'one-cell' : 'tabs';
}
