/** Tells whether two printed names are the same words: width, spaces, punctuation and signs do not count. */

/** `社区矫正对象（≥，人）` and `社区矫正对象(≥,人)` alike become `社区矫正对象人`. */
export const sameWords = (printed: string): string => printed.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
