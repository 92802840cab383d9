/** How sentences name printed things: quoted, in English by our translation where there is one. */
import type { Wording } from './check.ts';

interface Named {
  readonly name: string;
  readonly name_en: string | null;
}

export const named = ({ name, name_en }: Named): Wording => ({ zh: `“${name}”`, en: `“${name_en ?? name}”` });

/** Printed words without what layout adds: spaces, width of characters, punctuation at the ends. */
export const bare = (printed: string): string =>
  printed
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/^[\p{P}]+|[\p{P}]+$/gu, '');
