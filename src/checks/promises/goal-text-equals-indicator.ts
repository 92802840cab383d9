import type { Target } from '../../model/tables/targets.ts';
import { agrees, areOpposed, figuresOf, isSameNumber, liesWithin } from '../agreement.ts';
import type { Check, Severity, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { bare } from '../names.ts';
import { citations, distinct } from '../phrases.ts';
import { distinctNumbers, unequalLines } from '../quantity-text.ts';
import { worded } from '../worded.ts';

/** From the best to the worst. */
const RELATIONS = ['agrees', 'lies-within', 'approximate', 'overlaps', 'other-unit', 'contradicts'] as const;
type Relation = (typeof RELATIONS)[number];
const UNDECIDED: ReadonlySet<Relation> = new Set(['approximate', 'overlaps', 'other-unit']);

/** A number said to be approximate may still be this far off. */
const ABOUT = 0.2;

interface Comparison {
  readonly goal: Target;
  readonly indicators: readonly Target[];
  readonly relation: Relation;
}

/** One trial per number of a measure, however many goal texts repeat it. */
function run(form: Form): Trial[] {
  const goals = form.rows.targets.filter(({ origin }) => origin === 'goal');
  const byNumber = Map.groupBy(goals, (goal) => [promised(goal), goal.value, goal.value_to, goal.unit].join('|'));
  const held = heldAgainst(form);
  return [...byNumber.values()].flatMap((same) => {
    const compared = same.flatMap((goal) => {
      const indicators = held(goal);
      return indicators.length === 0 ? [] : [{ goal, indicators, relation: bestRelation(goal, indicators) }];
    });
    return compared.length === 0 ? [] : [trial(form, compared)];
  });
}

const promised = ({ measure, label }: Target): string => measure ?? `“${bare(label ?? '')}”`;

/** Indicators of the goal's own form, else the department's, else any. Without a measure: of its very name, in its own form. */
function heldAgainst(form: Form): (goal: Target) => readonly Target[] {
  const all = form.indicatorTargets();
  const byMeasure = Map.groupBy(all, ({ target }) => target.measure);
  return (goal) => {
    if (goal.measure === null) {
      if (goal.label === null) return [];
      const name = bare(goal.label);
      return form
        .indicatorsOf(goal.program)
        .filter((indicator) => bare(indicator.name) === name)
        .flatMap(({ indicator }) => form.targetsOf(indicator))
        .filter(({ unit, label }) => label === null && unit === goal.unit);
    }
    const same = (byMeasure.get(goal.measure) ?? []).map(({ target }) => target);
    const of = (program: string | undefined) => same.filter((target) => target.program === program);
    return [of(goal.program), of(form.department?.program), same].find(({ length }) => length > 0) ?? [];
  };
}

function bestRelation(goal: Target, held: readonly Target[]): Relation {
  const found = new Set(held.map((one) => relationOf(goal, one)));
  return RELATIONS.find((relation) => found.has(relation)) ?? 'contradicts';
}

function relationOf(goal: Target, indicator: Target): Relation {
  if (goal.unit !== indicator.unit) return isClose(goal, indicator) ? 'other-unit' : 'contradicts';
  const isOpposed = areOpposed(goal.comparator, indicator.comparator);
  const isWithin = endsOf(indicator).every((end) => liesWithin(end, goal)) && !isOpposed;
  if (agrees(goal, indicator) || (isSameNumber(goal, indicator) && isWithin)) return 'agrees';
  if (isAbout(goal) || isAbout(indicator)) {
    return isFarOff(goal, indicator) ? 'contradicts' : 'approximate';
  }
  if (isWithin) return 'lies-within';
  return overlap(goal, indicator) ? 'overlaps' : 'contradicts';
}

const endsOf = ({ value, value_to: to }: Target): readonly number[] => (to === null ? [value] : [value, to]);

/** One of them is a range, and the other has some of it. */
const overlap = (a: Target, b: Target): boolean =>
  (a.value_to !== null || b.value_to !== null) &&
  (endsOf(a).some((end) => liesWithin(end, b)) || endsOf(b).some((end) => liesWithin(end, a)));

const isFarOff = (a: Target, b: Target): boolean =>
  !liesWithin(a.value, b) &&
  !liesWithin(b.value, a) &&
  Math.abs(a.value - b.value) > ABOUT * Math.min(Math.abs(a.value), Math.abs(b.value));

const isAbout = ({ comparator }: Target): boolean => comparator === 'approx';
const isApproximate = ({ goal, indicators }: Comparison): boolean => isAbout(goal) || indicators.every(isAbout);
const isClose = (a: Target, b: Target): boolean => a.match === 'close' || b.match === 'close';

function trial(form: Form, compared: readonly Comparison[]): Trial {
  const worst = Math.max(...compared.map(({ relation }) => RELATIONS.indexOf(relation)));
  const relation = RELATIONS[worst] ?? 'contradicts';
  const goals = compared.map(({ goal }) => goal);
  const indicators = [...new Set(compared.flatMap((one) => one.indicators))];
  const say = () => ({
    cells: distinct([...goals, ...indicators].map((target) => form.numberCell(target))),
    text: wordingOf(relation, citations(form, goals), citations(form, indicators)),
  });
  if (relation === 'agrees') return worded({ verdict: 'passed' }, say);
  if (UNDECIDED.has(relation)) return worded({ verdict: 'undecided' }, say);
  const { cells, text } = say();
  const at = compared.filter((one) => one.relation === relation);
  const isAllClose = at.every(({ goal, indicators: held }) => held.some((one) => isClose(goal, one)));
  const isMild = relation === 'lies-within' || at.every(isApproximate);
  const severity: Severity = isAllClose ? 'info' : isMild ? 'warning' : 'error';
  const close: Wording = isAllClose
    ? {
        zh: '两处只是近似对应，口径可能不同。',
        en: ' The match is only a close one, so the two may count different things.',
      }
    : { zh: '', en: '' };
  const pairs = at.flatMap(({ goal, indicators: held }) => distinctNumbers(held).map((one) => [goal, one] as const));
  const [first] = pairs;
  return {
    verdict: 'fired',
    severity,
    cells,
    arithmetic: unequalLines(pairs),
    ...(first && figuresOf(first[0], first[1])),
    text: { zh: text.zh + close.zh, en: text.en + close.en },
  };
}

function wordingOf(relation: Relation, goals: Wording, indicators: Wording): Wording {
  const zh = `目标文字写${goals.zh}，指标值为${indicators.zh}`;
  const en = `The goal text says ${goals.en}; the indicator says ${indicators.en}`;
  switch (relation) {
    case 'agrees':
      return { zh: `${zh}，两处一致。`, en: `${en}: the two agree.` };
    case 'lies-within':
      return {
        zh: `${zh}：指标值落在文字所写的范围内，但两处的目标不是同一个数。`,
        en: `${en}: it lies within what the text states, but the two are not the same target.`,
      };
    case 'approximate':
      return {
        zh: `${zh}：其中有约数，是否一致无从判断。`,
        en: `${en}: one is approximate, so whether they agree cannot be told.`,
      };
    case 'overlaps':
      return {
        zh: `${zh}：其中有一处写的是范围，两处有重叠，是否一致无从判断。`,
        en: `${en}: one is a range and the two overlap, so whether they agree cannot be told.`,
      };
    case 'other-unit':
      return {
        zh: `${zh}：两处单位不同，又只是近似对应，能否相比无从判断。`,
        en: `${en}: the units differ and the match is only a close one, so whether they compare cannot be told.`,
      };
    case 'contradicts':
      return { zh: `${zh}，两处不一致。`, en: `${en}: the two differ.` };
  }
}

export const goalTextEqualsIndicator: Check = {
  id: 'goal-text-equals-indicator',
  family: 'promises',
  severity: 'error',
  zh: {
    name: '文字与指标不一致',
    meaning:
      '目标或职责文字中的数字，应与同一对照指标的指标值一致：先与本表的指标相比，本表没有时与整体表相比，再没有时与其他项目相比。没有对应到对照指标的，只与本表中名称与单位完全相同的指标相比。指标值落在文字所写的范围之内（如文字写90%以上、指标为100%）时降为提醒，近似对应时仅供参考；约数相差在两成以内、范围有重叠的，列为无法判断。',
    canBeWrong: '文字可能写的是长期目标或最低要求，也可能指另一类对象；同一段文字被抄入另一项目时，数字属于原项目。',
  },
  en: {
    name: 'Goal text differs from indicator',
    meaning:
      'A number in a text of goals or duties should agree with the indicator of the same measure: one of the same form, else of the department form, else of any other. Without a measure it is held against an indicator of exactly that name and unit in the same form only. An indicator within the range that the text states (90% or more, and 100%) weighs less; a close match is for information only; approximate numbers less than a fifth apart, and ranges that overlap, are left undecided.',
    canBeWrong:
      'The text may state a long-term goal or a minimum, or speak of another group. In a text copied from another project the number belongs to that project.',
  },
  run,
};
