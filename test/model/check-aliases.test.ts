import { expect, test } from 'vitest';
import { readDamaged, writeBytes } from './tiny-copy.ts';

const found = (row: string): string[] =>
  readDamaged(writeBytes('reference/measure_aliases.csv', `name,unit,measure,match,note\n${row}\n`)).problems.map(
    ({ line, column, code }) => `${line} ${column} ${code}`,
  );

test('an exact alias counts in the unit of its measure', () => {
  expect(found('法律援助,件,legal-aid-cases,exact,')).toEqual([]);
  expect(found('法律援助,次,legal-aid-cases,exact,')).toEqual(['2 unit target-unit']);
});

test('a close alias says why, and may count in another unit', () => {
  expect(found('法律援助,次,legal-aid-cases,close,按次计 | counted in times')).toEqual([]);
  expect(found('法律援助,件,legal-aid-cases,close,')).toEqual(['2 note target-note']);
});

test('an alias leads to a measure that is there', () => {
  expect(found('法律援助,件,legal-aid-case,exact,')).toEqual(['2 measure reference-dangling']);
});
