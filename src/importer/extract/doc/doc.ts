/** A Word 97–2003 file (also what Kingsoft calls .wps) → paragraphs and tables. */
import type CFB from 'cfb';
import { leftOut, leftOutRemarks } from '../docx/left-out.ts';
import { type Flow, type FlowPart, paragraph, type Table } from '../flow.ts';
import { MAX_TABLE_NESTING } from '../limits.ts';
import { Refused } from '../refusal.ts';
import type { Remark } from '../remark.ts';
import { mergedCells, type WordCell } from '../word-table.ts';
import { type DocParagraph, readParagraphs } from './paragraphs.ts';
import { type RowDefinition, rowDefinition } from './row.ts';
import { openStreams } from './streams.ts';

export function readDoc(container: CFB.CFB$Container): { flow: Flow; remarks: Remark[] } {
  const seen = leftOut();
  const flow = tablesOf(readParagraphs(openStreams(container), seen));
  return { flow, remarks: leftOutRemarks(seen) };
}

interface Row {
  readonly cells: readonly Flow[];
  readonly definition: RowDefinition | null;
}

/** A table that is being read; the body is the one at depth 0, whose only cell never ends. */
interface Level {
  readonly rows: Row[];
  cells: Flow[];
  flow: FlowPart[];
}

function tablesOf(paragraphs: readonly DocParagraph[]): Flow {
  const levels: Level[] = [{ rows: [], cells: [], flow: [] }];
  const top = (): Level => levels.at(-1) ?? { rows: [], cells: [], flow: [] };
  const closeTo = (depth: number): void => {
    while (levels.length - 1 > depth) {
      const closed = levels.pop();
      if (closed) top().flow.push(...partsOf(closed));
    }
  };
  for (const { text, depth, ends, properties } of paragraphs) {
    if (depth > MAX_TABLE_NESTING) throw new Refused('too-deep');
    closeTo(depth);
    while (levels.length - 1 < depth) levels.push({ rows: [], cells: [], flow: [] });
    const level = top();
    if (ends === 'row') {
      level.rows.push({ cells: level.cells, definition: rowDefinition(properties) });
      level.cells = [];
      level.flow = [];
    } else {
      level.flow.push(paragraph(text));
      if (ends === 'cell') {
        level.cells.push(level.flow);
        level.flow = [];
      }
    }
  }
  closeTo(0);
  return top().flow;
}

/** A row without an end is no row: its paragraphs stand after the table. */
function partsOf({ rows, cells, flow }: Level): FlowPart[] {
  const table: Table = { kind: 'table', cells: mergedCells(columnsOf(rows)) };
  return [...(table.cells.length > 0 ? [table] : []), ...cells.flat(), ...flow];
}

/** Edges closer than this are one: rows that look aligned often differ by a few twentieths of a point. */
const SAME_EDGE = 12;

function columnsOf(rows: readonly Row[]): WordCell[][] {
  const edges = [...new Set(rows.flatMap(({ definition }) => definition?.edges ?? []))].sort((a, b) => a - b);
  const columns = new Map<number, number>();
  let last = Number.NEGATIVE_INFINITY;
  let column = -1;
  for (const edge of edges) {
    if (edge - last > SAME_EDGE) {
      column++;
      last = edge;
    }
    columns.set(edge, column);
  }
  return rows.map(({ cells, definition }) =>
    cells.map((flow, index) => {
      const left = columns.get(definition?.edges[index] ?? Number.NaN) ?? index;
      const right = columns.get(definition?.edges[index + 1] ?? Number.NaN) ?? left + 1;
      const continues = definition?.continues[index] ?? null;
      return { column: left, columnSpan: Math.max(1, right - left), continues, flow };
    }),
  );
}
