/** Tells whether two printed texts are the same words, without keeping the words. */
import { createHash } from 'node:crypto';

// A tag begins with a letter: what stands between a printed < and > is text.
const MARKUP = /<\/?[a-z][^<>]*>|\[bookmark:[^\]]*\]/gi;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]/gu;

/**
 * The first 16 hexadecimal digits of the SHA-256 (of UTF-8) of a text's letters and digits. Markup, spaces, punctuation
 * and symbols do not count, since they change with line breaks, fonts and extraction; a heading before a colon does.
 */
export function fingerprintOf(text: string): string {
  const words = text.replace(MARKUP, '').replace(NEITHER_LETTER_NOR_DIGIT, '');
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}
