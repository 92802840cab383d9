import { expect, test, vi } from 'vitest';
import { recurring } from '../../src/checks/recurring.ts';

test('what a text comes to is worked out once', () => {
  const work = vi.fn((printed: string) => printed.length);
  const lengthOf = recurring(work);
  expect(['调解', '', '调解', ''].map(lengthOf)).toEqual([2, 0, 2, 0]);
  expect(work).toHaveBeenCalledTimes(2);
});

test('of very many texts the first are forgotten, and then worked out anew', () => {
  const work = vi.fn((printed: string) => printed);
  const same = recurring(work);
  for (let i = 0; i <= 20_000; i += 1) same(String(i));
  expect(same('0')).toBe('0');
  expect(work).toHaveBeenCalledTimes(20_002);
});
