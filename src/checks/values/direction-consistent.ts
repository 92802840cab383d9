import type { Target } from '../../model/tables/targets.ts';
import { areOpposed, isCeiling, isFloor } from '../agreement.ts';
import type { Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { citation, citations, distinct, passedTogether } from '../phrases.ts';

/** Rates that are better when lower, by name: a printed ≤ is no riddle there. */
const LOWER_IS_BETTER =
  /投诉|差错|错案|脱管|漏管|复发|重新犯罪|再犯|发生率|发案|发改|败诉|逾期|超期|上访|违规|事故|降低|节约/;

/** The comparator as printed, else the one that the scoring rule implies. */
const effective = ({ comparator, implied_comparator: implied }: Target) =>
  comparator === 'none' ? implied : comparator;

type Judgement = 'consistent' | 'contrary' | 'unknown' | 'none';

function judge(form: Form, target: Target): Judgement {
  const comparator = effective(target);
  if (!isFloor(comparator) && !isCeiling(comparator)) return 'none';
  const direction = form.measure(target.measure)?.direction ?? 'neutral';
  if (direction === 'higher') return isFloor(comparator) ? 'consistent' : 'contrary';
  if (direction === 'lower') return isCeiling(comparator) ? 'consistent' : 'contrary';
  const isRate = form.unit(target.unit)?.kind === 'rate';
  const isRiddle = isRate && isCeiling(target.comparator) && !LOWER_IS_BETTER.test(form.targetCell(target).label);
  return isRiddle ? 'unknown' : 'none';
}

/** One trial for each contrary or unclear target, one per measure with opposite comparators, one for the rest. */
function run(form: Form): Trial[] {
  const targets = form.indicatorTargets().map(({ target }) => target);
  const of = (judgement: Judgement) => targets.filter((target) => judge(form, target) === judgement);
  const consistent = of('consistent');
  const text = {
    zh: `有${consistent.length}个目标的比较符与对照指标的方向一致。`,
    en: `Targets whose comparator goes with the direction of the measure: ${consistent.length}.`,
  };
  return [
    ...of('contrary').map((target) => contrary(form, target)),
    ...opposed(form, targets),
    ...of('unknown').map((target) => unknown(form, target)),
    ...passedTogether(
      consistent.map((target) => form.numberCell(target)),
      text,
    ),
  ];
}

function contrary(form: Form, target: Target): Trial {
  const measure = form.measure(target.measure);
  const isHigher = measure?.direction === 'higher';
  const isPrinted = target.comparator !== 'none';
  const says: Wording = isPrinted
    ? { zh: `印出的是${isHigher ? '至多' : '至少'}`, en: `a ${isHigher ? 'maximum' : 'minimum'} is printed` }
    : {
        zh: `评分规则按${isHigher ? '至多' : '至少'}计分`,
        en: `the scoring rule rewards a ${isHigher ? 'maximum' : 'minimum'}`,
      };
  const cited = citation(form, target);
  const isClose = target.match === 'close';
  const caution: Wording = isClose
    ? { zh: '这里只是近似对应，方向可能不同。', en: ' The match is only a close one, so the direction may differ.' }
    : { zh: '', en: '' };
  return {
    verdict: 'fired',
    ...(isClose && { severity: 'info' as const }),
    cells: [form.numberCell(target)],
    text: {
      zh: `${cited.zh}：“${measure?.name_zh ?? ''}”${isHigher ? '越高越好' : '越低越好'}，${says.zh}。${caution.zh}`,
      en: `${cited.en}: for “${measure?.name_en ?? ''}” ${isHigher ? 'higher' : 'lower'} is better, but ${says.en}.${caution.en}`,
    },
  };
}

/** Where the measure has no direction of its own, its rows should at least agree with each other. */
function opposed(form: Form, targets: readonly Target[]): Trial[] {
  const neutral = targets.filter(
    ({ measure, match }) => match === 'exact' && form.measure(measure)?.direction === 'neutral',
  );
  return [...Map.groupBy(neutral, ({ measure }) => measure)].flatMap(([key, rows]): Trial[] => {
    const bounded = rows.filter((row) => isFloor(effective(row)) || isCeiling(effective(row)));
    if (!bounded.some((a) => bounded.some((b) => areOpposed(effective(a), effective(b))))) return [];
    const measure = form.measure(key);
    const cited = citations(form, bounded);
    const text = {
      zh: `“${measure?.name_zh ?? ''}”的几处比较符方向相反：${cited.zh}。`,
      en: `“${measure?.name_en ?? ''}” has comparators of opposite directions: ${cited.en}.`,
    };
    return [{ verdict: 'fired', cells: distinct(bounded.map((row) => form.numberCell(row))), text }];
  });
}

function unknown(form: Form, target: Target): Trial {
  const cited = citation(form, target);
  const text = {
    zh: `${cited.zh}：没有写明比率的含义，无从判断应是至多还是至少。`,
    en: `${cited.en}: what the rate measures is not printed, so whether a maximum or a minimum is meant cannot be told.`,
  };
  return { verdict: 'undecided', cells: [form.numberCell(target)], text };
}

export const directionConsistent: Check = {
  id: 'direction-consistent',
  family: 'values',
  severity: 'error',
  zh: {
    name: '方向矛盾',
    meaning:
      '比较符应与对照指标的方向一致：越高越好的写至少，越低越好的写至多；没有印出比较符的，看评分规则所隐含的方向；中性指标的几处比较符不应相反。只写数字或“=”的不判断。含义不明的比率写有≤或<时，列为无法判断。',
    canBeWrong: '对照指标的方向是本站所定；某些工作量也可能需要控制上限。',
  },
  en: {
    name: 'Direction inconsistent',
    meaning:
      'A comparator should go with the direction of the measure: at least where higher is better, at most where lower is better. Without a printed comparator, what the scoring rule implies counts; where a measure is neutral, its rows should not be opposite. Bare numbers and “=” are not judged. A rate of unclear meaning with ≤ or < is left undecided.',
    canBeWrong: 'The direction of a measure is set by this site, and some workloads may rightly have an upper limit.',
  },
  run,
};
