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

/** What joins two things in a name: not 及 of 及时 and 普及, 和 of 和谐 and 和解, 与 of 参与. */
export const JOINER = /[、，,]|以及|(?<![普涉])及(?![时格早])|(?<!缓)和(?![谐解平])|(?<!参)与(?!会)/u;
