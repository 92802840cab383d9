/** A .docx → paragraphs and tables. The body only: headers, footers and comments are no part of a form. */
import type { Flow } from '../flow.ts';
import { child, parseMarkup } from '../markup.ts';
import { Refused } from '../refusal.ts';
import type { Remark } from '../remark.ts';
import { inflateEntries, type ZipEntry } from '../zip.ts';
import { bodyFlow } from './body.ts';
import { leftOut, leftOutRemarks } from './left-out.ts';

const DOCUMENT = /^word\/document\d*\.xml$/;

export const isDocx = (entries: readonly ZipEntry[]): boolean => entries.some(({ name }) => DOCUMENT.test(name));

export function readDocx(bytes: Uint8Array, entries: readonly ZipEntry[]): { flow: Flow; remarks: Remark[] } {
  const main = entries.filter(({ name }) => DOCUMENT.test(name)).slice(0, 1);
  const [xml] = inflateEntries(bytes, main, '.docx').values();
  const text = new TextDecoder().decode(xml);
  // The parser closes what is left open: a document that stops early must not pass for a whole one.
  if (!/<\/(\w+:)?document>\s*$/.test(text.slice(-100))) throw new Refused('damaged', '.docx');
  const body = child(child(parseMarkup(text, 'xml'), 'w:document'), 'w:body');
  if (!body) throw new Refused('damaged', '.docx');
  const seen = leftOut();
  const flow = bodyFlow(body, seen);
  return { flow, remarks: leftOutRemarks(seen) };
}
