/**
 * Bytes of a text file → characters. The order matters: byte order mark, then the zero bytes that ASCII leaves in
 * UTF-16, then strict UTF-8, then strict GB18030. Detection by letter frequency gets short Chinese texts wrong.
 */
import { Refused } from './refusal.ts';
import { type Remark, remark } from './remark.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly remarks: readonly Remark[];
}

// Never the label gbk: Node 20 decodes it without the four-byte characters.
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export function decodeText(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return decodedAs(marked, bytes, []) ?? fail('unknown-encoding');
  const wide = utf16WithoutMark(bytes);
  if (wide) return decodedAs(wide, bytes, [remark('byte-order', wide.toUpperCase())]) ?? fail('unknown-encoding');
  const decoded = decodedAs('utf-8', bytes, []) ?? decodedAs('gb18030', bytes, []) ?? fail('unknown-encoding');
  if (decoded.encoding === 'gb18030' && !isPlausible(decoded.text)) fail('garbled');
  return decoded;
}

const fail = (code: 'unknown-encoding' | 'garbled'): never => {
  throw new Refused(code);
};

function byteOrderMark([a, b, c, d]: Uint8Array): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33 ? 'gb18030' : null;
}

/**
 * Digits, tabs and line breaks have a zero byte in UTF-16, and no text has one in UTF-8 or GB18030. Which side is which
 * cannot be told by counting (一 has a zero byte too): the order that gives readable text is right. A short text
 * without any zero byte is tried as UTF-8 and GB18030, which refuse it or make it implausible.
 */
function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return null;
  const sample = bytes.subarray(0, 1 << 16);
  const orders = ['utf-16le', 'utf-16be'] as const;
  return orders.find((order) => readableShare(new TextDecoder(order).decode(sample)) > 0.8) ?? null;
}

/** How much of a text is ASCII, Chinese punctuation or a common Han character. */
function readableShare(text: string): number {
  const common = commonHan();
  const characters = [...text];
  const readable = characters.filter(
    (one) => /[\t\r\n -~\u00a0-\u00ff\u2000-\u27bf\u3000-\u303f\uff00-\uffef]/.test(one) || common.has(one),
  );
  return readable.length / Math.max(1, characters.length);
}

function decodedAs(encoding: Encoding, bytes: Uint8Array, remarks: readonly Remark[]): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Zero bytes in the result: this is no text, or it was another encoding.
    return text.includes('\0') ? null : { text: withoutMark(text), encoding, remarks };
  } catch {
    return null;
  }
}

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);

/**
 * Big5 and many other bytes also decode as GB18030, to rare characters. In Chinese text nine of ten Han characters
 * are among the 3,755 that GB 2312 orders by use; Big5 read as GB18030 has about four of ten.
 */
const LEAST_COMMON_SHARE = { long: 0.7, short: 0.5, shortLength: 20 };

function isPlausible(text: string): boolean {
  const counted = text.match(/[\p{Script=Han}\p{Co}\p{Cn}\ufffd]/gu) ?? [];
  const common = commonHan();
  const share = counted.filter((one) => common.has(one)).length / Math.max(1, counted.length);
  const { long, short, shortLength } = LEAST_COMMON_SHARE;
  if (counted.length > 0) return share >= (counted.length < shortLength ? short : long);
  // No Han at all: western text in a code page, which would show as stray Greek or kana.
  return !/[\u0370-\u04ff\u3040-\u30ff]/.test(text);
}

let levelOne: ReadonlySet<string> | null = null;

/** Rows 16 to 55 of GB 2312: the characters in common use. */
function commonHan(): ReadonlySet<string> {
  if (levelOne) return levelOne;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  levelOne = new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
  return levelOne;
}
