import type { Target } from '../../model/tables/targets.ts';
import { WHOLE_DEPARTMENT } from '../../model/tables/programs.ts';
import { agrees, areOpposed, figuresOf, isSameNumber, liesWithin } from '../agreement.ts';
import type { Check, Severity, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { citations, distinct } from '../phrases.ts';
import { unequalLines } from '../quantity-text.ts';

/** From the best to the worst. */
const RELATIONS = ['agrees', 'lies-within', 'approximate', 'other-unit', 'contradicts'] as const;
type Relation = (typeof RELATIONS)[number];

interface Comparison {
  readonly goal: Target;
  readonly indicators: readonly Target[];
  readonly relation: Relation;
}

/** One trial per number of a measure, however many goal texts repeat it. */
function run(form: Form): Trial[] {
  const indicators = form.indicatorTargets().map(({ target }) => target);
  const goals = form.rows.targets.filter(({ origin, measure }) => origin === 'goal' && measure !== null);
  const byNumber = Map.groupBy(goals, (goal) => [goal.measure, goal.value, goal.value_to, goal.unit].join('|'));
  return [...byNumber.values()].flatMap((same) => {
    const compared = same.flatMap((goal) => {
      const held = heldAgainst(goal, indicators);
      return held.length === 0 ? [] : [{ goal, indicators: held, relation: bestRelation(goal, held) }];
    });
    return compared.length === 0 ? [] : [trial(form, compared)];
  });
}

/** Indicators of the goal's own form, else the department's, else any. */
function heldAgainst(goal: Target, indicators: readonly Target[]): Target[] {
  const same = indicators.filter(({ measure }) => measure === goal.measure);
  const of = (program: string) => same.filter((target) => target.program === program);
  return [of(goal.program), of(WHOLE_DEPARTMENT), same].find(({ length }) => length > 0) ?? [];
}

const bestRelation = (goal: Target, held: readonly Target[]): Relation =>
  RELATIONS[Math.min(...held.map((one) => RELATIONS.indexOf(relationOf(goal, one))))] ?? 'contradicts';

function relationOf(goal: Target, indicator: Target): Relation {
  if (goal.unit !== indicator.unit) return isClose(goal, indicator) ? 'other-unit' : 'contradicts';
  const { value } = indicator;
  const isWithin = liesWithin(value, goal) && !areOpposed(goal.comparator, indicator.comparator);
  if (agrees(goal, indicator) || (isSameNumber(goal, indicator) && isWithin)) return 'agrees';
  if (goal.comparator === 'approx' || indicator.comparator === 'approx') return 'approximate';
  return isWithin ? 'lies-within' : 'contradicts';
}

const isClose = (a: Target, b: Target): boolean => a.match === 'close' || b.match === 'close';

function trial(form: Form, compared: readonly Comparison[]): Trial {
  const worst = Math.max(...compared.map(({ relation }) => RELATIONS.indexOf(relation)));
  const relation = RELATIONS[worst] ?? 'contradicts';
  const goals = compared.map(({ goal }) => goal);
  const indicators = [...new Set(compared.flatMap((one) => one.indicators))];
  const cells = distinct([...goals, ...indicators].map((target) => form.numberCell(target)));
  const text = wordingOf(relation, citations(form, goals), citations(form, indicators));
  if (relation === 'agrees') return { verdict: 'passed', cells, text };
  if (relation === 'approximate' || relation === 'other-unit') return { verdict: 'undecided', cells, text };
  const at = compared.filter((one) => one.relation === relation);
  const isAllClose = at.every(({ goal, indicators: held }) => held.some((one) => isClose(goal, one)));
  const severity: Severity = isAllClose ? 'info' : relation === 'lies-within' ? 'warning' : 'error';
  const close: Wording = isAllClose
    ? {
        zh: '两处只是近似对应，口径可能不同。',
        en: ' The match is only a close one, so the two may count different things.',
      }
    : { zh: '', en: '' };
  const pairs = at.flatMap(({ goal, indicators: held }) => held.map((one) => [goal, one] as const));
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
      '目标或职责文字中的数字，应与同一对照指标的指标值一致：先与本表的指标相比，本表没有时与整体表相比，再没有时与其他项目相比。指标值落在文字所写的范围之内（如文字写90%以上、指标为100%）时降为提醒，近似对应时仅供参考。',
    canBeWrong: '文字可能写的是长期目标或最低要求，也可能指另一类对象；同一段文字被抄入另一项目时，数字属于原项目。',
  },
  en: {
    name: 'Goal text differs from indicator',
    meaning:
      'A number in a text of goals or duties should agree with the indicator of the same measure: one of the same form, else of the department form, else of any other. An indicator within the range that the text states (90% or more, and 100%) weighs less; a close match is for information only.',
    canBeWrong:
      'The text may state a long-term goal or a minimum, or speak of another group. In a text copied from another project the number belongs to that project.',
  },
  run,
};
