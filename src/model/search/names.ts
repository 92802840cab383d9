/**
 * Bureaus by pieces of their names, where they are too many to be loaded as one list: each lies in every file that one
 * of its terms belongs to, so that whoever asks for a name loads a file or two, however many bureaus there are.
 */
import { partOf } from './files.ts';
import { askedWords, comparable, plainTerms, printedTerms, termsToFind } from './terms.ts';

/** A bureau with what tells its documents apart: `2021`, `2022-tasks`. */
export interface NamedBureau {
  readonly bureau: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly editions: readonly string[];
}

export interface NameFile {
  readonly bureaus: readonly NamedBureau[];
  /** Terms that belong to this file, which more bureaus have than a file can hold: 司法. */
  readonly common: readonly string[];
}

/** Name of a file, without `.json`. */
export const nameFile = (part: number): string => `part-${part}`;

export const namedTerms = ({ bureau, name_zh, name_en, editions }: NamedBureau): string[] => [
  ...new Set([...printedTerms(name_zh), ...[name_en, bureau, ...editions].flatMap(plainTerms)]),
];

/** The keys of its documents. */
export const documentsNamed = ({ bureau, editions }: NamedBureau): string[] =>
  editions.map((edition) => `${bureau}-${edition}`);

/**
 * Bureaus whose names have every word of a question but numbers, which are years; null where the words are in so many
 * names that no file says whose.
 */
export async function bureausNamed(
  question: string,
  parts: number,
  load: (file: string) => Promise<NameFile>,
): Promise<NamedBureau[] | null> {
  const words = askedWords(question).filter(({ text }) => !/^\d+$/.test(text));
  const isMeant = ({ bureau, name_zh, name_en, editions }: NamedBureau) => {
    const text = comparable([name_zh, name_en, bureau, ...editions].join('\n'));
    return words.every((word) => text.includes(word.text));
  };
  // A single letter stands for words in many files.
  const asked = words.filter(({ text, isHan }) => isHan || text.length > 1);
  const terms = asked.flatMap((word) => termsToFind(word).map((term) => ({ term, isHan: word.isHan })));
  for (const { term, isHan } of terms) {
    const { bureaus, common } = await load(nameFile(partOf(term, parts)));
    const isCommon = common.some((one) => (isHan ? one === term : one.startsWith(term)));
    if (!isCommon) return bureaus.filter(isMeant);
  }
  return null;
}
