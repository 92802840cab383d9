import type { Indicator } from '../../model/tables/indicators.ts';
import type { Comparator, Target } from '../../model/tables/targets.ts';
import { speaksOfChange } from '../change-words.ts';
import type { Cell, Check, Severity, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { citation, passedTogether } from '../phrases.ts';
import { quantityText, type Stated } from '../quantity-text.ts';

/** Rates besides those of a change that may exceed 100%: utilisation and recovery. */
const UNBOUNDED = /利用率|使用率|回收|追回|挽回/;

/** A standard's bound in words: the row does not say whether `≥` or 以上 is printed. */
const BOUNDS: Record<Comparator, readonly [zh: string, en: string]> = {
  ge: ['不低于', 'at least '],
  gt: ['高于', 'more than '],
  le: ['不高于', 'at most '],
  lt: ['低于', 'less than '],
  eq: ['达到', ''],
  approx: ['约为', 'about '],
  none: ['达到', ''],
};

/** `≥95%` read as `295%`: what follows the 2 is a rate that a form would promise. */
const LEAST_MISREAD = 10;

interface Fault {
  readonly severity: Severity;
  readonly text: Wording;
}

function faultOf({ comparator, value, value_to }: Stated): Fault | null {
  const top = value_to ?? value;
  if (value === null || top === null) return null;
  const rest = Number(String(top).slice(1));
  const isMisread = (comparator ?? 'none') === 'none' && String(top).startsWith('2') && rest >= LEAST_MISREAD;
  if (top > 100 && isMisread && rest <= 100) {
    const text = {
      zh: `比率超过100%，首位的2可能是“≥”的误读（≥${rest}%）`,
      en: `the rate exceeds 100%; the leading 2 may be a misread “≥” (≥${rest}%)`,
    };
    return { severity: 'error', text };
  }
  if (top > 100) return { severity: 'error', text: { zh: '比率超过100%', en: 'the rate exceeds 100%' } };
  if (value < 0) return { severity: 'error', text: { zh: '比率低于0', en: 'the rate is below 0' } };
  const isAboveAll = value === 100 && (comparator === 'ge' || comparator === 'gt');
  const isBelowAll = value === 0 && (comparator === 'le' || comparator === 'lt');
  if (!isAboveAll && !isBelowAll) return null;
  const isStrict = comparator === 'gt' || comparator === 'lt';
  const text = isStrict
    ? {
        zh: `这个界限之外没有可能的值（${value}%已是极限）`,
        en: `no value lies beyond this bound: ${value}% is the limit`,
      }
    : { zh: `${value}%已是极限，只能是“=${value}%”`, en: `${value}% is the limit, so only =${value}% is possible` };
  return { severity: 'warning', text };
}

/** One trial for each rate out of range, by value or by scoring standard, and one for all the others. */
function run(form: Form): Trial[] {
  const isBounded = (indicator: Indicator | null, target: Pick<Target, 'label'>) =>
    !UNBOUNDED.test(wordsOf(indicator, target)) && !speaksOfChange(indicator, target);
  const rates = form.rows.targets.filter(
    (target) => target.origin !== 'result' && target.unit === '%' && isBounded(form.indicatorOf(target), target),
  );
  const faulty = new Set<string | null>();
  const fired = rates.flatMap((target): Trial[] => {
    const fault = faultOf(target);
    if (!fault) return [];
    faulty.add(target.indicator);
    return [firedTrial(form.numberCell(target), target, fault, citation(form, target), signInName(form, target))];
  });
  const inStandards = form.rows.indicators
    .filter((row) => form.standardsOf(row.indicator).length > 0)
    .filter((row) => !faulty.has(row.indicator) && isBounded(row, { label: null }))
    .flatMap((indicator) => standardTrials(form, indicator));
  const others = rates.filter((target) => faultOf(target) === null);
  const text = {
    zh: `有${others.length}个百分比在0与100%之间，没有≥100%或≤0一类的界限。`,
    en: `Percentages between 0 and 100%, without a bound such as ≥100% or ≤0: ${others.length}.`,
  };
  return [
    ...fired,
    ...inStandards,
    ...passedTogether(others.length, () => others.map((target) => form.numberCell(target)), text),
  ];
}

const wordsOf = (indicator: Indicator | null, { label }: Pick<Target, 'label'>): string =>
  `${indicator?.name ?? ''}${label ?? ''}${indicator?.value ?? ''}`;

/** A sign that belongs to the name, `（≥，%）`, may be no more than the form's habit. */
function signInName(form: Form, target: Target): boolean {
  const row = form.indicatorOf(target);
  return row !== null && /[≥≧>≤≦<]/.test(row.name) && !/[≥≧>≤≦<]/.test(row.value ?? '');
}

function firedTrial(cell: Cell, stated: Stated, fault: Fault, cited: Wording, isInName: boolean): Trial {
  const isMild = isInName && fault.severity === 'warning';
  const note: Wording = isMild
    ? {
        zh: '比较符印在名称里，可能只是表样的固定写法。',
        en: ' The sign is printed in the name and may be a fixed part of the form’s layout.',
      }
    : { zh: '', en: '' };
  return {
    verdict: 'fired',
    severity: isMild ? 'info' : fault.severity,
    cells: [cell],
    ...(stated.value !== null && { found: quantityText(stated) }),
    text: { zh: `${cited.zh}：${fault.text.zh}。${note.zh}`, en: `${cited.en}: ${fault.text.en}.${note.en}` },
  };
}

/** `100%以上得满分`: the bound of full marks. What scores less may well be impossible. */
function standardTrials(form: Form, indicator: Indicator): Trial[] {
  return form.standardsOf(indicator.indicator).flatMap((standard): Trial[] => {
    const fault = standard.unit === '%' && standard.role !== 'tier' ? faultOf(standard) : null;
    if (!fault) return [];
    const number = quantityText({ ...standard, comparator: null });
    const [bound, boundEn] = BOUNDS[standard.comparator ?? 'none'];
    const cited = {
      zh: `“${indicator.name}”的绩效标准要求${bound}${number}`,
      en: `The performance standard of “${indicator.name_en ?? indicator.name}” asks for ${boundEn}${number}`,
    };
    return [firedTrial(form.standardCell(standard), standard, { ...fault, severity: 'info' }, cited, false)];
  });
}

export const rateInRange: Check = {
  id: 'rate-in-range',
  family: 'values',
  severity: 'error',
  zh: {
    name: '比率越界',
    meaning:
      '百分比应在0与100%之间，利用与回收一类，以及名称或指标值写明增长、提高、同比等变化的除外。超过100%或低于0时提示；没有印出比较符而以2开头的（如295%），首位可能是“≥”的误读。≥100%、≤0一类的界限只有一个可能的值，按提醒处理；比较符印在名称里，或只出现在绩效标准中的，仅供参考。',
    canBeWrong: '允许超额完成的任务，其完成率可以超过100%；“≥100%”在实践中常用来表示“=100%”。',
  },
  en: {
    name: 'Rate out of range or bound that cannot be passed',
    meaning:
      'A percentage should lie between 0 and 100%, utilisation, recovery and whatever name or value says is a change (growth, a rise, year on year) excepted. Values above 100% or below 0 are reported; without a printed sign, a leading 2 (295%) may be a “≥” misread. A bound such as ≥100% or ≤0 leaves one possible value and weighs less; where the sign stands in the name, or only in the performance standard, it is for information.',
    canBeWrong:
      'Work that may be overfulfilled can have a completion rate above 100%, and “≥100%” is often used to mean “=100%”.',
  },
  run,
};
