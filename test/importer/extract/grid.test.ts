import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridOf } from '../../../src/importer/extract/grid.ts';

const cell = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rowSpan: fc.integer({ min: 1, max: 5 }),
  columnSpan: fc.integer({ min: 1, max: 5 }),
  text: fc.string({ minLength: 1, maxLength: 3 }),
});

test('whatever cells overlap or are missing, each place is covered once and no text is lost', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), (stated) => {
      const { rows, columns, cells } = gridOf(
        stated.map(({ text, ...area }) => ({ ...area, flow: [{ kind: 'paragraph' as const, text }] })),
      );
      const covered = cells.flatMap(({ row, column, rowSpan, columnSpan }) =>
        Array.from(
          { length: rowSpan * columnSpan },
          (_, at) => (row + Math.floor(at / columnSpan)) * columns + column + (at % columnSpan),
        ),
      );
      expect(covered.toSorted((a, b) => a - b)).toEqual(Array.from({ length: rows * columns }, (_, at) => at));
      const texts = cells.flatMap(({ flow }) => flow.map((part) => (part.kind === 'paragraph' ? part.text : '')));
      expect(texts.toSorted()).toEqual(stated.map(({ text }) => text).toSorted());
    }),
  );
});
