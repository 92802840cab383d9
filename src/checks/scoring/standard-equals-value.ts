import type { Indicator } from '../../model/tables/indicators.ts';
import type { Standard } from '../../model/tables/standards.ts';
import type { Target } from '../../model/tables/targets.ts';
import { exact } from '../arithmetic.ts';
import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { named, placedName } from '../names.ts';
import { plainQuantity, unequalLines } from '../quantity-text.ts';
import { worded } from '../worded.ts';

interface Agreement {
  readonly indicator: Indicator;
  readonly standard: Standard;
  /** Missing where not the numbers agree, but the printed words. */
  readonly agreeing: Target | undefined;
}

function run(form: Form): Trial[] {
  return form.tables.flatMap((program) => {
    const equal: Agreement[] = [];
    const trials = form.indicatorsOf(program.program).flatMap((indicator): Trial[] => {
      const standard = boundOf(form.standardsOf(indicator.indicator));
      if (!standard || indicator.value === null) return [];
      const targets = form.targetsOf(indicator.indicator);
      const agreeing = targets.find((target) => agree(target, standard));
      if (!agreeing && standard.printed !== indicator.value) return [differs(form, indicator, standard, targets)];
      equal.push({ indicator, standard, agreeing });
      return [];
    });
    if (equal.length === 0) return trials;
    const together = worded({ verdict: 'passed' }, () => {
      const name = named(program);
      const text = {
        zh: `${name.zh}有${equal.length}项指标的绩效标准与指标值的数字、单位一致。`,
        en: `In ${name.en}, the standards of ${equal.length} indicators state the same numbers and units as their values.`,
      };
      const arithmetic = equal.flatMap(({ agreeing, standard }) =>
        agreeing ? [`${plainQuantity(agreeing)} = ${plainQuantity(standard)}`] : [],
      );
      return { cells: equal.map(({ indicator }) => form.indicatorCell(indicator)), arithmetic, text };
    });
    return [...trials, together];
  });
}

/** The one number that a standard states. Graded standards say by themselves what a value earns: another rule's. */
function boundOf(standards: readonly Standard[]): Standard | null {
  if (standards.some(({ role }) => role === 'tier')) return null;
  const stated = standards.filter(({ role, value }) => (role === 'full' || role === 'stated') && value !== null);
  const [only, ...more] = stated;
  return only && more.length === 0 ? only : null;
}

const agree = (target: Target, standard: Standard): boolean =>
  target.value === standard.value && (target.unit === null || standard.unit === null || target.unit === standard.unit);

function differs(form: Form, indicator: Indicator, standard: Standard, targets: readonly Target[]): Trial {
  const name = placedName(form, indicator);
  const cells = [form.indicatorCell(indicator), form.standardCell(standard)];
  const value = indicator.value ?? '';
  const stated = form.standardCell(standard).value;
  const [target, ...more] = targets;
  // A date or span of time is a number that is no target.
  const isOpen = target ? more.length > 0 || target.value_to !== null : /\d/.test(value);
  if (isOpen) {
    const text = {
      zh: `${name.zh}的指标值为“${value}”，绩效标准为“${stated}”，不能判定标准针对其中哪个数字。`,
      en: `${name.en} has the value “${value}” and the standard “${stated}”; which number the standard is about cannot be decided.`,
    };
    return { verdict: 'undecided', cells, text };
  }
  const text = {
    zh: `${name.zh}的指标值为“${value}”，绩效标准为“${stated}”${target ? '' : '，一处是文字，一处是数字'}。`,
    en: `${name.en} has the value “${value}”, and the standard “${stated}”${target ? '' : ': one is a word, the other a number'}.`,
  };
  const isSameUnit = target && target.unit === standard.unit && standard.value !== null;
  const figures = isSameUnit
    ? {
        expected: standard.value,
        found: target.value,
        difference: exact(target.value - standard.value),
        ...(target.unit && { unit: target.unit }),
      }
    : { expected: stated, found: value };
  // Words may mean what the number says: 全区 and 100%.
  const weight = target ? {} : ({ severity: 'info' } as const);
  const arithmetic = target ? unequalLines([[target, standard]]) : [];
  return { verdict: 'fired', ...weight, cells, arithmetic, ...figures, text };
}

export const standardEqualsValue: Check = {
  id: 'standard-equals-value',
  family: 'scoring',
  severity: 'warning',
  zh: {
    name: '绩效标准与指标值',
    meaning:
      '绩效标准栏写出的数字和单位应与指标值相同；数字或单位不同的，或一处是数字、一处是文字的，予以提示。标准栏只写文字（如“计划标准”）的，以及分档计分的，不作核对。',
    canBeWrong: '标准栏可能写的是行业标准或历史水平，而非本年目标；文字与数字也可能是同一意思。',
  },
  en: {
    name: 'Standard vs value',
    meaning:
      'The number and unit that the standard column states should be those of the value; another number or unit is reported, and so is a number where the value is a word. Standards in words only (such as “as planned”) and graded ones are not compared.',
    canBeWrong:
      'The column may state the standard of the trade or a past level rather than this year’s target, and a word may mean the same as the number.',
  },
  run,
};
