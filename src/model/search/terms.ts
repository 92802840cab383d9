/**
 * Words → the terms by which they are found, for the index and for a question put to it. Chinese has no word breaks:
 * its terms are single characters and pairs of neighbours, so that every piece of a name finds the name.
 */

/** The same letters for the same words: full-width forms, capitals, accents and apostrophes make no difference. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();

/** Text as it is compared: punctuation between Chinese characters is left out, `调解（成功）率` is 调解成功率. */
export const comparable = (text: string): string =>
  normalise(text).replace(/(?<=\p{Script=Han})[^\p{L}\p{N}\s]+(?=\p{Script=Han})/gu, '');

const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;

export const isHan = (term: string): boolean => HAN.test(term);

const runsOf = (text: string): string[] => text.match(RUN) ?? [];

/** Each character and each pair of neighbours. */
function hanTerms(run: string): string[] {
  const characters = [...run];
  const pairs = characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
  return [...characters, ...pairs];
}

/** Every end of a word, and each of its characters: any piece of it is the beginning of one of these. */
function wordPieces(word: string): string[] {
  const characters = [...word];
  return [...characters, ...characters.map((_, i) => characters.slice(i).join(''))];
}

/** Terms of words as printed in a form; a number or Latin word within is found by any piece: `12348热线` by 48. */
export const printedTerms = (text: string): string[] =>
  runsOf(comparable(text)).flatMap((run) => (isHan(run) ? hanTerms(run) : wordPieces(run)));

/** Terms of words in our own text; a Latin word is found by its beginning: `mediation` by mediat. */
export const plainTerms = (text: string): string[] =>
  runsOf(comparable(text)).flatMap((run) => (isHan(run) ? hanTerms(run) : [run]));

/** A word of a question. */
export interface AskedWord {
  readonly text: string;
  readonly isHan: boolean;
}

/** The words of a question, all of which must be found. Punctuation parts words, like a space. */
export const askedWords = (question: string): AskedWord[] =>
  [...new Set(runsOf(normalise(question)))].map((text) => ({ text, isHan: isHan(text) }));

/** Each term is a file to be read; an entry that has so many pairs of a long word nearly always has the word. */
const MOST_PAIRS = 4;

/** The terms that an entry must have for a word; a Latin word or number stands for every term that begins with it. */
export function termsToFind({ text, isHan }: AskedWord): string[] {
  const characters = [...text];
  if (!isHan || characters.length <= 2) return [text];
  const pairs = characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
  if (pairs.length <= MOST_PAIRS) return pairs;
  // The first and the last, and those between at equal steps.
  const step = (pairs.length - 1) / (MOST_PAIRS - 1);
  return Array.from({ length: MOST_PAIRS }, (_, i) => pairs[Math.round(i * step)] ?? '');
}

/** Whether having its terms does not yet mean to have the word. */
export const needsReading = ({ text, isHan }: AskedWord): boolean => isHan && [...text].length > 2;
