/**
 * The blocks of a source → rows of cells, whatever the layout: grids, tabs, one cell per line, lists, or no separators
 * at all. Every letter and figure of a block is in some cell; only what separates cells is left out.
 */
import type { Block, SourceText, TextBlock } from '../extract/source.ts';
import type { LevelLexicon } from '../grammar/levels.ts';
import { joinCutRows } from './cut-rows.ts';
import { gridRows } from './grid-rows.ts';
import { oneCellRows } from './one-cell.ts';
import { isListParagraph, plainRows } from './plain.ts';
import type { Row } from './row.ts';
import { ruledRows, ruledStretches } from './ruled.ts';
import { inLongRows } from './side-by-side.ts';
import { stretchesOf } from './stretches.ts';
import { tabbedRows } from './tabbed.ts';

export function rowsOf(source: SourceText, words: LevelLexicon): Row[] {
  let tables = 0;
  const nextTable = (): number => {
    tables += 1;
    return tables;
  };
  const rows: Row[] = [];
  const add = (more: readonly Row[]): void => {
    for (const row of more) rows.push(row);
  };
  for (const run of runsOf(source.blocks)) {
    if (run.kind === 'grid') add(joinCutRows(gridRows(run, nextTable())));
    // Where no lines are drawn, tabs stand for gaps, and blank cells have left none.
    else if (source.format === 'pdf') add(plainRows(run.lines, words, nextTable));
    else add(textRows(run.lines, words, nextTable));
  }
  return inLongRows(rows, words);
}

function textRows(lines: readonly TextBlock[], words: LevelLexicon, nextTable: () => number): Row[] {
  return ruledStretches(lines).flatMap((part) =>
    part.isRuled ? ruledRows(part.lines, nextTable()) : unruledRows(part.lines, words, nextTable),
  );
}

function unruledRows(lines: readonly TextBlock[], words: LevelLexicon, nextTable: () => number): Row[] {
  return stretchesOf(lines, (paragraph) => isListParagraph(paragraph, words)).flatMap((stretch) => {
    if (stretch.layout === 'tabs') return tabbedRows(stretch.lines, nextTable);
    if (stretch.layout === 'one-cell') return oneCellRows(stretch.lines, words, nextTable);
    return plainRows(stretch.lines, words, nextTable);
  });
}

/** Grids, and the lines between them together. */
function runsOf(blocks: readonly Block[]) {
  const runs: (Exclude<Block, TextBlock> | { kind: 'lines'; lines: TextBlock[] })[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.kind === 'grid') runs.push(block);
    else if (last?.kind === 'lines') last.lines.push(block);
    else runs.push({ kind: 'lines', lines: [block] });
  }
  return runs;
}
