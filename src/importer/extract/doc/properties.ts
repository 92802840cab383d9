/** Lists of property modifications ([MS-DOC] 2.6, Prl): an operation code and its operand, one after the other. */

export interface Property {
  readonly code: number;
  readonly operand: DataView;
}

/** Operations that matter for text and tables. */
export const CODE = {
  hidden: 0x083c,
  deleted: 0x0800,
  symbol: 0x6a09,
  asciiFont: 0x4a4f,
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  depth: 0x6649,
  hugeProperties: 0x6646,
  tableProperties: 0x646b,
  defineTable: 0xd608,
  mergeCells: 0x5624,
  mergeDown: 0xd62b,
} as const;

const TAB_CHANGES = 0xc615;

/** Bytes of the operand by the top three bits of the code; 6 says its own size. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];

/** A list that is cut off ends with its last whole property. */
export function properties(list: DataView): Property[] {
  const found: Property[] = [];
  let at = 0;
  while (at + 2 < list.byteLength) {
    const code = list.getUint16(at, true);
    at += 2;
    const { skip, size } = operandSize(list, at, code);
    if (at + skip + size > list.byteLength) break;
    found.push({ code, operand: new DataView(list.buffer, list.byteOffset + at + skip, size) });
    at += skip + size;
  }
  return found;
}

function operandSize(list: DataView, at: number, code: number): { skip: number; size: number } {
  const fixed = SIZES[code >> 13] ?? 0;
  if (fixed > 0) return { skip: 0, size: fixed };
  if (code === CODE.defineTable) {
    // Two bytes of size here, which count one byte too many.
    return at + 2 <= list.byteLength
      ? { skip: 2, size: Math.max(0, list.getUint16(at, true) - 1) }
      : { skip: 2, size: 0 };
  }
  const size = list.getUint8(at);
  if (code !== TAB_CHANGES || size !== 255) return { skip: 1, size };
  // Long lists of tab stops count their members instead: 4 bytes each deleted, 3 each added.
  const deleted = at + 1 < list.byteLength ? list.getUint8(at + 1) : 0;
  const addedAt = at + 2 + 4 * deleted;
  const added = addedAt < list.byteLength ? list.getUint8(addedAt) : 0;
  return { skip: 1, size: 2 + 4 * deleted + 3 * added };
}
