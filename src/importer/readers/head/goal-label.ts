/** Labels of paragraphs: goals of the year or of the period, duties, the plan of work. */
import { fieldRole } from '../../grammar/headings.ts';
import type { GoalReading } from '../reading.ts';

export interface GoalLabel {
  readonly is: 'goal';
  readonly part: GoalReading['part'];
  /** Of several years. */
  readonly isLongTerm: boolean;
}

const GOAL =
  /^(?:部门|单位|项目|财政|预算|支出|政策|本年度?|当年度?|年度|全年|实施期|项目期|中期|中长期|长期|三年|规划期?|总体|整体|绩效|预期|主要|工作|履职|计划|专项|资金|任务|产出|申报|的|与|和)*总?目标(?:及(?:主要)?(?:任务|内容)|描述|说明|概述|内容)?(?:\(.*\))?$/;
const DUTIES = /^(?:部门|单位)?(?:\(单位\))?(?:主要)?职[能责](?:职责|职能)?(?:概述|简介|简述)?$/;
const WORK_PLAN = /^年度(?:主要|重点)?(?:工作)?(?:计划|重点|任务|安排|重点工作)$/;

export function goalLabel(core: string): GoalLabel | null {
  const role = fieldRole(core);
  if (role === 'duties' || DUTIES.test(core)) return { is: 'goal', part: 'duties', isLongTerm: false };
  if (WORK_PLAN.test(core)) return { is: 'goal', part: 'work-plan', isLongTerm: false };
  if (!GOAL.test(core) && role !== 'overall-goal' && role !== 'annual-goal') return null;
  const part = partOf(core.replace(/\(.*\)$/, ''));
  return { is: 'goal', part, isLongTerm: part === 'period' && !/^实施期/.test(core) };
}

function partOf(words: string): GoalReading['part'] {
  if (/年度|本年|当年|全年/.test(words)) return 'annual';
  if (/实施期|中期|长期|三年|项目期|规划/.test(words)) return 'period';
  return /总体|整体|总目标/.test(words) ? 'overall' : 'annual';
}
