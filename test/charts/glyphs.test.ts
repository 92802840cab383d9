import { expect, test } from 'vitest';
import { DASHES, GLYPHS, glyphPath } from '../../src/charts/shapes/glyphs.ts';
import { SWATCH } from '../../src/charts/shapes/swatch.ts';
import { COMPARATORS, type Comparator } from '../../src/model/tables/targets.ts';

/** All x and y of a path of straight lines. */
function points(path: string): [number, number][] {
  return [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}
const mirrored = (comparator: Comparator) => points(glyphPath(comparator)).map(([x, y]) => [0 - x, y]);

test('each comparator is drawn, and no two look alike', () => {
  expect(Object.keys(GLYPHS).toSorted()).toEqual([...COMPARATORS].toSorted());
  const looks = COMPARATORS.map((comparator) => `${glyphPath(comparator)} ${DASHES[comparator] ?? ''}`);
  expect(new Set(looks).size).toBe(COMPARATORS.length);
});

test('at least points right, at most is its mirror image', () => {
  expect(Math.max(...points(glyphPath('ge')).map(([x]) => x))).toBeGreaterThan(5);
  expect(mirrored('le')).toEqual(points(glyphPath('ge')));
  expect(mirrored('lt')).toEqual(points(glyphPath('gt')));
});

test('the edge of ≥ stands on its value, > is notched and begins beyond it', () => {
  expect(Math.min(...points(glyphPath('ge')).map(([x]) => x))).toBeCloseTo(0, 9);
  expect(Math.min(...points(glyphPath('gt')).map(([x]) => x))).toBeGreaterThan(0);
  expect(points(glyphPath('gt'))).toHaveLength(points(glyphPath('ge')).length + 1);
});

test('every path of a legend is a closed shape within twelve pixels of its centre', () => {
  for (const path of [...COMPARATORS.map(glyphPath), SWATCH]) {
    expect(path.endsWith('Z')).toBe(true);
    const numbers = [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Math.abs(Number(number)));
    expect(Math.max(...numbers)).toBeLessThanOrEqual(12);
  }
});
