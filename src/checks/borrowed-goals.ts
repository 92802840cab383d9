/** Goals that are another program's: the same text twice, a heading or numbers of another. */
import type { Cell } from './check.ts';
import type { Form } from './form.ts';
import { bare } from './names.ts';

/** Fields that any program may speak of. */
const EVERYWHERE: ReadonlySet<string> = new Set(['cost', 'satisfaction', 'general-management', 'staff']);
/** Programs that run a whole bureau's work or all its services. */
const UMBRELLA: ReadonlySet<string> = new Set(['general-management', 'public-legal-services']);

/** A form repeats the goal of its own special fund or direction by design; of any other program it does not. */
export function identicalGoals(form: Form): Cell[] {
  const goals = form.rows.goals.filter(({ fingerprint }) => fingerprint !== null);
  return goals
    .filter((goal) =>
      goals.some((other) => other.fingerprint === goal.fingerprint && !isFamily(form, goal.program, other.program)),
    )
    .map((goal) => form.goalCell(goal));
}

/** Headed by the name of another program. */
export function goalsOfAnother(form: Form): Cell[] {
  return form.rows.goals
    .filter(({ program, heading }) => {
      const head = bare(heading ?? '');
      if (!head || form.rows.programs.some((own) => isFamily(form, program, own.program) && isNamed(own.name, head))) {
        return false;
      }
      return form.rows.programs.some((other) => isNamed(other.name, head));
    })
    .map((goal) => ({ ...form.goalCell(goal), column: 'heading', value: goal.heading ?? '' }));
}

function isNamed(name: string, heading: string): boolean {
  const plain = bare(name);
  return plain.includes(heading) || heading.includes(plain);
}

function isFamily(form: Form, one: string, other: string): boolean {
  return one === other || form.program(one)?.parent === other || form.program(other)?.parent === one;
}

/** Exact matches only, and only where the program's own table is silent about the field. */
export function numbersOfAnotherField(form: Form): Cell[] {
  const topicOf = (measure: string | null): string | null => form.measure(measure)?.topic ?? null;
  return form.rows.targets
    .filter(({ origin, match, measure, program }) => {
      const own = form.program(program)?.topic ?? null;
      const topic = topicOf(measure);
      if (origin !== 'goal' || match !== 'exact' || own === null || topic === null) return false;
      if (topic === own || EVERYWHERE.has(topic) || UMBRELLA.has(own)) return false;
      const promised = form.indicatorsOf(program).flatMap(({ indicator }) => form.targetsOf(indicator));
      return promised.length > 0 && !promised.some((target) => topicOf(target.measure) === topic);
    })
    .map((target) => form.targetCell(target));
}
