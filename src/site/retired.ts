/**
 * Addresses of pages that have moved. Somebody cites them, so each keeps a page that leads to the new one. Files (a
 * drawing, a table) lead nowhere: they stay where they are for good.
 */
import { LANGUAGES, type Language } from '../i18n/index.ts';
import { urls } from './urls.ts';

/** Old → new, below the page of a language, without a fragment: `{ 'topics/aid/': 'topics/legal-aid/' }`. */
export const RETIRED: Readonly<Record<string, string>> = {};

export interface RetiredPage {
  /** Below the root of the site: `en/topics/aid`. */
  readonly path: string;
  readonly language: Language;
  readonly from: string;
  readonly to: string;
}

export const retiredPages = (retired = RETIRED): RetiredPage[] =>
  LANGUAGES.flatMap((language) =>
    Object.entries(retired).map(([from, to]) => ({
      path: `${language === 'zh' ? '' : `${language}/`}${from.replace(/\/$/, '')}`,
      language,
      from: urls(language).home + from,
      to: urls(language).home + to,
    })),
  );

/** Why entries break a promise; `current` holds the addresses of all that is there. */
export function retirementFaults(current: readonly string[], retired = RETIRED): string[] {
  const there = new Set(current);
  return retiredPages(retired).flatMap(({ from, to }) => [
    ...(/\/$/.test(from) ? [] : [`${from} is a file: keep it where it is`]),
    ...(there.has(from) ? [`${from} is still there: take it off the list`] : []),
    ...(there.has(to) ? [] : [`${from} leads to ${to}, which is not there: name where it is now`]),
  ]);
}
