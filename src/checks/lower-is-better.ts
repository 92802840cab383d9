/** Which way a target is meant: by its own sign, by what the scoring rule implies, else by what it measures. */
import type { Target } from '../model/tables/targets.ts';
import type { Form } from './form.ts';

const AT_MOST: ReadonlySet<string> = new Set(['le', 'lt']);
const AT_LEAST: ReadonlySet<string> = new Set(['ge', 'gt']);

export function isLowerBetter(form: Form, target: Target): boolean {
  const sign = target.implied_comparator ?? target.comparator;
  if (AT_MOST.has(sign)) return true;
  return !AT_LEAST.has(sign) && form.measure(target.measure)?.direction === 'lower';
}
