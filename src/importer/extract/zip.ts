/** Parts of a zip file, within limits: sizes are checked before anything is inflated, and check sums after. */
import { crc32, inflateRawSync } from 'node:zlib';
import { MAX_INFLATED_BYTES, MAX_ZIP_ENTRIES } from './limits.ts';
import { Refused } from './refusal.ts';

const MB = 1024 * 1024;

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly checkSum: number;
  readonly size: number;
  readonly inflatedSize: number;
  readonly headerAt: number;
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** The directory at the end of the file; null when there is none, as in a truncated file. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ZIP_ENTRIES) throw new Refused('too-much-inside', String(MAX_INFLATED_BYTES / MB));
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checkSum: view.getUint32(at + 16, true),
      size: view.getUint32(at + 20, true),
      inflatedSize: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecord(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}

/** Inflates the wanted entries. `format` is what a damaged file could not be read as. */
export function inflateEntries(
  bytes: Uint8Array,
  wanted: readonly ZipEntry[],
  format: string,
): Map<string, Uint8Array<ArrayBuffer>> {
  const total = wanted.reduce((sum, { inflatedSize }) => sum + inflatedSize, 0);
  if (total > MAX_INFLATED_BYTES) throw new Refused('too-much-inside', String(MAX_INFLATED_BYTES / MB));
  if (wanted.some(({ isEncrypted }) => isEncrypted)) throw new Refused('encrypted');
  return new Map(wanted.map((entry) => [entry.name, inflate(bytes, entry, format)]));
}

function inflate(bytes: Uint8Array, entry: ZipEntry, format: string): Uint8Array<ArrayBuffer> {
  const { headerAt, size, inflatedSize, method, checkSum } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerAt + 30 > bytes.length) throw new Refused('damaged', format);
  const dataAt = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const data = bytes.subarray(dataAt, dataAt + size);
  if (data.length < size || (method !== 0 && method !== 8)) throw new Refused('damaged', format);
  let result: Uint8Array<ArrayBuffer>;
  try {
    // A header that states too small a size ends in an error here, not in memory.
    result = method === 0 ? new Uint8Array(data) : inflateRawSync(data, { maxOutputLength: Math.max(1, inflatedSize) });
  } catch {
    throw new Refused('damaged', format);
  }
  if (result.length !== inflatedSize || crc32(result) !== checkSum) throw new Refused('damaged', format);
  return result;
}
