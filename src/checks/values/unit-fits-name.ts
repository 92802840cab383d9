import { speaksOfChange } from '../change-words.ts';
import type { Check, Trial, Wording } from '../check.ts';
import type { Form, IndicatorTarget } from '../form.ts';
import { withoutBracket } from '../names.ts';
import { citation, passedTogether } from '../phrases.ts';

/** What a …次数 does not count: things and cases. Sessions, days and person-times are left alone. */
const THINGS: ReadonlySet<string> = new Set(['件', '个', '份', '册', '本', '台', '套', '家', '户']);
/** What a …人数 does not count: times and things; 人次 is close enough to pass. */
const NO_PEOPLE: ReadonlySet<string> = new Set(['次', '场', '件', '份', '册', '本', '台', '套']);
/** Making or buying a thing is counted in things, and so is a thing that is all the name says. */
const MAKES_A_THING = /(?:制作|编印|编制|印制|印刷|购买|购置|采购).*(?:汇编|手册|资料|平台|系统|软件|设备|腕带|简报)$/;
const IS_A_THING = /(?:汇编|平台|简报)(?:建设)?$/;
/** What is done to a thing, or with it, is rightly counted in times. */
const TENDS_A_THING = /维护|升级|更新|维修|巡检|检查|测试|报送|发布|推送|宣传/;
/** A name that ends in these is a rate; 效率 is not. */
const RATE_NAME = /(?:(?<!效)率|比例|比重|占比)$/;
/**
 * Words by which a percentage says what it is a share of: rates and degrees (制度, 年度 and the like are no degrees),
 * shares of work done or of people reached, and changes.
 */
const NAMES_A_RATE =
  /率|(?<![制年季月力])度|比例|比重|占比|百分|覆盖|普及|满意|认可|合格|及格|优秀|优良|达标|完成|知晓|支持|增加|降低|下降|减少|节约|压减/;
const isOfAThing = (name: string): boolean =>
  MAKES_A_THING.test(name) || (IS_A_THING.test(name) && !TENDS_A_THING.test(name));

type Misfit = 'times' | 'people' | 'thing' | 'rate' | 'work';

function misfitOf(form: Form, { indicator, target }: IndicatorTarget): Misfit | null {
  const { unit } = target;
  const kind = form.unit(unit)?.kind;
  if (unit === null) return null;
  const name = withoutBracket(indicator.name);
  if (unit === '%') {
    const words = `${indicator.name}${target.label ?? ''}${indicator.value ?? ''}`;
    const isNamed = NAMES_A_RATE.test(words) || speaksOfChange(indicator, target);
    return isNamed || form.category(indicator)?.category === 'satisfaction' ? null : 'work';
  }
  // A number with a label of its own is not what the name counts.
  if (kind !== 'count' || target.label !== null) return null;
  if (/(?<!人)次数$/.test(name) && THINGS.has(unit)) return 'times';
  if (/人(?:员)?数量?$/.test(name) && NO_PEOPLE.has(unit)) return 'people';
  if (/人次(?:数量?)?$/.test(name) && NO_PEOPLE.has(unit) && unit !== '次') return 'people';
  if (isOfAThing(name) && (unit === '次' || unit === '场')) return 'thing';
  return RATE_NAME.test(name) ? 'rate' : null;
}

const REASONS: Record<Misfit, (unit: Wording) => Wording> = {
  times: ({ zh, en }) => ({ zh: `名称为次数，单位为“${zh}”`, en: `the name counts times, the unit is “${en}”` }),
  people: ({ zh, en }) => ({ zh: `名称为人数，单位为“${zh}”`, en: `the name counts people, the unit is “${en}”` }),
  thing: ({ zh, en }) => ({
    zh: `名称是制作或购买的物品，单位为“${zh}”`,
    en: `the name is of a thing made or bought, the unit is “${en}”`,
  }),
  rate: ({ zh, en }) => ({ zh: `名称是比率，单位为“${zh}”`, en: `the name is of a rate, the unit is “${en}”` }),
  work: () => ({
    zh: '名称描述一项工作，未写明百分比指什么',
    en: 'the name describes work and does not say what the percentage is of',
  }),
};

/** One trial for each number whose unit does not fit its name, and one for all the others. */
function run(form: Form): Trial[] {
  const all = form.indicatorTargets();
  const fitting: IndicatorTarget[] = [];
  const fired = all.flatMap((one): Trial[] => {
    const misfit = misfitOf(form, one);
    if (misfit) return [misfitTrial(form, one, misfit)];
    if (one.target.unit !== null) fitting.push(one);
    return [];
  });
  const text = {
    zh: `指标值中有${fitting.length}个数字，其单位与名称没有看出不符。`,
    en: `Numbers in indicators whose unit is not at odds with the name: ${fitting.length}.`,
  };
  const cells = () => fitting.map(({ target }) => form.numberCell(target));
  return [...fired, ...passedTogether(fitting.length, cells, text)];
}

/** A name that the source text cut off or shifted cannot be held against the unit. */
function misfitTrial(form: Form, { indicator, target }: IndicatorTarget, misfit: Misfit): Trial {
  const unit = form.unit(target.unit);
  const reason = REASONS[misfit]({ zh: target.unit ?? '', en: unit?.name_en ?? '' });
  const cited = citation(form, target);
  const cells = [form.numberCell(target), form.indicatorCell(indicator, 'name')];
  if (form.isDamaged('indicators', indicator.indicator, 'name')) {
    const text = {
      zh: `${cited.zh}：名称在来源文本中受损，单位与名称是否相符无从判断。`,
      en: `${cited.en}: the name is damaged in the source text, so whether the unit fits it cannot be told.`,
    };
    return { verdict: 'undecided', cells, text };
  }
  return { verdict: 'fired', cells, text: { zh: `${cited.zh}：${reason.zh}。`, en: `${cited.en}: ${reason.en}.` } };
}

export const unitFitsName: Check = {
  id: 'unit-fits-name',
  family: 'values',
  severity: 'warning',
  zh: {
    name: '单位与名称不符',
    meaning:
      '数字的单位应与指标名称所数的东西相符。以下情形提示：名称为次数而单位为件、个等；名称为人数或人次而单位为件、场等；制作或购买物品，或名称就是汇编、平台、简报，而以次计；名称是比率而单位为件、个等；名称描述一项工作，名称与指标值都没有比率用语，而数字是百分比。',
    canBeWrong:
      '单位可能按习惯使用（例如以件计次数），名称也可能在填报时缺了末尾的字，如“率”；名称在抽取时受损的列为无法判断。',
  },
  en: {
    name: 'Unit does not fit the name',
    meaning:
      'The unit of a number should fit what the name of the indicator counts. Reported are: a number of times counted in cases or items; a number of people or person-times counted in sessions or items; a thing made or bought, or a name that is no more than a compilation, platform or briefing, counted in times; a rate counted in items; and a percentage where the name describes work and neither name nor value speaks of a rate or share.',
    canBeWrong:
      'Units may be used loosely (cases for times), and a name may have lost its last character, such as the one for “rate”, when the form was filled in. A name damaged when the text was extracted is left undecided.',
  },
  run,
};
