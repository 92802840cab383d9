/** How the rows of a form lie in the source: in a grid, or in one of the ways that text has. */
import type { Block, SourceText } from '../extract/source.ts';
import type { Form } from '../recognise/form.ts';
import type { Row } from '../rows/row.ts';

export type TextLayout = 'grid' | 'tabs' | 'one-cell-per-line' | 'bracketed-list' | 'separator-less';

/** By what most of the form's rows are. */
export function layoutOf(form: Form, source: SourceText): TextLayout {
  const lines = linesOf(source.blocks);
  const counts = new Map<TextLayout, number>();
  for (const row of form.sections.flatMap(({ header, rows }) => (header ? [header, ...rows] : rows))) {
    if (row.kind === 'text' && row.cells.every(({ text }) => text.trim() === '')) continue;
    const layout = layoutOfRow(row, lines);
    counts.set(layout, (counts.get(layout) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 'grid';
}

function linesOf(blocks: readonly Block[]): ReadonlyMap<number, string> {
  return new Map(blocks.flatMap((block) => (block.kind === 'text' ? [[block.line, block.text] as const] : [])));
}

function layoutOfRow(row: Row, lines: ReadonlyMap<number, string>): TextLayout {
  if ('isGuess' in row) return 'separator-less';
  const text = lines.get(row.line);
  if (text === undefined) return 'grid';
  if (/^\s*(?:[【［[〔]|[^\s:：]{2,8}指标[:：])/u.test(text)) return 'bracketed-list';
  const filled = row.cells.filter((cell) => cell.text.trim() !== '' && !cell.isCarried);
  if (/\S\t+\S/.test(text)) return 'tabs';
  if (filled.length > 1 && new Set(filled.map(({ line }) => line)).size > 1) return 'one-cell-per-line';
  return filled.length > 1 ? 'separator-less' : /\t/.test(text) ? 'tabs' : 'separator-less';
}
