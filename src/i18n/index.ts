/** The languages of the site. `zh` is the key list; every other language satisfies it or does not compile. */
import { en } from './en.ts';
import type { Language } from './format.ts';
import { zh } from './zh.ts';

export { htmlLang, type Language } from './format.ts';
export type Messages = Readonly<typeof zh>;

export const LANGUAGES = ['zh', 'en'] as const satisfies readonly Language[];

const MESSAGES: Record<Language, Messages> = { zh, en };

export const messages = (language: Language): Messages => MESSAGES[language];
