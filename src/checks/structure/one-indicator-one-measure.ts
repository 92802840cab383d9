import type { Indicator } from '../../model/tables/indicators.ts';
import type { Program } from '../../model/tables/programs.ts';
import type { Target } from '../../model/tables/targets.ts';
import { areOpposed } from '../agreement.ts';
import type { Check, Severity, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { bare, JOINER, named, quoted } from '../names.ts';
import { counted, quantity } from '../phrases.ts';
import { recurring } from '../recurring.ts';
import { worded } from '../worded.ts';

/** One number for two of these says nothing of either. Pairs that are one act in common speech (调解、调处) are not here. */
const WORKS = ['社区矫正', '安置帮教', '复议', '应诉', '培训', '宣传', '督查', '评查', '检查', '听证'] as const;
/** One question asks for both. */
const OPINIONS = ['认可', '满意'] as const;
/** A rate in a name, also one right behind another: not 效率 and 频率, which are words of their own. */
const RATE = /\p{Script=Han}{2,}?(?<![效频概税利汇])率(?![先领])/gu;
/** What becomes of a rate is the same rate: 满意率达标率. */
const OF_A_RATE = /(达标|达成|完成|提升|提高|增长|上升|下降|降低)率$/u;
/** People, sessions and days are sizes of one event: a training of 60 people, held once. */
const SIZES: ReadonlySet<string | null> = new Set(['人', '人次', '次', '场', '天']);

interface Compound {
  readonly says: Wording;
  readonly severity?: Severity;
}

const run = (form: Form): Trial[] => form.tables.flatMap((program) => tableTrials(form, program));

function tableTrials(form: Form, program: Program): Trial[] {
  const rows = form.indicatorsOf(program.program);
  const byName = [...Map.groupBy(rows, ({ name }) => bare(name)).values()].filter((same) => same.length > 1);
  // One name under two classes is told by `same-name-other-class`.
  const repeated = byName.flatMap((same) =>
    [...Map.groupBy(same, (one) => form.category(one)?.category).values()].filter((alike) => alike.length > 1),
  );
  const trials = repeated.map((same) => repeatedTrial(form, named(program), same));
  const single: Indicator[] = [];
  for (const indicator of rows) {
    const compound = severalNumbers(form, indicator) ?? severalThings(form, indicator);
    if (!compound) {
      const unlabelled = unlabelledTrial(form, indicator);
      if (unlabelled) trials.push(unlabelled);
      else if (!byName.some((same) => same.includes(indicator))) single.push(indicator);
      continue;
    }
    const { says, severity } = compound;
    trials.push({
      verdict: 'fired',
      ...(severity && { severity }),
      cells: [form.indicatorCell(indicator)],
      text: says,
    });
  }
  if (single.length === 0) return trials;
  const together = worded({ verdict: 'passed' }, () => {
    const table = named(program);
    const text = {
      zh: `${table.zh}有${single.length}条指标，名称未见重复，也未见并列几项内容而只有一个数字。`,
      en: `${table.en}: ${counted(single.length, 'indicator has', 'indicators have')} a name that no other has, and no several things under one number.`,
    };
    return { cells: single.map((one) => form.indicatorCell(one, 'name')), text };
  });
  return [...trials, together];
}

/** Values of different kinds tell the rows apart a little; another column of the form, which rows do not hold, may do so. */
function repeatedTrial(form: Form, table: Wording, same: readonly Indicator[]): Trial {
  const [first] = same;
  // Our translations may tell apart what the printed name does not.
  const isOneInEnglish = same.every(({ name_en }) => name_en === first?.name_en);
  const name = named({ name: first?.name ?? '', name_en: isOneInEnglish ? (first?.name_en ?? null) : null });
  const kinds = new Set(same.map(({ indicator }) => form.unit(form.targetsOf(indicator)[0]?.unit ?? null)?.kind));
  const valuesOr = (blank: string) => same.map(({ value }) => (value === null ? blank : quoted(value)));
  const text = {
    zh: `${table.zh}中有${same.length}条指标同名${name.zh}（指标值为${valuesOr('空白').join('、')}），仅凭名称不能区分。`,
    en: `${table.en} has ${same.length} indicators named ${name.en} (values: ${valuesOr('blank').join(', ')}); the names alone do not tell them apart.`,
  };
  const cells = same.map((one) => form.indicatorCell(one, 'name'));
  return { verdict: 'fired', ...(kinds.size > 1 && { severity: 'info' }), cells, text };
}

/** Numbers of different things in one cell; a range or the same thing said twice is not meant. */
function severalNumbers(form: Form, indicator: Indicator): Compound | null {
  const targets = form.targetsOf(indicator.indicator);
  if (targets.length < 2) return null;
  const things = new Set(targets.map(({ label, unit }) => `${label ?? ''} ${unit ?? ''}`));
  if (things.size < 2) return null;
  const name = named(indicator);
  const numbers = targets.map((target) => ({ target, ...quantity(form, target) }));
  if (targets.every(({ label, unit }) => label === null && SIZES.has(unit))) {
    const says = {
      zh: `${name.zh}一格写了${targets.length}个数字（${numbers.map(({ zh }) => zh).join('、')}），是同一活动的几个方面，未分列指标。`,
      en: `${name.en} gives ${targets.length} sizes of one event in one cell (${numbers.map(({ en }) => en).join(', ')}), not in indicators of their own.`,
    };
    return { says, severity: 'info' };
  }
  const zh = numbers.map((one) => `${one.target.label ?? ''}${one.zh}`).join('、');
  const en = numbers.map((one) => [thingOf(form, one.target), one.en].filter(Boolean).join(' ')).join(', ');
  const says = {
    zh: `${name.zh}一格写了${targets.length}个数字：${zh}。`,
    en: `${name.en} gives ${targets.length} numbers in one cell: ${en}.`,
  };
  return { says };
}

/** What a number counts, in English: the name of its measure, or the printed word where the match is only close. */
function thingOf(form: Form, { label, match, measure }: Target): string {
  const exact = match === 'exact' ? form.measure(measure) : null;
  return exact ? quoted(exact.name_en) : label === null ? '' : quoted(label);
}

/** Several numbers of one unit that do not say of what: two things, or one thing at two times. */
function unlabelledTrial(form: Form, indicator: Indicator): Trial | null {
  if (form.targetsOf(indicator.indicator).length < 2) return null;
  const targets = form.targetsOf(indicator.indicator).filter(({ label }) => label === null);
  const [first] = targets;
  const isUnlike = (target: Target) =>
    first !== undefined && target.value !== first.value && !areOpposed(target.comparator, first.comparator);
  if (!targets.some(isUnlike)) return null;
  const name = named(indicator);
  const numbers = targets.map((target) => quantity(form, target));
  const text = {
    zh: `${name.zh}一格写了${targets.length}个数字（${numbers.map(({ zh }) => zh).join('、')}），未写明各指什么，无从判断是否为一项内容。`,
    en: `${name.en} gives ${targets.length} numbers in one cell (${numbers.map(({ en }) => en).join(', ')}) without saying of what, so whether they are of one thing cannot be told.`,
  };
  return { verdict: 'undecided', cells: [form.indicatorCell(indicator)], text };
}

/** One value under a name of several things; words weigh less than a number. */
function severalThings(form: Form, indicator: Indicator): Compound | null {
  const [target, ...more] = form.targetsOf(indicator.indicator);
  if (more.length > 0 || (!target && indicator.value === null)) return null;
  const { rates, opinions, works } = joinedIn(indicator.name);
  const isCount = target !== undefined && form.unit(target.unit)?.kind === 'count';
  if (rates.length < 2 && opinions.length < 2 && (works.length < 2 || !isCount)) return null;
  const name = named(indicator);
  const words = quoted(indicator.value ?? '');
  const value = target ? quantity(form, target) : { zh: words, en: words };
  if (rates.length > 1) {
    const says = {
      zh: `${name.zh}并列了${rates.length}个比率（${rates.join('、')}），只有一个指标值${value.zh}。`,
      en: `${name.en} joins ${rates.length} rates, with one value, ${value.en}, for all of them.`,
    };
    return { says, ...(!target && { severity: 'info' }) };
  }
  if (opinions.length > 1) {
    const says = {
      zh: `${name.zh}并列了认可与满意两项，只有一个指标值${value.zh}。`,
      en: `${name.en} joins recognition and satisfaction, with one value, ${value.en}, for both.`,
    };
    return { says, severity: 'info' };
  }
  const says = {
    zh: `${name.zh}并列了${works.join('、')}，只有一个指标值${value.zh}，名称未写明各占多少。`,
    en: `${name.en} joins ${works.length} kinds of work, with one value, ${value.en}; the name does not say how much is of each.`,
  };
  return { says, severity: 'info' };
}

/** What a name joins, without what its bracket adds. */
const joinedIn = recurring((name) => {
  const plain = bare(name.replace(/[（(].*$/u, ''));
  return { rates: ratesIn(plain), opinions: joinedWords(plain, OPINIONS), works: joinedWords(plain, WORKS) };
});

function ratesIn(plain: string): string[] {
  return plain.split(JOINER).flatMap((part) => {
    const rates = part.endsWith('率') ? (part.match(RATE) ?? []) : [];
    return rates.length > 1 && OF_A_RATE.test(part) ? [part] : rates;
  });
}

/** Words that stand in different parts of a joined name, one a part. */
function joinedWords(plain: string, words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of plain.split(JOINER)) {
    const own = words.filter((word) => part.includes(word));
    const [first] = own;
    if (first !== undefined && !own.some((one) => joined.includes(one))) joined.push(first);
  }
  return joined;
}

export const oneIndicatorOneMeasure: Check = {
  id: 'one-indicator-one-measure',
  family: 'structure',
  severity: 'warning',
  zh: {
    name: '一条指标一项内容',
    meaning:
      '一条指标应只指一项内容：同一张表的同一类别内不重名（分列不同类别的另有规则），一格不写几个数字，名称中不并列几个比率或几类工作而只给一个数字。同一活动的人数和场次、认可和满意并列、几类工作合写一个数字、并列的比率只用文字描述，程度较轻。几个数字单位相同而未写明各指什么的，列为无法判断。',
    canBeWrong: '同名指标可能分属不同任务，由说明栏区分；并列的名称可能本来就是一次调查或一项合并统计。',
  },
  en: {
    name: 'One indicator, one measure',
    meaning:
      'An indicator should speak of one thing: no name twice in a class of a table (one name under two classes is another rule’s), no several numbers in one cell, and no joined rates or joined kinds of work with a single number. Sizes of one event (people, sessions), recognition joined with satisfaction, one number for several kinds of work, and joined rates with words only weigh less. Several numbers of one unit that do not say of what are left undecided.',
    canBeWrong:
      'Indicators of one name may belong to different tasks that another column tells apart, and a joined name may be a single survey question or a combined statistic.',
  },
  run,
};
