/** What a printed name says, whatever year it is of and however it is set. */

import { recurring } from '../checks/recurring.ts';

const YEARS = /(?:19|20)\d\d(?:年度|年)?/g;

/** `2022年法律援助经费（市级）` and `2021年度法律援助经费(市级)` alike become `法律援助经费市级`. */
export const plainWords: (printed: string) => string = recurring((printed) =>
  printed
    .normalize('NFKC')
    .replace(YEARS, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase(),
);
