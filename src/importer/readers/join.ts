/**
 * Programs of all forms → programs of the document: pages of one form become one again, and a spending direction is the
 * same in the summary and in its own form.
 */
import { plainKey } from '../grammar/text.ts';
import type { FundReading, ProgramReading } from './reading.ts';

export function joinPrograms(forms: readonly (readonly ProgramReading[])[]): ProgramReading[] {
  const joined: ProgramReading[] = [];
  const places = new Map<string, number[]>();
  for (const programs of forms) {
    // Programs of one form are never the same: two units of a list may have equal projects.
    const before = joined.length;
    for (const program of programs) {
      const key = keyOf(program);
      const named = (places.get(key) ?? []).filter((at) => at < before);
      const index = program.name === '' ? openProgram(joined, before, program) : namesake(joined, named, program);
      const known = joined[index];
      if (known) joined[index] = merged(known, program);
      else places.set(key, [...(places.get(key) ?? []), joined.push(program) - 1]);
    }
  }
  return withParents(joined);
}

const SUMMED: ReadonlySet<ProgramReading['form']> = new Set(['special-fund', 'spending-direction']);
const TASKS: ReadonlySet<ProgramReading['form']> = new Set(['key-task', 'other-task']);

const keyOf = ({ form, name }: ProgramReading): string => `${form} ${plainKey(name)}`;

/** A page without a head goes on with the form before it; -1 where there is none. */
function openProgram(joined: readonly ProgramReading[], before: number, next: ProgramReading): number {
  if (next.funds.length > 0) return -1;
  return joined.slice(0, before).findLastIndex(({ form }) => !TASKS.has(form));
}

function namesake(joined: readonly ProgramReading[], places: readonly number[], next: ProgramReading): number {
  return (
    places.find((at) => {
      const known = joined[at];
      return known !== undefined && isSame(known, next);
    }) ?? -1
  );
}

function isSame(known: ProgramReading, next: ProgramReading): boolean {
  if (known.form === 'special-fund') return true;
  if (known.form === 'spending-direction')
    return (
      known.parentName === null || next.parentName === null || coreOf(known.parentName) === coreOf(next.parentName)
    );
  return !TASKS.has(known.form) && (next.amount === null || next.amount === known.amount);
}

const isFuller = (program: ProgramReading): boolean =>
  program.form === 'special-fund'
    ? program.goals.length > 0
    : program.indicators.length > 0 || program.funds.some(({ axis }) => axis === 'calculation');

function merged(known: ProgramReading, next: ProgramReading): ProgramReading {
  const isTwice = !SUMMED.has(known.form);
  const [main, other] = isFuller(next) && !isFuller(known) ? [next, known] : [known, next];
  const goals = [...known.goals, ...next.goals.filter((goal) => !isTwice || !hasGoal(known, goal.text))];
  return {
    ...known,
    parentName: known.parentName ?? next.parentName,
    amount: main.amount ?? other.amount,
    superiorFunds: main.superiorFunds ?? other.superiorFunds,
    period: known.period ?? next.period,
    attribute: known.attribute ?? next.attribute,
    funds: isTwice ? union(known.funds, next.funds) : main.funds.length > 0 ? main.funds : other.funds,
    goals,
    goalNumbers: [
      ...known.goalNumbers,
      ...(goals.length > known.goals.length || next.goals.length === 0 ? next.goalNumbers : []),
    ],
    indicators: [...known.indicators, ...next.indicators],
  };
}

const hasGoal = ({ goals }: ProgramReading, text: string): boolean =>
  goals.some((goal) => plainKey(goal.text) === plainKey(text));

function union(known: readonly FundReading[], next: readonly FundReading[]): FundReading[] {
  const asOne = ({ axis, kind, label, amount }: FundReading): string => JSON.stringify([axis, kind, label, amount]);
  const keys = new Set(known.map(asOne));
  return [...known, ...next.filter((fund) => fund.amount !== null && !keys.has(asOne(fund)))];
}

/** 依法治区工作经费 is the special fund that the summary calls 依法治区工作. */
const coreOf = (name: string): string => plainKey(name).replace(/(?:专项)?(?:资金|经费|专项)+$/, '');

/** Directions keep the name of a special fund that the document holds; a fund named twice is one. */
function withParents(programs: readonly ProgramReading[]): ProgramReading[] {
  const funds = programs.filter(({ form }) => form === 'special-fund');
  const full = (name: string): ProgramReading | undefined =>
    funds.find((one) => one.name === name && one.goals.length > 0) ??
    funds.find((one) => one.goals.length > 0 && coreOf(one.name) === coreOf(name)) ??
    funds.find((one) => one.name === name);
  return programs
    .filter((one) => one.form !== 'special-fund' || full(one.name) === one)
    .map((one) =>
      one.parentName === null ? one : { ...one, parentName: full(one.parentName)?.name ?? one.parentName },
    );
}
