/** Ten mutations that do not hide each other. */
import type { Mutation } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';

const NAMES = [
  'semicolons between cells',
  'a province within its own city',
  'a day that no calendar has',
  'a number in Chinese',
  'negative money',
  'an unknown level path',
  'a spending direction of no fund',
  'a close match without a reason',
  'a file that is no table',
  'a range that ends before it begins',
];

export const TOGETHER: readonly Mutation[] = NAMES.map((name) => {
  const found = MUTATIONS.find((one) => one.name === name);
  if (!found) throw new Error(`no mutation is named ${name}`);
  return found;
});
