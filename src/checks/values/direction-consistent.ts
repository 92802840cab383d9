import type { Measure } from '../../model/tables/measures.ts';
import type { Target } from '../../model/tables/targets.ts';
import { isCeiling, isFloor } from '../agreement.ts';
import type { Check, Trial, Wording } from '../check.ts';
import { directionByName, mayBeLower } from '../direction-by-name.ts';
import type { Form } from '../form.ts';
import { bare } from '../names.ts';
import { citation, citations, distinct, passedTogether } from '../phrases.ts';

/** The comparator as printed, else the one that the scoring rule implies. */
const effective = ({ comparator, implied_comparator: implied }: Target) =>
  comparator === 'none' ? implied : comparator;

/** A saving or an income is no cost, and some forms promise to spend at least what they were given. */
const NO_COST = /节约|节省|降低|压减|减少|结余|收入|投入|保障/;

interface Direction {
  readonly direction: Measure['direction'];
  /** Of the measure; without one, the printed name tells. */
  readonly measure: Measure | null;
}

/** Of the measure, else of a rate by its name, and of money under cost. Null where nothing tells. */
function directionOf(form: Form, target: Target): Direction | null {
  const measure = form.measure(target.measure);
  if (measure) return { direction: measure.direction, measure };
  const name = target.label ?? form.nameOf(target).label;
  const kind = form.unit(target.unit)?.kind;
  const indicator = form.indicatorOf(target);
  const isCost = indicator !== null && form.category(indicator)?.group === 'cost' && !NO_COST.test(name);
  const direction = kind === 'rate' ? directionByName(name) : kind === 'money' && isCost ? 'lower' : null;
  return direction && { direction, measure };
}

type Judgement = 'consistent' | 'contrary' | 'unknown' | 'none';

function judge(form: Form, target: Target): Judgement {
  const comparator = effective(target);
  if (!isFloor(comparator) && !isCeiling(comparator)) return 'none';
  const { direction } = directionOf(form, target) ?? { direction: 'neutral' };
  if (direction === 'higher') return isFloor(comparator) ? 'consistent' : 'contrary';
  if (direction === 'lower') return isCeiling(comparator) ? 'consistent' : 'contrary';
  const isRate = form.unit(target.unit)?.kind === 'rate';
  const isRiddle = isRate && isCeiling(target.comparator) && !mayBeLower(form.nameOf(target).label);
  return isRiddle ? 'unknown' : 'none';
}

/** One trial for each contrary or unclear target, one per measure or name with opposite comparators, one for the rest. */
function run(form: Form): Trial[] {
  const targets = form.rows.targets.filter(({ origin }) => origin !== 'result');
  const judged = Map.groupBy(targets, (target) => judge(form, target));
  const of = (judgement: Judgement) => judged.get(judgement) ?? [];
  const consistent = of('consistent');
  const text = {
    zh: `有${consistent.length}个目标的比较符与对照指标或名称的方向一致。`,
    en: `Targets whose comparator goes with the direction of the measure or of the name: ${consistent.length}.`,
  };
  return [
    ...of('contrary').map((target) => contrary(form, target)),
    ...opposed(form, targets),
    ...of('unknown').map((target) => unknown(form, target)),
    ...passedTogether(consistent.length, () => consistent.map((target) => form.numberCell(target)), text),
  ];
}

function contrary(form: Form, target: Target): Trial {
  const measure = form.measure(target.measure);
  const isHigher = directionOf(form, target)?.direction === 'higher';
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
  const of: Wording = measure
    ? { zh: `“${measure.name_zh}”`, en: `for “${measure.name_en}”` }
    : form.unit(target.unit)?.kind === 'money'
      ? { zh: '成本金额', en: 'for an amount under cost' }
      : { zh: '从名称看', en: 'by its name' };
  const severity = isClose ? 'info' : measure ? 'error' : isPrinted ? 'warning' : 'info';
  return {
    verdict: 'fired',
    severity,
    cells: [form.numberCell(target)],
    text: {
      zh: `${cited.zh}：${of.zh}${isHigher ? '越高越好' : '越低越好'}，${says.zh}。${caution.zh}`,
      en: `${cited.en}: ${of.en} ${isHigher ? 'higher' : 'lower'} is better, but ${says.en}.${caution.en}`,
    },
  };
}

/**
 * Where neither measure nor name has a direction, indicators of one measure should at least agree with each other, and
 * so should those of one table under one name. Both ends of a range in one cell are no contradiction.
 */
function opposed(form: Form, targets: readonly Target[]): Trial[] {
  const keyOf = (target: Target): string | null => {
    const { indicator, label, measure, match, unit } = target;
    if (indicator === null) return null;
    if (measure) return match === 'exact' && form.measure(measure)?.direction === 'neutral' ? measure : null;
    if (directionOf(form, target)) return null;
    return [target.program, bare(form.indicatorOf(target)?.name ?? ''), label, unit].join('|');
  };
  return [...Map.groupBy(targets, keyOf)].flatMap(([key, rows]): Trial[] => {
    const floors = rows.filter((row) => isFloor(effective(row)));
    const ceilings = rows.filter((row) => isCeiling(effective(row)));
    const bounded = rows.filter((row) => isFloor(effective(row)) || isCeiling(effective(row)));
    const [first] = bounded;
    const indicators = new Set(bounded.map(({ indicator }) => indicator));
    if (key === null || !first || floors.length === 0 || ceilings.length === 0 || indicators.size < 2) return [];
    const measure = form.measure(first.measure);
    const name = form.nameOf(first);
    const cited = citations(form, bounded);
    const text = {
      zh: `“${measure?.name_zh ?? name.label}”的几处比较符方向相反：${cited.zh}。`,
      en: `“${measure?.name_en ?? name.labelEn ?? name.label}” has comparators of opposite directions: ${cited.en}.`,
    };
    const severity = measure ? 'error' : 'warning';
    return [{ verdict: 'fired', severity, cells: distinct(bounded.map((row) => form.numberCell(row))), text }];
  });
}

function unknown(form: Form, target: Target): Trial {
  const cited = citation(form, target);
  const text = {
    zh: `${cited.zh}：从名称看不出比率是越高越好还是越低越好，无从判断应是至多还是至少。`,
    en: `${cited.en}: the name does not show whether a higher or a lower rate is better, so whether a maximum or a minimum is meant cannot be told.`,
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
      '比较符应与对照指标的方向一致：越高越好的写至少，越低越好的写至多；没有印出比较符的，看评分规则所隐含的方向；中性指标的几处比较符不应相反。没有对应到对照指标的，只在名称末尾写明（如满意度、投诉率），或为成本金额时判断，按提醒或供参考处理；同一张表中同名指标的比较符也不应相反。只写数字或“=”的不判断。从名称看不出好坏的比率写有≤或<时，列为无法判断。',
    canBeWrong: '对照指标的方向是本站所定，名称的方向由末尾的词推定；某些工作量也可能需要控制上限。',
  },
  en: {
    name: 'Direction inconsistent',
    meaning:
      'A comparator should go with the direction of the measure: at least where higher is better, at most where lower is better. Without a printed comparator, what the scoring rule implies counts; where a measure is neutral, its rows should not be opposite. Without a measure, only a name that ends in a plain word (a satisfaction or complaint rate) or money under cost is judged, as a warning or for information, and indicators of one name in one table should not be opposite either. Bare numbers and “=” are not judged. A rate whose name does not tell, with ≤ or <, is left undecided.',
    canBeWrong:
      'The direction of a measure is set by this site, that of a name is read from its last word, and some workloads may rightly have an upper limit.',
  },
  run,
};
