/** The piece table ([MS-DOC] 2.8.35): where in the file each character of the text stands. */
import { MAX_TEXT_BYTES } from '../limits.ts';
import { Refused } from '../refusal.ts';
import { type DocStreams, structure } from './streams.ts';

export interface Characters {
  readonly text: string;
  /** For each character of `text`, its byte offset in the main stream, which formatting refers to. */
  readonly offsets: Int32Array;
}

/** The characters from one position to another. */
export function readCharacters(streams: DocStreams, { from, to }: { from: number; to: number }): Characters {
  const { main } = streams;
  if (from < 0 || to < from || to > MAX_TEXT_BYTES) throw new Refused('damaged', '.doc');
  const offsets = new Int32Array(to - from);
  const parts: string[] = [];
  let length = 0;
  for (const piece of pieces(structure(streams, 'pieces'))) {
    const start = Math.max(from, piece.from);
    const count = Math.min(to, piece.to) - start;
    if (count <= 0) continue;
    if (start !== from + length) throw new Refused('damaged', '.doc');
    const width = piece.isCompressed ? 1 : 2;
    const offset = piece.offset + (start - piece.from) * width;
    if (offset + count * width > main.byteLength) throw new Refused('damaged', '.doc');
    const bytes = new Uint8Array(main.buffer, main.byteOffset + offset, count * width);
    parts.push(decoder(piece.isCompressed).decode(bytes));
    for (let at = 0; at < count; at++) offsets[length + at] = offset + at * width;
    length += count;
  }
  const text = parts.join('');
  if (text.length !== to - from) throw new Refused('damaged', '.doc');
  return { text, offsets };
}

const decoder = (isCompressed: boolean) =>
  new TextDecoder(isCompressed ? 'windows-1252' : 'utf-16le', { ignoreBOM: true });

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
  readonly isCompressed: boolean;
}

function pieces(clx: DataView): Piece[] {
  let at = 0;
  // Property modifications of quick saves come first.
  while (at + 3 <= clx.byteLength && clx.getUint8(at) === 1) at += 3 + clx.getUint16(at + 1, true);
  if (at + 5 > clx.byteLength || clx.getUint8(at) !== 2) throw new Refused('damaged', '.doc');
  const size = clx.getUint32(at + 1, true);
  const count = Math.floor((size - 4) / 12);
  const start = at + 5;
  if (count < 1 || start + size > clx.byteLength) throw new Refused('damaged', '.doc');
  return Array.from({ length: count }, (_, index) => {
    const packed = clx.getUint32(start + (count + 1) * 4 + index * 8 + 2, true);
    const isCompressed = (packed & 0x40000000) !== 0;
    const offset = packed & 0x3fffffff;
    return {
      from: clx.getInt32(start + index * 4, true),
      to: clx.getInt32(start + (index + 1) * 4, true),
      offset: isCompressed ? offset >> 1 : offset,
      isCompressed,
    };
  });
}
