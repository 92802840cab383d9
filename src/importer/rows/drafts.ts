/** Rows put together line by line, before names that are broken over two lines are joined. */
import { cellOf, type Line, rowOf } from './cell.ts';
import type { Columns, Placed } from './loose-row.ts';
import type { Cell, Row } from './row.ts';

/** The levels that a row stands under. */
interface Under {
  readonly first: Line | null;
  readonly second: Line | null;
}

export interface Draft extends Under {
  readonly placed: Placed;
  /** Words alone, without a value: the name may go on in the next line, or end the one above. */
  readonly isOpen: boolean;
  /** A heading of a level stood in the same line. */
  readonly isHeaded: boolean;
  readonly isSure: boolean;
}

/** A name alone is as long as its column is wide, when it goes on below without any value yet. */
const FULL = 10;

/** Names alone go on in the row below; a short word alone behind a whole row ends its name. */
export function joined(drafts: readonly Draft[], { fields: [name = 0] }: Columns): Draft[] {
  const begun = drafts.reduce<Draft[]>((kept, draft) => {
    const last = kept.at(-1);
    if (last && goesOn(last, draft, name)) {
      const placed = new Map(draft.placed).set(name, [...wordsIn(last, name), ...wordsIn(draft, name)]);
      kept[kept.length - 1] = { ...last, placed, isOpen: draft.isOpen, isSure: false };
    } else kept.push(draft);
    return kept;
  }, []);
  return begun.reduce<Draft[]>((kept, draft) => {
    const last = kept.at(-1);
    if (last && endsName(last, draft, name)) {
      const placed = new Map(last.placed).set(name, [...wordsIn(last, name), ...wordsIn(draft, name)]);
      kept[kept.length - 1] = { ...last, placed, isSure: false };
    } else kept.push(draft);
    return kept;
  }, []);
}

function goesOn(last: Draft, draft: Draft, name: number): boolean {
  if (!last.isOpen || last.placed.size !== 1 || draft.isHeaded || draft.placed.size === 0 || !standAlike(last, draft))
    return false;
  const length = lengthOf(last, name);
  return length >= lengthOf(draft, name) && (!draft.isOpen || (length >= FULL && wordsIn(last, name).length < 4));
}

const endsName = (last: Draft, draft: Draft, name: number): boolean =>
  !last.isOpen &&
  draft.isOpen &&
  !draft.isHeaded &&
  draft.placed.size === 1 &&
  standAlike(last, draft) &&
  wordsIn(draft, name).length === 1 &&
  lengthOf(draft, name) < lengthOf(last, name);

const wordsIn = (draft: Draft, column: number): readonly Line[] => draft.placed.get(column) ?? [];
const lengthOf = (draft: Draft, column: number): number => wordsIn(draft, column).at(-1)?.text.length ?? 0;
const standAlike = (one: Under, other: Under): boolean => one.first === other.first && one.second === other.second;

/** A heading that stands in the middle of its rows heads those above it too, where nothing else does. */
export function withFirsts(drafts: readonly Draft[], fits: (first: string, second: string) => boolean): Draft[] {
  let below: Line | null = null;
  const found = drafts.toReversed().map((draft): Draft => {
    if (draft.first) below = draft.first;
    const isHeaded = draft.first === null && below !== null && draft.second !== null;
    return isHeaded && below && draft.second && fits(below.text, draft.second.text)
      ? { ...draft, first: below }
      : draft;
  });
  return found.reverse();
}

/** `before`: the levels of the row above, which are carried where they are the same. */
export function draftRow(draft: Draft, before: Under, { first, second, width }: Columns, table: number): Row {
  const lines = [...draft.placed.values()].flat().map((part) => part.line);
  const headings = [draft.first, draft.second].flatMap((heading) => (heading ? [heading.line] : []));
  const line = lines.length > 0 ? Math.min(...lines) : Math.max(0, ...headings);
  const cells = Array.from({ length: width }, (_, column): Cell => {
    const heading = column === first ? draft.first : column === second ? draft.second : null;
    if (heading) {
      const isCarried = heading === (column === first ? before.first : before.second);
      return { ...cellOf([heading], column), isCarried };
    }
    const words = wordsIn(draft, column);
    return words.length > 0 ? cellOf(words, column) : { ...cellOf([], column), line };
  });
  const row = { ...rowOf(cells, table), line };
  return draft.isSure ? row : { ...row, isGuess: true };
}
