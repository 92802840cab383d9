import type { Measure } from '../../model/tables/measures.ts';
import type { Target } from '../../model/tables/targets.ts';
import { figuresOf } from '../agreement.ts';
import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { citations, distinct } from '../phrases.ts';
import { plainQuantity } from '../quantity-text.ts';
import { worded } from '../worded.ts';

/** One trial per measure of which the form prints both a target and a result in the same unit; exact matches only. */
function run(form: Form): Trial[] {
  const exact = form.rows.targets.filter(({ match, origin }) => match === 'exact' && origin !== 'goal');
  if (!exact.some(({ origin }) => origin === 'result')) return [];
  return [...Map.groupBy(exact, ({ measure }) => measure)].flatMap(([key, all]) => {
    const measure = form.measure(key);
    const results = all.filter(({ origin }) => origin === 'result');
    const targets = all.filter(
      ({ origin, unit }) => origin === 'indicator' && results.some((one) => one.unit === unit),
    );
    return measure && targets.length > 0 ? [trial(form, measure.direction, targets, results)] : [];
  });
}

function trial(
  form: Form,
  direction: Measure['direction'],
  targets: readonly Target[],
  results: readonly Target[],
): Trial {
  const pairs = targets.flatMap((target) =>
    results.filter((result) => asksNoMore(direction, target, result)).map((result) => ({ target, result })),
  );
  const repeated = [...new Set(pairs.map(({ target }) => target))];
  const cells = () => distinct([...targets, ...results].map((target) => form.numberCell(target)));
  const [first] = pairs;
  if (!first) {
    return worded({ verdict: 'passed' }, () => {
      const found = { targets: citations(form, targets), results: citations(form, results) };
      const text = {
        zh: `指标值${found.targets.zh}与同一文件目标文字中已报的数字${found.results.zh}相比，目标更高，或该数字已到上限。`,
        en: `The target ${found.targets.en} asks for more than the result that the same document reports, ${found.results.en}, or that result cannot be exceeded.`,
      };
      return { cells: cells(), text };
    });
  }
  const reported = citations(form, results);
  const cited = citations(form, repeated);
  const isEqual = pairs.every(({ target, result }) => target.value === result.value);
  const text = {
    zh: `指标值${cited.zh}${isEqual ? '等于' : '不高于'}同一文件目标文字中已报的数字${reported.zh}。`,
    en: `The target ${cited.en} ${isEqual ? 'equals' : 'asks for no more than'} a result that the same document already reports: ${reported.en}.`,
  };
  const sign = isEqual ? '=' : first.target.value < first.result.value ? '<' : '>';
  const arithmetic = [
    `${plainQuantity({ ...first.target, comparator: null })} ${sign} ${plainQuantity({ ...first.result, comparator: null })}`,
  ];
  return { verdict: 'fired', cells: cells(), arithmetic, ...figuresOf(first.result, first.target), text };
}

/** Equal to or easier than the result. A rate that already stands at its best cannot ask for more. */
function asksNoMore(direction: Measure['direction'], target: Target, result: Target): boolean {
  if (target.unit !== result.unit || target.comparator === 'gt' || target.comparator === 'lt') return false;
  const isBest = target.unit === '%' && result.value === (direction === 'lower' ? 0 : 100);
  if (direction === 'neutral') return target.value === result.value;
  if (isBest && target.value === result.value) return false;
  return direction === 'higher' ? target.value <= result.value : target.value >= result.value;
}

export const targetRepeatsResult: Check = {
  id: 'target-repeats-result',
  family: 'promises',
  severity: 'info',
  zh: {
    name: '目标等于已报数字',
    meaning:
      '指标值与同一文件目标文字中已报的以往数字相比：相等，或更容易达到（越高越好的指标不高于已报数字，越低越好的不低于已报数字）时提示。只比较名称与单位都确切对应的指标；已到100%或0的比率不可能再提高，不提示。',
    canBeWrong: '已报的数字可能只涵盖一段时间或另一范围；在册人数之类的数量由客观情况决定，与上年相同是正常的。',
  },
  en: {
    name: 'Target equals a reported result',
    meaning:
      'A target is held against past results that the goal texts of the same document report, and reported where it equals them or is easier to reach. Only exact matches in the same unit are compared; a rate already at 100% or 0 cannot ask for more and is left out.',
    canBeWrong:
      'The result may cover another period or scope. Caseloads follow from circumstances, and it is normal that they stay the same.',
  },
  run,
};
