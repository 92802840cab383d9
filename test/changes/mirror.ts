/** A list of changes read backwards, and in an order that does not depend on the direction. */
import type { Change, ChangeKind, Said } from '../../src/changes/change.ts';
import { naturalOrder } from '../../src/model/natural-order.ts';

const BACK: Record<ChangeKind, ChangeKind> = {
  raised: 'lowered',
  lowered: 'raised',
  changed: 'changed',
  added: 'removed',
  removed: 'added',
};

export const mirrored = (changes: readonly Change[]): Change[] =>
  changes.map((one) => ({ ...one, kind: BACK[one.kind], earlier: one.later, later: one.earlier }));

/** Rows that are told together stand in the order of one side: here in that of their keys. */
export const unordered = (changes: readonly Change[]): string[] =>
  changes.map((one) => JSON.stringify({ ...one, earlier: sorted(one.earlier), later: sorted(one.later) })).toSorted();

const sorted = (one: Said | null): Said | null =>
  one && { ...one, places: one.places.toSorted((a, b) => naturalOrder(a.key, b.key)) };
