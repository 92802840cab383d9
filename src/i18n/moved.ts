/** What a page says that has moved; no other page needs the words. */
import type { Language } from './format.ts';

export const MOVED: Readonly<Record<Language, string>> = {
  zh: '页面已移走，新的地址是：',
  en: 'This page has moved to:',
};
