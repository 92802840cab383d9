import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inStep } from '../../src/site/in-step.ts';

const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('each file holds its own pieces in order, however long and in whatever script', () => {
  const pieces = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 20 });
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 4 }), fc.integer({ min: 1, max: 4000 }), (contents, times) => {
      const long = contents.map((texts) => texts.map((text) => text.repeat(times)));
      expect(inStep(long).map(read)).toEqual(long.map((texts) => texts.join('')));
    }),
    { numRuns: 30 },
  );
});

test('files take turns, so that one document is asked for by all of them before the next', () => {
  const asked: string[] = [];
  const file = function* (name: string, count: number) {
    for (let i = 0; i < count; i++) {
      asked.push(`${name}${i}`);
      yield '法';
    }
  };
  expect(inStep([file('a', 3), file('b', 1), file('c', 2)]).map(read)).toEqual(['法法法', '法', '法法']);
  expect(asked).toEqual(['a0', 'b0', 'c0', 'a1', 'c1', 'a2']);
});
