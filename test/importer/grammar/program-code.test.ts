import { expect, test } from 'vitest';
import { withoutProgramCode } from '../../../src/importer/grammar/program-code.ts';

test.each([
  ['51120223T000000001122-法律援助办案费', '法律援助办案费'],
  ['[021]普法经费', '普法经费'],
  ['2023年普法经费', '2023年普法经费'],
  ['12348热线', '12348热线'],
  ['“八五”普法', '“八五”普法'],
])('%s is the program %s', (printed, name) => {
  expect(withoutProgramCode(printed)).toBe(name);
});
