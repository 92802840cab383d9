/** The name of a program that only the title prints: 2023年法律援助经费绩效目标表. Null for titles of the common kinds. */
import { printedForm } from '../../grammar/text.ts';
import { bureauNames } from '../../grammar/titles.ts';

const TAIL =
  /(?:项目)?(?:支出)?(?:部门)?(?:预算)?(?:支出)?(?:项目)?(?:绩效)?目标(?:自评|申报|批复|公开|公示|汇总|设定|填报|审核|备案)*(?:表|书|情况)?(?:[(（][^()（）]*[)）])*$/;
const LEAD =
  /^附(?:件|表)?[\d一二三四五六七八九十]*(?:[-—]\d+)?[:：、.]?|(?:19|20)\d\d年?度?|[(（][^()（）]*年[^()（）]*[)）]/g;
const COMMON =
  /^(?:部门|单位|项目|专项|整体|预算|[省市县区旗州本]级|财政|资金|支出|年度|司法[局厅所]|[省市县区旗州]直|全[省市县区]|一般|特定|重点|政策|转移支付|的|和|及|与|支出方向|子项|\(|\)|（|）|、|《|》|关于|批复|公开|附)*$/;

const NOT_NAME = /司法[局厅]|部门|整体|单位|汇总|方向|预算/;

export function nameFromTitle(title: string | null): string | null {
  const printed = printedForm(title ?? '').replace(LEAD, '');
  if (!TAIL.test(printed)) return null;
  const name = bureauNames(printed).reduce((rest, bureau) => rest.replace(bureau, ''), printed.replace(TAIL, ''));
  return name.length < 3 || name.length > 30 || COMMON.test(name) || NOT_NAME.test(name) ? null : name;
}
