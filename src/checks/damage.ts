/** Cells that the source text shifted, cut off or lost, and what a trial that rests on one says of it. */
import type { DocumentRows } from '../model/rows.ts';
import type { Cell, Wording } from './check.ts';

type Place = Pick<Cell, 'table' | 'key' | 'column'>;

/** What happened to each damaged cell. */
export type Damages = ReadonlyMap<string, Wording>;

const placeOf = ({ table, key, column }: Place): string => `${table}/${key}/${column}`;

export const damagesOf = ({ damages }: DocumentRows): Damages =>
  new Map(
    damages.map(({ table, row, column, note }) => {
      const [zh = note, en = zh] = note.split(' | ');
      return [placeOf({ table, key: row, column }), { zh, en }];
    }),
  );

export const damageOf = (damages: Damages, place: Place): Wording | null => damages.get(placeOf(place)) ?? null;
