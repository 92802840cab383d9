/** Which way a target is meant: by its own sign, by what the scoring rule implies, by what it measures, else by its name. */
import type { Target } from '../model/tables/targets.ts';
import type { Form } from './form.ts';
import { recurring } from './recurring.ts';

const AT_MOST: ReadonlySet<string> = new Set(['le', 'lt']);
const AT_LEAST: ReadonlySet<string> = new Set(['ge', 'gt']);

/** What there should be little of. */
const UNWANTED =
  '投诉|差错|错案|脱管|漏管|复发|重新犯罪|再犯|发生率|发生数|发案|发改(?!委)|败诉|逾期|超期|上访|信访量|违规|违纪|事故';
/** What is done about it, and should be done often: 投诉办结率, 上访化解率, 事故下降率. */
const DONE_ABOUT_IT =
  '处理|处置|办结|办理|化解|查处|查办|调查|纠正|整改|下降|降低|减少|防范|预防|回复|答复|回访|及时|满意|成功|合格|完成|知晓|覆盖';

const NAMES_UNWANTED = new RegExp(UNWANTED);
const NAMES_REMEDY = new RegExp(
  `(?:[无零]|未发生|(?:${DONE_ABOUT_IT}))(?:${UNWANTED})|(?:${UNWANTED}).*(?:${DONE_ABOUT_IT})`,
);

/** Whether a name alone says that less of it is better. */
export const isUnwanted = recurring((name) => NAMES_UNWANTED.test(name) && !NAMES_REMEDY.test(name));

export function isLowerBetter(form: Form, target: Target): boolean {
  const sign = target.implied_comparator ?? target.comparator;
  if (AT_MOST.has(sign)) return true;
  if (AT_LEAST.has(sign)) return false;
  const measure = form.measure(target.measure);
  return measure ? measure.direction === 'lower' : isUnwanted(form.nameOf(target).label);
}
