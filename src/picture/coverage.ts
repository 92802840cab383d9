/** Which characters a TrueType font has a glyph for, read from its `cmap` table. */

/** Code points, of the tables that fonts have for Unicode: format 4 (below U+10000) and format 12 (all). */
export function codePointsOf(font: Buffer): Set<number> {
  const cmap = tableOffset(font, 'cmap');
  const found = new Set<number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const table = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    const format = font.readUInt16BE(table);
    if (format === 4) addSegments(font, table, found);
    if (format === 12) addGroups(font, table, found);
  }
  return found;
}

function tableOffset(font: Buffer, name: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + i * 16;
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`no ${name} table: not a TrueType font`);
}

function addGroups(font: Buffer, table: number, found: Set<number>): void {
  for (let i = 0; i < font.readUInt32BE(table + 12); i++) {
    const [first, last] = [16, 20].map((at) => font.readUInt32BE(table + at + i * 12)) as [number, number];
    for (let point = first; point <= last; point++) found.add(point);
  }
}

/** Segments end at `ends`, begin at `starts`; where `offsets` is not 0 a segment has an array, in which 0 is no glyph. */
function addSegments(font: Buffer, table: number, found: Set<number>): void {
  const segments = font.readUInt16BE(table + 6) / 2;
  const [ends, starts, deltas, offsets] = [14, 16 + 2 * segments, 16 + 4 * segments, 16 + 6 * segments];
  for (let i = 0; i < segments; i++) {
    const read = (array: number) => font.readUInt16BE(table + array + 2 * i);
    for (let point = read(starts); point <= read(ends); point++) {
      const glyph =
        read(offsets) === 0
          ? (point + read(deltas)) & 0xffff
          : font.readUInt16BE(table + offsets + 2 * i + read(offsets) + 2 * (point - read(starts)));
      if (glyph !== 0) found.add(point);
    }
  }
}
