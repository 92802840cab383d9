/** Where the words of a question are in a name, to be shown. */
import { type AskedWord, isHan, normalise } from '../../model/search/terms.ts';

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

interface Letter {
  readonly letter: string;
  /** Number of the character it comes from. */
  readonly at: number;
}

const PUNCTUATION = /[^\p{L}\p{N}\s]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** The text in pieces, those marked that a word names; punctuation between Chinese characters is no hindrance. */
export function markedPieces(text: string, words: readonly AskedWord[]): Piece[] {
  const characters = [...text];
  const letters = lettersOf(characters);
  const marked = new Set<number>();
  for (const word of words) {
    for (const [from, to] of placesOf(word, letters)) for (let i = from; i <= to; i++) marked.add(i);
  }
  const pieces: { text: string; isMarked: boolean }[] = [];
  characters.forEach((character, i) => {
    const last = pieces.at(-1);
    if (last && last.isMarked === marked.has(i)) last.text += character;
    else pieces.push({ text: character, isMarked: marked.has(i) });
  });
  return pieces;
}

function lettersOf(characters: readonly string[]): Letter[] {
  const all = characters.flatMap((character, at) => [...normalise(character)].map((letter) => ({ letter, at })));
  const isSaid = (one: Letter) => !PUNCTUATION.test(one.letter);
  return all.filter((one, i) => {
    if (isSaid(one)) return true;
    const before = all.slice(0, i).findLast(isSaid);
    const after = all.slice(i).find(isSaid);
    return !before || !after || !isHan(before.letter) || !isHan(after.letter);
  });
}

/** First and last character of each place where the word is; a Latin word at the beginning of one, if it is at any. */
function placesOf({ text, isHan }: AskedWord, letters: readonly Letter[]): (readonly [number, number])[] {
  const wanted = [...text];
  const starts = letters.flatMap((_, i) => (wanted.every((one, k) => letters[i + k]?.letter === one) ? [i] : []));
  const begins = starts.filter((i) => !LETTER.test(letters[i - 1]?.letter ?? ''));
  return (isHan || begins.length === 0 ? starts : begins).map((i) => [
    letters[i]?.at ?? 0,
    letters[i + wanted.length - 1]?.at ?? 0,
  ]);
}
