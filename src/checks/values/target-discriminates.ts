import { FEN_PER_WAN, type Fen } from '../../model/money.ts';
import { promiseIdentities } from '../../model/quantity.ts';
import type { Program } from '../../model/tables/programs.ts';
import type { Target } from '../../model/tables/targets.ts';
import { isCeiling, isFloor } from '../agreement.ts';
import { isEqual, sumLine, sumOf, wanText } from '../arithmetic.ts';
import type { Cell, Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { named } from '../names.ts';
import { citations, counted, distinct, listing, percentText, shareLine } from '../phrases.ts';
import { worded } from '../worded.ts';

const FEWEST_RATES = 5;

/** One trial per kind, where the form has any target of the kind. */
const run = (form: Form): Trial[] => [...rates(form), ...counts(form), ...ceilings(form), ...scores(form)];

/** Each promise once, as the site counts them: forms that state the same of one measure make one. */
function rates(form: Form): Trial[] {
  const rates = form.rows.targets.filter(({ origin, unit }) => origin !== 'result' && form.unit(unit)?.kind === 'rate');
  const identities = promiseIdentities(rates);
  const promises = [...Map.groupBy(rates, (target) => identities.get(target)).values()];
  if (promises.length < FEWEST_RATES) return [];
  const atLimit = promises.filter(([first]) => first && standsAtLimit(first));
  const share = atLimit.length / promises.length;
  const isFired = share > 0.5;
  const text = {
    zh: `${promises.length}个比率目标中有${atLimit.length}个为100%或0，占${percentText(share)}${isFired ? '，超过半数' : '，未过半数'}。`,
    en: `${atLimit.length} of ${promises.length} rate targets are 100% or 0, ${percentText(share)}, ${isFired ? 'more than' : 'not more than'} half.`,
  };
  return [
    worded({ verdict: isFired ? 'fired' : 'passed' }, () => ({
      cells: cellsOf(form, (isFired ? atLimit : promises).flat()),
      arithmetic: [shareLine(atLimit.length, promises.length)],
      text,
    })),
  ];
}

/** More than 0 is not 0, and less than 100 is not 100. */
const ELSEWHERE: ReadonlySet<string> = new Set(['approx', 'gt', 'lt']);

const standsAtLimit = ({ unit, value, value_to, comparator }: Target): boolean =>
  unit === '%' && value_to === null && !ELSEWHERE.has(comparator) && (value === 100 || value === 0);

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
    return [worded({ verdict: 'passed' }, () => ({ cells: cellsOf(form, all), text }))];
  }
  return [
    worded({ verdict: 'fired' }, () => {
      const cited = citations(form, least);
      const text = {
        zh: `${all.length}个数量目标中有${least.length}个只要求至少1：${cited.zh}。`,
        en: `${least.length} of ${counted(all.length, 'count target')} ask for at least 1 only: ${cited.en}.`,
      };
      return { cells: cellsOf(form, least), arithmetic: [shareLine(least.length, all.length)], text };
    }),
  ];
}

interface Ceiling {
  readonly program: Program;
  readonly targets: readonly Target[];
  readonly amounts: readonly Fen[];
  readonly budget: Fen;
}

/** A least amount or a saving is no cost to keep within the budget. */
const isCost = ({ comparator }: Target): boolean => !isFloor(comparator);
/** A range or an approximate amount equals nothing. */
const isDefinite = ({ comparator, value_to }: Target): boolean => value_to === null && comparator !== 'approx';

/** The cost rows of a form in money, together, against its own amount. */
function ceilings(form: Form): Trial[] {
  const costs = form
    .indicatorTargets()
    .filter(({ indicator, target }) => {
      return form.category(indicator)?.group === 'cost' && form.unit(target.unit)?.kind === 'money';
    })
    .map(({ target }) => target)
    .filter(isCost);
  const all = [...Map.groupBy(costs, ({ program }) => program)].flatMap(([key, targets]): Ceiling[] => {
    const program = form.program(key);
    const budget = program?.amount_wan ?? null;
    if (!program || budget === null || !targets.every(isDefinite)) return [];
    return [{ program, targets, amounts: targets.map(({ value }) => Math.round(value * FEN_PER_WAN)), budget }];
  });
  if (all.length === 0) return [];
  const equal = all.filter(({ amounts, budget }) => isEqual(sumOf(amounts), budget));
  const cells = () =>
    (equal.length > 0 ? equal : all).flatMap(({ program, targets }) => [
      ...cellsOf(form, targets),
      form.programCell(program, 'amount_wan'),
    ]);
  if (equal.length === 0) {
    const text = {
      zh: '成本指标的金额都与本表的预算不同。',
      en: 'No cost target equals the budget of its form.',
    };
    return [worded({ verdict: 'passed' }, () => ({ cells: cells(), text }))];
  }
  return [
    worded({ verdict: 'fired' }, () => ({
      cells: cells(),
      arithmetic: equal.map(ceilingLine),
      text: ofBudgets(equal, all),
    })),
  ];
}

