import { afterEach, describe, expect, test, vi } from 'vitest';
import { RETIRED, retiredPages, retirementFaults } from '../../src/site/retired.ts';
import { REAL } from '../compare/datasets.ts';
import { addressesOf } from './addresses.ts';

describe('a page that has moved', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('leads from its old address to the new one, in both languages and below the base path', () => {
    vi.stubEnv('BASE_PATH', '/targets/');
    expect(retiredPages({ 'topics/aid/': 'topics/legal-aid/' })).toEqual([
      { path: 'topics/aid', language: 'zh', from: '/targets/topics/aid/', to: '/targets/topics/legal-aid/' },
      { path: 'en/topics/aid', language: 'en', from: '/targets/en/topics/aid/', to: '/targets/en/topics/legal-aid/' },
    ]);
  });

  const current = ['/topics/legal-aid/', '/en/topics/legal-aid/', '/data/', '/en/data/'];
  test.each([
    [{ 'topics/aid/': 'topics/legal-aid/' }, null],
    [{ 'data/': 'topics/legal-aid/' }, /is still there/],
    [{ 'topics/aid/': 'topics/none/' }, /which is not there/],
    [{ 'topics/aid/': 'topics/help/', 'topics/help/': 'topics/legal-aid/' }, /which is not there/],
    [{ 'figures/a.svg': 'data/' }, /is a file/],
  ] as const)('%j (%#)', (retired, fault) => {
    const faults = retirementFaults(current, retired);
    if (fault === null) expect(faults).toEqual([]);
    else expect(faults.join('\n')).toMatch(fault);
  });

  test('all that have moved lead to a page that is there', () => {
    const moved = new Set(retiredPages().map(({ from }) => from));
    const current = addressesOf(REAL).filter((address) => !moved.has(address));
    expect(retirementFaults(current, RETIRED)).toEqual([]);
  });
});
