/**
 * Programs of all forms → programs of the document: pages of one form become one again, and a spending direction is the
 * same in the summary and in its own form.
 */
import { plainKey } from '../grammar/text.ts';
import type { FundReading, ProgramReading } from './reading.ts';

export function joinPrograms(forms: readonly (readonly ProgramReading[])[]): ProgramReading[] {
  const joined: ProgramReading[] = [];
  for (const program of forms.flat()) {
    const index = joined.findIndex((one, at) => isSame(one, program, at === joined.length - 1));
    const known = joined[index];
    if (known) joined[index] = merged(known, program);
    else joined.push(program);
  }
  return withParents(joined);
}

const SUMMED: ReadonlySet<ProgramReading['form']> = new Set(['special-fund', 'spending-direction']);

function isSame(known: ProgramReading, next: ProgramReading, isLast: boolean): boolean {
  if (known.form !== next.form) return false;
  // A page without a head goes on with the form before it.
  if (next.name === '') return isLast && next.funds.length === 0;
  if (plainKey(known.name) !== plainKey(next.name)) return false;
  if (known.form === 'special-fund') return true;
  if (known.form === 'spending-direction')
    return (
      known.parentName === null || next.parentName === null || coreOf(known.parentName) === coreOf(next.parentName)
    );
  if (known.form === 'key-task' || known.form === 'other-task') return false;
  return next.amount === null || next.amount === known.amount;
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
  const keyOf = ({ axis, kind, label, amount }: FundReading): string => JSON.stringify([axis, kind, label, amount]);
  const keys = new Set(known.map(keyOf));
  return [...known, ...next.filter((fund) => fund.amount !== null && !keys.has(keyOf(fund)))];
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
