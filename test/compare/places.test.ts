import { describe, expect, test } from 'vitest';
import { listedPlaces, outermostPlaces, type PlaceCounts, placeProfile } from '../../src/compare/places.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { made } from '../synthesize/corpora.ts';
import { REAL } from './datasets.ts';

const { reference, documents } = made(300, 2);
const dataset = new Dataset(
  reference,
  documents.map(({ rows }) => rows),
);
const documentsIn = ({ documents: byYear }: PlaceCounts) => [...byYear.values()].reduce((sum, one) => sum + one, 0);

describe('lists by place', () => {
  const profiles = listedPlaces(dataset).map((adcode) => placeProfile(dataset, adcode));

  test('hold every bureau once', () => {
    const bureaus = profiles.flatMap(({ entries }) => entries.map(({ bureau }) => bureau.bureau));
    const held = new Set(dataset.documents.map(({ document }) => document.bureau));
    expect(bureaus.toSorted()).toEqual([...held].toSorted());
  });

  test('lead from the outermost division to each of the others', () => {
    const reached = new Set<string>();
    const follow = (places: readonly PlaceCounts[]) => {
      for (const { place } of places) {
        reached.add(place.adcode);
        follow(placeProfile(dataset, place.adcode).parts);
      }
    };
    follow(outermostPlaces(dataset));
    expect([...reached].toSorted()).toEqual(listedPlaces(dataset));
  });

  test('count all that a division holds, year by year', () => {
    const total = outermostPlaces(dataset).reduce((sum, one) => sum + documentsIn(one), 0);
    expect(total).toBe(dataset.documents.length);
    for (const profile of profiles) {
      const own = profile.entries.flatMap((entry) => entry.documents).length;
      const below = profile.parts.reduce((sum, one) => sum + documentsIn(one), 0);
      expect(documentsIn(profile), profile.place.adcode).toBe(own + below);
    }
  });

  test('are short, however many documents there are', () => {
    expect(Math.max(...profiles.map(({ entries, parts }) => entries.length + parts.length))).toBeLessThan(60);
  });

  test('give a division that holds none to the division around it', () => {
    expect(listedPlaces(REAL)).toEqual(expect.arrayContaining(['430000', '430200']));
    expect(listedPlaces(REAL)).not.toContain('430204');
    const [entry] = placeProfile(REAL, '430200').entries;
    expect(entry?.bureau.bureau).toBe('shifeng');
  });

  test('no other division has one', () => {
    expect(() => placeProfile(REAL, '430204')).toThrow('no list of: 430204');
  });
});
