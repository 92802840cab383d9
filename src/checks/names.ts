/** What a sentence calls a program or an indicator: as printed, and in English where we have it. */
import type { Indicator } from '../model/tables/indicators.ts';
import type { Wording } from './check.ts';
import type { Form } from './form.ts';

export const nameOf = ({ name, name_en }: { name: string; name_en: string | null }): Wording => ({
  zh: name,
  en: name_en ?? name,
});

/** One indicator among those of the same name in other tables: `“法律援助”的“成本节约率”`. */
export function placedName(form: Form, indicator: Indicator): Wording {
  const name = nameOf(indicator);
  const program = form.program(indicator.program);
  if (!program) return { zh: `“${name.zh}”`, en: `“${name.en}”` };
  const place = nameOf(program);
  return { zh: `“${place.zh}”的“${name.zh}”`, en: `“${name.en}” of “${place.en}”` };
}

/** A name in quotes, for sentences that say nothing else of its place. */
export const named = ({ name, name_en }: { name: string; name_en: string | null }): Wording => ({
  zh: `“${name}”`,
  en: `“${name_en ?? name}”`,
});

/** Printed words without what layout adds: spaces, width of characters, punctuation at the ends. */
export const bare = (printed: string): string =>
  printed
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/^[\p{P}]+|[\p{P}]+$/gu, '');

/** What joins two things in a name: not 及 of 及时 and 普及, 和 of 和谐 and 和解, 与 of 参与. */
export const JOINER = /[、，,]|以及|(?<![普涉])及(?![时格早])|(?<!缓)和(?![谐解平])|(?<!参)与(?!会)/u;
