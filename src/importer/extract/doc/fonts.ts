/** Names of the fonts of a .doc ([MS-DOC] 2.9.286), for which symbol fonts are told apart. */
import { type DocStreams, structure } from './streams.ts';

const NAME_AT = 40;

export function fontNames(streams: DocStreams): string[] {
  const table = structure(streams, 'fonts');
  if (table.byteLength < 4) return [];
  const count = table.getUint16(0, true);
  const names: string[] = [];
  for (let at = 4; names.length < count && at < table.byteLength; ) {
    const size = table.getUint8(at) + 1;
    if (at + size > table.byteLength) break;
    names.push(name(new Uint8Array(table.buffer, table.byteOffset + at, size)));
    at += size;
  }
  return names;
}

function name(font: Uint8Array): string {
  const text = new TextDecoder('utf-16le').decode(font.subarray(NAME_AT));
  return text.split('\0')[0] ?? '';
}
