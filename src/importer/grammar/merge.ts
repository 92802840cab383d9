/** Mentions that belong together → one: two bounds of one range, and a deadline inside the wording of a rate. */
import type { Mention } from './mentions.ts';

const AT_LEAST: ReadonlySet<string> = new Set(['ge', 'gt']);
const AT_MOST: ReadonlySet<string> = new Set(['le', 'lt']);
const TOGETHER = /^[,;、]?(?:且|并且|而)?$/;
/** 95%≤满意度≤100%: the sign behind the first number bounds it from below. */
const NAMED_BETWEEN = /^[≤<][^\d,;。、]+$/;

export interface Merged {
  readonly mentions: readonly Mention[];
  /** Numbers that only qualify another: 15个工作日内办结率100%. */
  readonly qualifiers: readonly Mention[];
}

export function merge(text: string, mentions: readonly Mention[]): Merged {
  const merged: Mention[] = [];
  const qualifiers: Mention[] = [];
  for (const mention of mentions) {
    const previous = merged.at(-1);
    const between = previous ? text.slice(previous.end, mention.start) : '';
    if (previous && isRange(previous, mention, between)) {
      merged[merged.length - 1] = { ...previous, end: mention.end, comparator: 'none', valueTo: mention.value };
    } else if (
      previous &&
      isDeadline(previous) &&
      mention.unit?.unit === '%' &&
      between !== '' &&
      !/[,;。、]/.test(between)
    ) {
      qualifiers.push(previous);
      merged[merged.length - 1] = mention;
    } else merged.push(mention);
  }
  return { mentions: merged, qualifiers };
}

function isRange(first: Mention, second: Mention, between: string): boolean {
  const areAlike =
    first.valueTo === null && second.valueTo === null && (first.unit?.unit ?? second.unit?.unit) === second.unit?.unit;
  if (!areAlike || !AT_MOST.has(second.comparator)) return false;
  return (
    (AT_LEAST.has(first.comparator) && TOGETHER.test(between)) ||
    (first.comparator === 'none' && NAMED_BETWEEN.test(between))
  );
}

const DURATIONS: ReadonlySet<string> = new Set(['天', '工作日', '小时', '分钟', '月']);

const isDeadline = ({ comparator, unit }: Mention): boolean =>
  AT_MOST.has(comparator) && DURATIONS.has(unit?.unit ?? '');
