/** What a sentence calls a program, an indicator or an amount: in quotes, as printed, and in English where we have it. */
import type { Indicator } from '../model/tables/indicators.ts';
import type { Cell, Wording } from './check.ts';
import type { Form } from './form.ts';
import { recurring } from './recurring.ts';

interface Name {
  readonly name: string;
  readonly name_en: string | null;
}

export const quoted = (words: string): string => `“${words}”`;

/** Without quotes, where a sentence has them around more. */
export const nameOf = ({ name, name_en }: Name): Wording => ({ zh: name, en: name_en ?? name });

export function named(row: Name): Wording {
  const { zh, en } = nameOf(row);
  return { zh: quoted(zh), en: quoted(en) };
}

/** What the value of a cell is said of. */
export const namedCell = ({ label, labelEn }: Cell): Wording => named({ name: label, name_en: labelEn });

/** One indicator among those of other tables: `“法律援助”的“成本节约率”`; `kind` says what it is, where the sentence does not. */
export function placedName(form: Form, indicator: Indicator, kind = ''): Wording {
  const name = named(indicator);
  const program = form.program(indicator.program);
  if (!program) return name;
  const place = named(program);
  return { zh: `${place.zh}的${kind}${name.zh}`, en: `${name.en} of ${place.en}` };
}

/** Printed words without what layout adds: spaces, width of characters, punctuation at the ends. */
export const bare = recurring((printed) =>
  printed
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/^[\p{P}]+|[\p{P}]+$/gu, ''),
);

/** `（≥，%）` at the end of a name belongs to the table, not to the name. */
export const withoutBracket = (name: string): string => name.replace(/\s*[（(][^（()）]*[）)]?\s*$/, '');

/** What joins two things in a name: not 及 of 及时 and 普及, 和 of 和谐 and 和解, 与 of 参与. */
export const JOINER = /[、，,；;／/]|以及|(?<![普涉])及(?![时格早])|(?<!缓)和(?![谐解平])|(?<!参)与(?!会)|暨|或者?/u;
