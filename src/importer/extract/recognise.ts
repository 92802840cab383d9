/** What a file is, told from its bytes: suffixes lie (.doc that is a web page, .xls that is text, .wps of two kinds). */
import CFB from 'cfb';
import { isDocx } from './docx/docx.ts';
import { MAX_TEXT_BYTES } from './limits.ts';
import { Refused } from './refusal.ts';
import { isXlsx } from './sheet.ts';
import { isZip, type ZipEntry, zipEntries } from './zip.ts';

export type Recognised =
  | { readonly kind: 'docx' | 'xlsx'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'doc'; readonly container: CFB.CFB$Container }
  | { readonly kind: 'xls'; readonly isUnicode: boolean }
  | { readonly kind: 'pdf' | 'text' };

export function recognise(bytes: Uint8Array): Recognised {
  if (isZip(bytes)) return recogniseZip(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return recogniseOle(bytes);
  // Some writers put a few bytes before the header.
  if (latin1(bytes.subarray(0, 1024)).includes('%PDF-')) return { kind: 'pdf' };
  if (isBareSheet(bytes)) throw new Refused('old-office', 'Excel 4');
  const start = latin1(bytes.subarray(0, 300)).trimStart();
  const other = OTHER.find(([signature]) => start.startsWith(signature));
  if (other) throw new Refused('other-format', other[1]);
  if (bytes.length > MAX_TEXT_BYTES) throw new Refused('too-big', String(MAX_TEXT_BYTES / 1024 / 1024));
  return { kind: 'text' };
}

const OTHER: readonly (readonly [string, string])[] = [
  ['{\\rtf', 'RTF'],
  ['MIME-Version:', 'MHTML'],
  ['\x89PNG', '图片 (image)'],
  ['\xff\xd8\xff', '图片 (image)'],
  ['GIF8', '图片 (image)'],
  ['II*\0', '图片 (image)'],
  ['MM\0*', '图片 (image)'],
  ['Rar!', '压缩包 (archive)'],
  ['7z\xbc\xaf', '压缩包 (archive)'],
  ['\x1f\x8b', '压缩包 (archive)'],
  ['\x7fELF', '程序 (program)'],
  ['MZ\x90', '程序 (program)'],
  ['\xdb\xa5-\0', 'Word 2'],
];

/** Excel 2 to 4 wrote sheets without a container around them: a BOF record of 4 or 6 bytes. */
const isBareSheet = ([id, version, size, zero]: Uint8Array): boolean =>
  id === 9 && (version === 0 || version === 2 || version === 4) && (size === 4 || size === 6) && zero === 0;

function recogniseZip(bytes: Uint8Array): Recognised {
  const entries = zipEntries(bytes);
  if (entries === null) throw new Refused('damaged', '.docx / .xlsx');
  if (isDocx(entries)) return { kind: 'docx', entries };
  if (isXlsx(entries)) return { kind: 'xlsx', entries };
  const has = (name: RegExp) => entries.some((entry) => name.test(entry.name));
  if (has(/^OFD\.xml$/i)) throw new Refused('other-format', 'OFD');
  if (has(/^content\.xml$/)) throw new Refused('other-format', 'OpenDocument (.odt / .ods)');
  if (has(/^ppt\//)) throw new Refused('other-format', '.pptx');
  throw new Refused('other-format', 'ZIP');
}

function recogniseOle(bytes: Uint8Array): Recognised {
  const container = openContainer(bytes);
  const names = new Set(container.FileIndex.map(({ name }) => name.toLowerCase()));
  if (names.has('encryptedpackage')) throw new Refused('encrypted');
  if (names.has('worddocument')) return { kind: 'doc', container };
  if (names.has('workbook') || names.has('book')) return { kind: 'xls', isUnicode: names.has('workbook') };
  if (names.has('powerpoint document')) throw new Refused('other-format', '.ppt');
  throw new Refused('other-format', names.has('contents') ? 'Microsoft Works' : 'OLE');
}

function openContainer(bytes: Uint8Array): CFB.CFB$Container {
  try {
    return CFB.read(bytes, { type: 'array' });
  } catch {
    throw new Refused('damaged', '.doc / .xls');
  }
}

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** The decoder of that name is windows-1252, which moves the bytes from 80 to 9F. */
const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** A text whose first tag is one of a page's, or that is called a web page and has tags. */
export function isHtml(text: string, fileName: string): boolean {
  const start = text.slice(0, 5000).replace(/^\s*(<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*/, '');
  if (/^<(!doctype html|html|head|body|meta|title|table|div|center|style|link)\b/i.test(start)) return true;
  return /\.(html?|xhtml|mht)$/i.test(fileName) && /<(table|p|div|body|html|br|td|tr)\b/i.test(text);
}

/** Word and Excel could once save as one XML file; other XML is no form. Null where the text is no XML. */
export function xmlKind(text: string): 'Excel XML' | 'Word XML' | 'XML' | null {
  const start = text.slice(0, 2000);
  if (!/^\s*<\?xml/.test(start) && !/^\s*<\w+:/.test(start)) return null;
  if (/<w:wordDocument|progid="Word\.Document"|<pkg:package/.test(start)) return 'Word XML';
  if (/<\w*:?Workbook|progid="Excel\.Sheet"/.test(start)) return 'Excel XML';
  return /<html/i.test(start) ? null : 'XML';
}
