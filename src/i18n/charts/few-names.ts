/** Many names as the first few of them: a line below a figure, not a register. */
import { formats } from '../format.ts';

/** More names than this do not fit below a figure. */
const MANY = 8;
const FIRST = 3;

const { number } = formats('zh');

export const fewNamesZh = (names: readonly string[]): string =>
  names.length > MANY ? `${names.slice(0, FIRST).join('、')}等 ${number(names.length)} 份` : names.join('、');

export const fewNamesEn = (names: readonly string[]): string =>
  names.length > MANY
    ? `${names.slice(0, FIRST).join(', ')} and ${number(names.length - FIRST)} more`
    : names.join(', ');
