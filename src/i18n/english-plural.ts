/** `1 document`, `5 documents`, `1 person`, `2 people`. */
import { formats } from './format.ts';

const { number } = formats('en');

export const many = (count: number, one: string, more = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : more}`;
