/**
 * Ascending numbers as a short list: the step from the last number, and for a run of neighbours minus its length.
 * `5, 6, 7, 8, 20` is `6, -3, 12`: the first step is from -1.
 */
export type Postings = readonly number[];

/** Adds one number, greater than all before it, to a list that is being made. */
export class PostingsMaker {
  readonly list: number[] = [];
  #last = -1;

  add(id: number): void {
    const step = id - this.#last;
    if (step === 0) return;
    const at = this.list.length - 1;
    const end = this.list[at] ?? 0;
    if (step === 1 && end < 0) this.list[at] = end - 1;
    else this.list.push(step === 1 && at >= 0 ? -1 : step);
    this.#last = id;
  }
}

export function makePostings(ids: Iterable<number>): Postings {
  const maker = new PostingsMaker();
  for (const id of ids) maker.add(id);
  return maker.list;
}

export function readPostings(postings: Postings): number[] {
  const ids: number[] = [];
  let last = -1;
  for (const step of postings) {
    for (let left = step < 0 ? -step : 1; left > 0; left--) {
      last += step < 0 ? 1 : step;
      ids.push(last);
    }
  }
  return ids;
}

/** Numbers that are in every list, ascending. */
export function inAll(lists: readonly (readonly number[])[]): number[] {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  return others.reduce<readonly number[]>((kept, other) => {
    const there = new Set(other);
    return kept.filter((id) => there.has(id));
  }, shortest) as number[];
}

/** Numbers that are in any list, ascending. */
export const inAny = (lists: readonly (readonly number[])[]): number[] =>
  [...new Set(lists.flat())].sort((a, b) => a - b);
