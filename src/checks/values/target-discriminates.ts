import { FEN_PER_WAN, type Fen } from '../../model/money.ts';
import { promiseIdentities } from '../../model/quantity.ts';
import type { Program } from '../../model/tables/programs.ts';
import type { Target } from '../../model/tables/targets.ts';
import { isEqual, sumLine, sumOf, wanText } from '../arithmetic.ts';
import type { Cell, Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { citations, counted, distinct, listing, percentText, shareLine } from '../phrases.ts';

const FEWEST_RATES = 5;

/** One trial per kind, where the form has any target of the kind. */
const run = (form: Form): Trial[] => [...rates(form), ...counts(form), ...ceilings(form), ...scores(form)];

/** Each promise once, as the site counts them: a department and a project that state the same are one. */
function rates(form: Form): Trial[] {
  const promised = form.rows.targets.filter(({ origin }) => origin !== 'result');
  const identities = promiseIdentities(promised);
  const isRate = (target: Target) => form.unit(target.unit)?.kind === 'rate';
  const promises = [...Map.groupBy(promised.filter(isRate), (target) => identities.get(target)).values()];
  if (promises.length < FEWEST_RATES) return [];
  const atLimit = promises.filter(([first]) => first && standsAtLimit(first));
  const share = atLimit.length / promises.length;
  const isFired = share > 0.5;
  const text = {
    zh: `${promises.length}个比率目标中有${atLimit.length}个为100%或0，占${percentText(share)}${isFired ? '，超过半数' : '，未过半数'}。`,
    en: `${atLimit.length} of ${promises.length} rate targets are 100% or 0, ${percentText(share)}, ${isFired ? 'more than' : 'not more than'} half.`,
  };
  const cells = cellsOf(form, (isFired ? atLimit : promises).flat());
  return [
    { verdict: isFired ? 'fired' : 'passed', cells, arithmetic: [shareLine(atLimit.length, promises.length)], text },
  ];
}

const standsAtLimit = ({ unit, value, value_to, comparator }: Target): boolean =>
  unit === '%' && value_to === null && comparator !== 'approx' && (value === 100 || value === 0);

function counts(form: Form): Trial[] {
  const all = form
    .indicatorTargets()
    .map(({ target }) => target)
    .filter(({ unit }) => form.unit(unit)?.kind === 'count');
  if (all.length === 0) return [];
  const least = all.filter(
    ({ comparator, value }) => (comparator === 'ge' && value === 1) || (comparator === 'gt' && value === 0),
  );
  if (least.length === 0) {
    const text = {
      zh: `${all.length}个数量目标中没有“至少1”。`,
      en: `None of ${counted(all.length, 'count target')} is “at least 1”.`,
    };
    return [{ verdict: 'passed', cells: cellsOf(form, all), text }];
  }
  const cited = citations(form, least);
  const text = {
    zh: `${all.length}个数量目标中有${least.length}个只要求至少1：${cited.zh}。`,
    en: `${least.length} of ${counted(all.length, 'count target')} ask for at least 1 only: ${cited.en}.`,
  };
  return [{ verdict: 'fired', cells: cellsOf(form, least), arithmetic: [shareLine(least.length, all.length)], text }];
}

interface Ceiling {
  readonly program: Program;
  readonly targets: readonly Target[];
  readonly amounts: readonly Fen[];
  readonly budget: Fen;
}

/** The cost rows of a form in money, together, against its own amount. */
function ceilings(form: Form): Trial[] {
  const costs = form
    .indicatorTargets()
    .filter(({ indicator, target }) => {
      return form.category(indicator)?.group === 'cost' && form.unit(target.unit)?.kind === 'money';
    })
    .map(({ target }) => target);
  const all = [...Map.groupBy(costs, ({ program }) => program)].flatMap(([key, targets]): Ceiling[] => {
    const program = form.program(key);
    const budget = program?.amount_wan ?? null;
    if (!program || budget === null) return [];
    return [{ program, targets, amounts: targets.map(({ value }) => Math.round(value * FEN_PER_WAN)), budget }];
  });
  if (all.length === 0) return [];
  const equal = all.filter(({ amounts, budget }) => isEqual(sumOf(amounts), budget));
  const cells = (equal.length > 0 ? equal : all).flatMap(({ program, targets }) => [
    ...cellsOf(form, targets),
    form.programCell(program, 'amount_wan'),
  ]);
  if (equal.length === 0) {
    const text = {
      zh: '成本指标的金额都与本表的预算不同。',
      en: 'No cost target equals the budget of its form.',
    };
    return [{ verdict: 'passed', cells, text }];
  }
  const names = equal.map(({ program: { name, name_en }, budget }): Wording => {
    const amount = wanText(budget);
    return { zh: `“${name}”${amount}万元`, en: `“${name_en ?? name}” ${amount} wan yuan` };
  });
  const list = listing(names);
  const text = {
    zh: `${all.length}张表有金额的成本指标，${equal.length}张等于本表的预算：${list.zh}。只要不超预算即可达到。`,
    en: `${equal.length} of ${counted(all.length, 'form')} with a cost target in money set it at the budget itself: ${list.en}. Any spending within the budget meets it.`,
  };
  return [{ verdict: 'fired', cells, arithmetic: equal.map(ceilingLine), text }];
}

const ceilingLine = ({ amounts, budget }: Ceiling): string =>
  amounts.length > 1 ? sumLine(amounts) : `${wanText(sumOf(amounts))} = ${wanText(budget)}`;

/** A score is set at the mark that is merely a pass. */
function scores(form: Form): Trial[] {
  const marked = form.indicatorTargets().flatMap(({ indicator, target }) =>
    form
      .standardsOf(indicator.indicator)
      .filter(({ role, unit, value }) => role === 'pass' && value !== null && unit === target.unit)
      .map((standard) => ({ target, standard })),
  );
  if (marked.length === 0) return [];
  const passes = marked.filter(({ target, standard }) => target.value === standard.value);
  const cited = citations(
    form,
    (passes.length > 0 ? passes : marked).map(({ target }) => target),
  );
  const cells = distinct(
    (passes.length > 0 ? passes : marked).flatMap(({ target, standard }) => [
      form.numberCell(target),
      form.standardCell(standard),
    ]),
  );
  const text =
    passes.length > 0
      ? {
          zh: `评分目标等于合格线：${cited.zh}。`,
          en: `The target score is the pass mark: ${cited.en}.`,
        }
      : {
          zh: `评分目标不同于合格线：${cited.zh}。`,
          en: `The target score is not the pass mark: ${cited.en}.`,
        };
  return [{ verdict: passes.length > 0 ? 'fired' : 'passed', cells, text }];
}

const cellsOf = (form: Form, targets: readonly Target[]): Cell[] =>
  distinct(targets.map((target) => form.numberCell(target)));

export const targetDiscriminates: Check = {
  id: 'target-discriminates',
  family: 'values',
  severity: 'info',
  zh: {
    name: '目标缺乏区分度',
    meaning:
      '难以分出完成好坏的目标，分四种情形各合并为一条提示：比率目标不少于5个，而为100%或0的超过半数（与本站图表同一口径：整体表与项目表相同的目标只计一次，目标文字中的也计入）；数量目标只要求至少1；有金额的成本指标等于本表的预算（多条合计）；评分目标等于合格线。',
    canBeWrong: '法定义务本应达到100%或0；有的工作一年只有一次；以预算为成本上限是许多地方的填报要求。',
  },
  en: {
    name: 'Targets that cannot discriminate',
    meaning:
      'Targets that hardly tell good performance from poor, in four kinds, each one finding: more than half of at least 5 rate targets are 100% or 0 (counted as in the charts of this site: the same target in the department form and a project form is one, and goal texts count too); a count of at least 1; cost targets in money that together equal the budget of the form; a target score that is the pass mark.',
    canBeWrong:
      'Statutory duties are rightly set at 100% or 0, some work happens once a year, and many places ask for the budget as the ceiling of costs.',
  },
  run,
};
