/** The words of sharing in the page's language. */
import type { Messages } from '../../i18n/index.ts';

export type ShareWords = Pick<Messages, 'sharing'>;

export const loadShareWords = async (): Promise<ShareWords> =>
  document.documentElement.lang.startsWith('zh')
    ? (await import('../../i18n/zh-share.ts')).zhShare
    : (await import('../../i18n/en-share.ts')).enShare;
