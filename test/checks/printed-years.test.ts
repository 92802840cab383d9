import { expect, test } from 'vitest';
import { yearsIn } from '../../src/checks/printed-years.ts';

const years = (text: string) => yearsIn(text, 2023).map(({ year }) => year);

test.each([
  ['2022.12', [2022]],
  ['2022.12.31前', [2022]],
  ['2021-2023年', [2021, 2023]],
  ['2023', [2023]],
  ['2000份', []],
  ['1957.12万元', []],
  ['1999.5%', []],
  ['2013.72亿元', []],
])('%s names the years %j', (text, expected) => {
  expect(years(text)).toEqual(expected);
});
