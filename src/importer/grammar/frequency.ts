/** A count per period → how often it comes round in the year of the form: 每季度1次 is four times. */
import type { Mention } from './mentions.ts';

const TIMES: readonly (readonly [RegExp, bigint])[] = [
  [/(?<![上下])(?:每|一)?半年|\/半年/, 2n],
  [/每[个一]?季度?|[按一]季度?$|\/季度?/, 4n],
  [/每两个?月/, 6n],
  [/每[个一]?月(?!底|末|\d)|一个?月|\/个?月/, 12n],
];
const EVENTS: ReadonlySet<string> = new Set(['次', '场', '期', '轮', '批']);
const PER_UNIT = /^(.{1,2})\/(半年|季度?|个?月)$/;

/** A count per week or day, which is no whole part of a year of work and stays as printed. */
export const isPerWeekOrDay = (text: string, { start }: Mention): boolean =>
  /每(?:个)?(?:周|星期|天|日|工作日)(?!.*[,;。])/.test(text.slice(0, start));

export interface YearlyCount {
  readonly times: bigint;
  /** The unit without its period: 次 of 次/季度. */
  readonly unit: string;
}

/** Null where the number is not per period. Weeks and days are no whole part of a year of work. */
export function yearlyCount(text: string, { start }: Mention, unit: string | null): YearlyCount | null {
  const event = PER_UNIT.exec(unit ?? '')?.[1] ?? unit;
  if (event === null || !EVENTS.has(event)) return null;
  const clause = /[^,;。]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const said = unit === event ? clause : (unit ?? '').slice(event.length);
  const times = TIMES.find(([pattern]) => pattern.test(said))?.[1];
  return times === undefined ? null : { times, unit: event };
}
