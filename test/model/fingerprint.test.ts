import { expect, test } from 'vitest';
import { fingerprintOf } from '../../src/model/fingerprint.ts';

test('is the beginning of the SHA-256 of the letters and digits', () => {
  // printf 法律援助360件 | sha256sum
  expect(fingerprintOf('法律援助360件')).toBe('67db43c15176e055');
});

test.each([
  ['a break of the line', '法律\n援助 360\t件'],
  ['an ideographic space', '法律援助\u3000360件'],
  ['punctuation of either width', '“法律援助”，360件。'],
  ['a symbol', '法律援助≥360件`'],
  ['tags, whatever stands in them', '<p style="text-indent: 2em;">法律援助</p> <p>360件</p>'],
  ['a bookmark of Word', '[bookmark: _GoBack]法律援助360件'],
])('does not see %s', (_, text) => {
  expect(fingerprintOf(text)).toBe(fingerprintOf('法律援助360件'));
});

test.each([
  ['another number', '法律援助400件'],
  ['a heading', '公共法律服务：法律援助360件'],
  ['another order', '360件法律援助'],
])('sees %s', (_, text) => {
  expect(fingerprintOf(text)).not.toBe(fingerprintOf('法律援助360件'));
});

test('takes printed comparators for what they are, not for tags', () => {
  expect(fingerprintOf('差错率<1%，办结率>98%')).not.toBe(fingerprintOf('差错率<2%，满意率>98%'));
});

test('fits the column', () => {
  expect(fingerprintOf('')).toMatch(/^[0-9a-f]{16}$/);
});
