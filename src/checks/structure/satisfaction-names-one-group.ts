import type { Indicator } from '../../model/tables/indicators.ts';
import type { Target } from '../../model/tables/targets.ts';
import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { bare, JOINER, named, quoted } from '../names.ts';
import { counted, quantity } from '../phrases.ts';
import { worded } from '../worded.ts';

/** A part of the name that ends in one of these is a group of people or a body; `调解、` belongs to `调处对象` behind it. */
const GROUP =
  /(对象|群众|民众|公众|公民|居民|村民|市民|人员|当事人|受援人|申请人|职工|干警|干部|律师|学员|学生|考生|青少年|企业|单位|部门|机关|社区|组织|党委|政府|人大|政协|[省市区县]委|法院|检察院)$/u;
/** A name in its parts and what joins them. */
const PARTS = new RegExp(`(${JOINER.source})`, 'u');
const LEADING = new RegExp(`^(${JOINER.source})+`, 'u');
/** The framework's own name of the class. */
const CLASS_NAME = /社会公众[或及和与]服务对象/u;

function run(form: Form): Trial[] {
  const rates = form.rows.indicators.flatMap((indicator) => {
    const target = rateOf(form, indicator);
    return target ? [{ indicator, target, groups: groupsOf(indicator) }] : [];
  });
  const single = rates.filter(({ groups }) => groups.length <= 1).map(({ indicator }) => indicator);
  const fired = rates.flatMap(({ indicator, target, groups }): Trial[] => {
    const last = groups.at(-1);
    if (last === undefined || groups.length === 1) return [];
    const name = named(indicator);
    const rate = quantity(form, target);
    const text = {
      zh: `${name.zh}把${groups.slice(0, -1).map(quoted).join('')}与${quoted(last)}合为一条，只有一个满意度指标值${rate.zh}。`,
      en: `${name.en} joins ${groups.length} groups, with one satisfaction rate, ${rate.en}, for all of them.`,
    };
    return [{ verdict: 'fired', cells: [form.indicatorCell(indicator)], text }];
  });
  if (single.length === 0) return fired;
  const text = {
    zh: `有${single.length}条满意度指标各只涉及一类对象。`,
    en: `${counted(single.length, 'satisfaction indicator speaks', 'satisfaction indicators each speak')} of one group.`,
  };
  const cells = () => single.map((one) => form.indicatorCell(one));
  return [...fired, worded({ verdict: 'passed' }, () => ({ cells: cells(), text }))];
}

/** The only number of a satisfaction indicator, if it is a rate. */
function rateOf(form: Form, indicator: Indicator): Target | null {
  const [target, ...more] = form.targetsOf(indicator.indicator);
  const isRate = target !== undefined && more.length === 0 && form.unit(target.unit)?.kind === 'rate';
  return isRate && indicator.name.includes('满意') ? target : null;
}

/** Groups whose satisfaction is meant; 各机关、各单位 is one wide group in two words. */
function groupsOf({ name }: Indicator): string[] {
  const [asked = ''] = bare(name).split(/满意/u);
  if (CLASS_NAME.test(asked)) return [];
  // Whoever is satisfied stands before 对; 对 of 对象 is another word.
  const [people = ''] = asked.split(/对(?!象)/u);
  const groups: string[] = [];
  let begun = '';
  for (const part of people.split(PARTS)) {
    begun += part;
    if (!GROUP.test(part)) continue;
    groups.push(begun.replace(LEADING, ''));
    begun = '';
  }
  return groups.length > 1 && groups.every((group) => group.includes('各')) ? groups.slice(0, 1) : groups;
}

export const satisfactionNamesOneGroup: Check = {
  id: 'satisfaction-names-one-group',
  family: 'structure',
  severity: 'info',
  zh: {
    name: '满意度对象是否单一',
    meaning:
      '一条满意度指标只有一个比率时，应只涉及一类对象；名称用“和”“及”“与”或顿号并列两类人或机构即提示，因为一个数字看不出各自的满意度。“各机关、各单位”视为一类。',
    canBeWrong: '并列的对象可能在同一次调查中不作区分，也可能本是一个机构的连称。',
  },
  en: {
    name: 'Satisfaction names one group',
    meaning:
      'A satisfaction indicator with one rate should speak of one group. A name that joins two groups of people or bodies is reported, because one number does not show how satisfied each is. “All organs and all units” counts as one group.',
    canBeWrong:
      'One survey may cover both groups without telling them apart, or the joined words may be the usual name of one body.',
  },
  run,
};
