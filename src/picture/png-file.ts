/**
 * Writes and checks PNG files. Drawings have few colours: with a palette they take a third of the bytes that the
 * renderer's own files take, without a pixel's difference.
 */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, all opaque: red, green, blue, alpha. */
  readonly rgba: Buffer;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE = 3;
const TRUE_COLOUR = 2;
const MOST_COLOURS = 256;
const compress = promisify(deflate);

/** Part of the key under which pictures are kept: changes with what `encodePng` writes. */
export const ENCODER = `palette 1, zlib ${process.versions.zlib}`;

export async function encodePng({ width, height, rgba }: Pixels): Promise<Buffer> {
  const indexed = indexColours(rgba, width, height);
  const scanlines = indexed?.scanlines ?? trueColours(rgba, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, indexed ? PALETTE : TRUE_COLOUR, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...(indexed ? [chunk('PLTE', indexed.palette)] : []),
    chunk('IDAT', await compress(scanlines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Null where there are more colours than a palette holds. Each scanline begins with 0: no filter. */
function indexColours(rgba: Buffer, width: number, height: number): { palette: Buffer; scanlines: Buffer } | null {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const indexes = new Map<number, number>();
  const scanlines = Buffer.alloc((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let at = y * (width + 1) + 1, end = at + width; at < end; at++, pixel++) {
      const colour = pixels[pixel] ?? 0;
      if (colour !== last) {
        index = indexes.get(colour) ?? indexes.size;
        if (index === MOST_COLOURS) return null;
        indexes.set(colour, index);
        last = colour;
      }
      scanlines[at] = index;
    }
  }
  const palette = Buffer.from([...indexes.keys()].flatMap((colour) => [0, 8, 16].map((by) => (colour >>> by) & 0xff)));
  return { palette, scanlines };
}

/** Each scanline begins with 1: a byte is the difference to that of the pixel to its left. */
function trueColours(rgba: Buffer, width: number, height: number): Buffer {
  const scanlines = Buffer.alloc((3 * width + 1) * height);
  let at = 0;
  for (let y = 0; y < height; y++) {
    scanlines[at++] = 1;
    for (let x = 0; x < width; x++) {
      const pixel = (y * width + x) * 4;
      for (let channel = pixel; channel < pixel + 3; channel++) {
        scanlines[at++] = (rgba[channel] ?? 0) - (x === 0 ? 0 : (rgba[channel - 4] ?? 0));
      }
    }
  }
  return scanlines;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Width and height; null where the file is damaged or cut short. */
export function pngSize(file: Buffer): { width: number; height: number } | null {
  if (!file.subarray(0, 8).equals(SIGNATURE) || file.length < 45) return null;
  let at = 8;
  let type = '';
  while (at + 12 <= file.length) {
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length || file.readUInt32BE(end) !== crc32(file.subarray(at + 4, end))) return null;
    type = file.toString('latin1', at + 4, at + 8);
    at = end + 4;
  }
  const isWhole = type === 'IEND' && at === file.length;
  return isWhole ? { width: file.readUInt32BE(16), height: file.readUInt32BE(20) } : null;
}
