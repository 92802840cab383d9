import type { Indicator } from '../../model/tables/indicators.ts';
import type { Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { named } from '../names.ts';
import { quantityText } from '../quantity-text.ts';
import { worded } from '../worded.ts';

/**
 * Words and dates that speak of time. 年 月 日 天 count only beside a number or a word such as 每 or 全: they also
 * stand in 青年, 日常, 天平. 计划 counts as in 按计划完成: a plan has dates.
 */
const TIME =
  /及时|即时|实时|适时|准时|按时|定时|随时|限时|时限|时间|时效|时长|时段|时日|时点|小时|分钟|期限|限期|按期|如期|定期|到期|逾期|超期|延期|工期|周期|期间|进度|提前|同步|当场|迅速|快速|响应|年度|季度|月度|[年月日周]内|节点|截止|截至|立即|尽快|年初|年底|年末|月底|月末|工作日|[按依]计划|[\d一二两三四五六七八九十每半全当本同次][\s个]*[年月日天周]/u;

interface Misfit extends Wording {
  /** Whether the words of the name decide, and not the units of the value alone. */
  readonly isByName?: true;
}

function run(form: Form): Trial[] {
  return form.tables.flatMap((program) => {
    const tested = form.indicatorsOf(program.program).flatMap((indicator) => {
      const verdict = misfit(form, indicator);
      return verdict === null ? [] : [{ indicator, verdict }];
    });
    const fitting = tested.filter(({ verdict }) => verdict === 'fits').map(({ indicator }) => indicator);
    const fired = tested.flatMap(({ indicator, verdict }): Trial[] => {
      if (verdict === 'fits') return [];
      const name = named(indicator);
      const text = {
        zh: `${name.zh}填“${indicator.value ?? ''}”，列在${verdict.zh}。`,
        en: `${name.en} says “${indicator.value ?? ''}” and stands under ${verdict.en}.`,
      };
      const cells = [
        form.indicatorCell(indicator),
        ...(verdict.isByName ? [form.indicatorCell(indicator, 'name')] : []),
      ];
      return [{ verdict: 'fired', cells, text }];
    });
    if (fitting.length === 0) return fired;
    const together = worded({ verdict: 'passed' }, () => {
      const name = named(program);
      const text = {
        zh: `${name.zh}有${fitting.length}条数量、质量、时效指标，其数字或用词与所列类别相符。`,
        en: `${name.en}: the numbers or words of ${fitting.length} quantity, quality or timeliness indicators fit their class.`,
      };
      return { cells: fitting.map((one) => form.indicatorCell(one)), text };
    });
    return [...fired, together];
  });
}

/** Why an output indicator does not fit its class; null where it holds nothing to judge by. */
function misfit(form: Form, indicator: Indicator): Misfit | 'fits' | null {
  const category = form.category(indicator)?.category;
  if (category === 'output.timeliness') {
    // The unit of a number may stand in a column of its own.
    const numbers = form.targetsOf(indicator.indicator).map(quantityText).join(' ');
    if (TIME.test(`${indicator.name} ${indicator.value ?? ''} ${numbers}`.normalize('NFKC'))) return 'fits';
    return {
      zh: '时效指标下，名称和指标值中未见表示时间的词',
      en: 'timeliness, though neither name nor value speaks of time',
      isByName: true,
    };
  }
  const kinds = form.targetsOf(indicator.indicator).map(({ unit }) => form.unit(unit)?.kind ?? null);
  if (kinds.length === 0 || kinds.includes(null)) return null;
  if (category === 'output.quantity') {
    const isRate = kinds.every((kind) => kind === 'rate');
    return isRate
      ? { zh: '数量指标下，其中只有比率，没有数量', en: 'quantity, though it holds a rate and no count' }
      : 'fits';
  }
  if (category === 'output.quality') {
    const isCount = kinds.every((kind) => kind === 'count');
    return isCount
      ? {
          zh: '质量指标下，其中只有数量，没有比率、等级或评分',
          en: 'quality, though it holds a count and no rate, grade or score',
        }
      : 'fits';
  }
  return null;
}

export const outputClassFits: Check = {
  id: 'output-class-fits',
  family: 'structure',
  severity: 'info',
  zh: {
    name: '产出类别是否相符',
    meaning:
      '产出指标的内容应与所列类别相符：数量指标应写数量而不只是比率，质量指标不应只写数量（评分除外），时效指标的名称或指标值应有表示时间的词。成本指标另有规则。',
    canBeWrong: '以完成率代替数量是常见做法；衔接率、指派率等也可能隐含时限，只是未写明。',
  },
  en: {
    name: 'Output class fits',
    meaning:
      'An output indicator should fit its class: quantity should hold a count and not only a rate, quality should not hold only a count (scores are fine), and a timeliness indicator should speak of time in its name or value. Cost indicators have a rule of their own.',
    canBeWrong:
      'A completion rate in place of a count is common practice, and a handover or assignment rate may imply a time limit that is not printed.',
  },
  run,
};