function ofBudgets(equal: readonly Ceiling[], all: readonly Ceiling[]): Wording {
  const names = equal.map(({ program, budget }): Wording => {
    const { zh, en } = named(program);
    const amount = wanText(budget);
    return { zh: `${zh}${amount}万元`, en: `${en} ${amount} wan yuan` };
  });
  const list = listing(names, '张');
  const capped = equal.filter(({ targets }) => targets.every(({ comparator }) => isCeiling(comparator))).length;
  const reached = reachedBySpendingLess(capped, equal.length);
  const [share, shareEn] =
    equal.length === all.length
      ? [all.length === 1 ? '' : '都', counted(all.length, 'form')]
      : [`其中${equal.length}张`, `${equal.length} of ${counted(all.length, 'form')}`];
  return {
    zh: `${all.length}张表的成本指标写有金额，${share}与本表预算是同一个数：${list.zh}。${reached.zh}`,
    en: `${shareEn} with a cost target in money ${equal.length === 1 ? 'states' : 'state'} the same number as the budget: ${list.en}.${reached.en}`,
  };
}

/** Only a printed ceiling says so; a bare amount may also be meant to be spent. */
function reachedBySpendingLess(capped: number, all: number): Wording {
  if (capped === 0) return { zh: '', en: '' };
  const [of, ofEn] = capped === all ? ['', 'A ceiling is'] : [`其中${capped}张`, `In ${capped} of them a ceiling is`];
  return {
    zh: `${of}印出的是上限，只要不超预算即可达到。`,
    en: ` ${ofEn} printed, so any spending within the budget meets it.`,
  };
}

const ceilingLine = ({ amounts, budget }: Ceiling): string =>
  amounts.length > 1 ? sumLine(amounts) : `${wanText(sumOf(amounts))} = ${wanText(budget)}`;

/** A score is set where the grade begins that is merely a pass. */
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
          zh: `目标值恰是评分说明中（基本）合格一档的起点：${cited.zh}。`,
          en: `The target is where the grade “(basically) qualified” of the scoring explanation begins: ${cited.en}.`,
        }
      : {
          zh: `目标值不同于评分说明中（基本）合格一档的起点：${cited.zh}。`,
          en: `The target is not where the grade “(basically) qualified” of the scoring explanation begins: ${cited.en}.`,
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
      '难以分出完成好坏的目标，分四种情形各合并为一条提示：比率目标不少于5个，而为100%或0的超过半数（与本站图表同一口径：同一文件中同一对照指标、比较符与数值都相同的目标，写在几张表中也只计一次，目标文字中的也计入；>0%、<100%不算）；数量目标只要求至少1；有金额的成本指标等于本表的预算（多条合计，写“至少”的和范围、约数不计）；评分目标等于评分说明中（基本）合格一档的起点。',
    canBeWrong: '法定义务本应达到100%或0；有的工作一年只有一次；以预算为成本上限是许多地方的填报要求。',
  },
  en: {
    name: 'Targets that cannot discriminate',
    meaning:
      'Targets that hardly tell good performance from poor, in four kinds, each one finding: more than half of at least 5 rate targets are 100% or 0 (counted as in the charts of this site: targets of one measure with the same comparator and number count once per document, in however many forms they stand, goal texts count too, and >0% or <100% is neither); a count of at least 1; cost targets in money that together equal the budget of the form (minimums, ranges and approximate amounts aside); a target score where the grade “(basically) qualified” of the scoring explanation begins.',
    canBeWrong:
      'Statutory duties are rightly set at 100% or 0, some work happens once a year, and many places ask for the budget as the ceiling of costs.',
  },
  run,
};
