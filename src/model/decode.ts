/** Bytes of a file → its text, or why they are no text. The only place that knows encodings. */

export interface DecodedText {
  readonly text: string;
  /** What the bytes were, other than plain UTF-8 with LF; empty when they were just that. */
  readonly found: string;
}

export interface Undecodable {
  readonly code: 'file-encoding' | 'file-utf16' | 'file-damaged';
  /** The first line that cannot be read; null when none of the file can. */
  readonly line: number | null;
}

/** UTF-8 (with or without BOM), else GB18030 as Excel in China writes. */
export function decode(bytes: Uint8Array): DecodedText | Undecodable {
  if (isUtf16(bytes)) return { code: 'file-utf16', line: null };
  const utf8 = tryDecode(UTF8, bytes);
  const line = utf8 === null ? damagedLine(bytes) : null;
  if (line !== null) return { code: 'file-damaged', line };
  const text = utf8 ?? tryDecode(new TextDecoder('gb18030', { fatal: true }), bytes);
  // Nearly any bytes are characters of GB18030; what holds zeros is a file of another kind.
  if (text === null || (utf8 === null && bytes.includes(0))) return { code: 'file-encoding', line: null };
  const isOneLine = !text.includes('\n');
  const found = [
    utf8 === null && 'GB18030',
    utf8 !== null && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && 'UTF-8 + BOM',
    text.includes('\r\n') && 'CRLF',
    isOneLine && text.includes('\r') && 'CR',
  ].filter((word) => word !== false);
  return { text: text.replaceAll(isOneLine ? '\r' : '\r\n', '\n'), found: found.join(', ') };
}

/** Kept, since making one takes longer than decoding a file of ours. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

function tryDecode(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** By its mark, or by the zero beside the first letter: a header begins with a plain one. */
function isUtf16([first, second]: Uint8Array): boolean {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (second !== undefined && (first === 0 || second === 0));
}

const HAN = /\p{Script=Han}/gu;
const LOST = '\ufffd';

/**
 * Where a text in UTF-8 has bytes that are none: read as GB18030 it would become other words. A text that really is
 * GB18030 has hardly a character that is sound UTF-8.
 */
function damagedLine(bytes: Uint8Array): number | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.split(LOST).length - 1;
  if ((text.match(HAN)?.length ?? 0) <= lost) return null;
  return text.slice(0, text.indexOf(LOST)).split('\n').length;
}
