/** The row definition that stands at the end of each table row (sprmTDefTable) → edges and merges of its cells. */
import { CODE, type Property } from './properties.ts';

export interface RowDefinition {
  /** Horizontal places in twips, one more than cells. */
  readonly edges: readonly number[];
  readonly continues: readonly ('across' | 'down' | null)[];
}

const CELL_BYTES = 20;
const FIRST_OF_MERGE = 3;

/** Null where the row says nothing about its cells. */
export function rowDefinition(properties: readonly Property[]): RowDefinition | null {
  let row: { edges: number[]; continues: ('across' | 'down' | null)[] } | null = null;
  for (const { code, operand } of properties) {
    if (code === CODE.defineTable) row = defined(operand);
    else if (!row) continue;
    else if (code === CODE.mergeCells) {
      for (let cell = operand.getUint8(0) + 1; cell < operand.getUint8(1); cell++) set(row.continues, cell, 'across');
    } else if (code === CODE.mergeDown && operand.byteLength >= 2) {
      const state = operand.getUint8(1) & 3;
      set(row.continues, operand.getUint8(0), state === 1 ? 'down' : null);
    }
  }
  return row;
}

function set<T>(list: T[], index: number, value: T): void {
  if (index < list.length) list[index] = value;
}

function defined(operand: DataView) {
  const count = operand.byteLength > 0 ? operand.getUint8(0) : 0;
  if (1 + (count + 1) * 2 > operand.byteLength) return null;
  const edges = Array.from({ length: count + 1 }, (_, index) => operand.getInt16(1 + index * 2, true));
  const cellsAt = 1 + (count + 1) * 2;
  const continues = Array.from({ length: count }, (_, index) => {
    const at = cellsAt + index * CELL_BYTES;
    // Cells at the end of the list may be left out: they are plain.
    return at + 2 <= operand.byteLength ? continuation(operand.getUint16(at, true)) : null;
  });
  return { edges, continues };
}

function continuation(flags: number): 'across' | 'down' | null {
  const across = flags & 3;
  const down = (flags >> 5) & 3;
  if (across === 1) return 'across';
  return down !== 0 && down !== FIRST_OF_MERGE ? 'down' : null;
}
