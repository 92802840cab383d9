/** The words of the page's language; those of the other language are not fetched. */
import { formats } from '../i18n/format.ts';
import type { Language, Messages } from '../i18n/index.ts';

export type Words = ReturnType<typeof formats> & Pick<Messages, 'search' | 'explore'>;

export async function loadWords(): Promise<Words> {
  const language: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const words =
    language === 'zh'
      ? (await import('../i18n/zh-search.ts')).zhSearch
      : (await import('../i18n/en-search.ts')).enSearch;
  return { ...formats(language), ...words };
}
