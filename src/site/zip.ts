/** A zip archive of a few files, the same bytes at any time: every entry is of 1 January 1980, as early as the format knows. */
import { crc32, deflateRawSync } from 'node:zlib';

const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
const FIRST_MOMENT = 0x00210000;
const PIECES = 10_000;

/** Name → content, in the order in which they are to stand; in pieces where it may be longer than a string can be. */
export function zip(files: Readonly<Record<string, string | readonly string[]>>): Uint8Array<ArrayBuffer> {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = typeof text === 'string' ? Buffer.from(text) : joined(text);
    const packed = deflateRawSync(content);
    const path = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(VERSION, 0);
    facts.writeUInt16LE(FLAGS, 2);
    facts.writeUInt16LE(DEFLATED, 4);
    facts.writeUInt32LE(FIRST_MOMENT, 6);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(path.length, 22);
    entries.push(Buffer.from('PK\x03\x04'), facts, path, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([VERSION, 0]), facts, place, path);
    offset += 4 + facts.length + path.length + packed.length;
  }
  const count = Object.keys(files).length;
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    8,
  );
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...entries, ...directory, Buffer.from('PK\x05\x06'), end]));
}

/** Many pieces at a time, since each buffer costs more than a short piece. */
function joined(pieces: readonly string[]): Buffer {
  const buffers: Buffer[] = [];
  for (let i = 0; i < pieces.length; i += PIECES) buffers.push(Buffer.from(pieces.slice(i, i + PIECES).join('')));
  return Buffer.concat(buffers);
}
