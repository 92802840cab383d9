import type { Indicator } from '../../model/tables/indicators.ts';
import type { Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { named, quoted } from '../names.ts';
import { counted } from '../phrases.ts';
import { isPlaceholder } from '../placeholders.ts';
import { worded } from '../worded.ts';

/** Opinions of people, which have a class of their own. Only in the name: values speak of them in passing. */
const OPINION = /满意|认可/u;
/** A bureau's own work; a rate of it is neither money nor nature. */
const OWN_WORK =
  /法律|法治|普法|学法|矫正|服刑|矫治|监管|帮教|刑满|援助|受援|调解|调处|公证|律师|复议|应诉|诉讼|执法|仲裁|司法|鉴定/u;
/** With one of these, a rate may well be an economic benefit: losses recovered, costs of enterprises. */
const ECONOMIC =
  /经济|收入|收益|创收|增收|损失|挽回|成本|费用|节约|节省|营商|企业|投资|产值|税|债|资金|金额|赔偿|就业|市场/u;
/** Generous on purpose: 无纸化 saves paper, 资源 may be natural ones. */
const ECOLOGY =
  /生态|环境|环保|绿色|绿化|污染|排放|减排|节能|能耗|节水|节电|节约|低碳|碳|垃圾|水质|空气|资源|无纸化|用纸/u;
/** Nothing is claimed here: `placeholder-or-boilerplate` says so. */
const NO_DIRECT = /无直接|不直接/u;

const CLASS: Readonly<Record<string, Wording>> = {
  'benefit.economic': { zh: '经济效益', en: 'economic benefit' },
  'benefit.social': { zh: '社会效益', en: 'social benefit' },
  'benefit.ecological': { zh: '生态效益', en: 'ecological benefit' },
  'benefit.sustained': { zh: '可持续影响', en: 'sustained impact' },
};

function run(form: Form): Trial[] {
  return form.tables.flatMap((program) => {
    const rows = form
      .indicatorsOf(program.program)
      .filter((indicator) => (form.category(indicator)?.category ?? '') in CLASS)
      .filter(({ name, value }) => !NO_DIRECT.test(`${name} ${value ?? ''}`))
      .filter(({ name, value }) => !isPlaceholder(name, '') && !isPlaceholder(value ?? '', name));
    const fitting: Indicator[] = [];
    const fired = rows.flatMap((indicator): Trial[] => {
      const reason = misfit(form, indicator);
      if (!reason) {
        fitting.push(indicator);
        return [];
      }
      const own = CLASS[form.category(indicator)?.category ?? ''];
      const name = named(indicator);
      // Every reason rests on the words of the name.
      const cells = [form.indicatorCell(indicator), form.indicatorCell(indicator, 'name')];
      const text = {
        zh: `${name.zh}（${indicator.value ?? '空白'}）列在${own?.zh ?? ''}指标下，${reason.zh}。`,
        en: `${name.en} (${indicator.value === null ? 'blank' : quoted(indicator.value)}) stands under ${own?.en ?? ''}, ${reason.en}.`,
      };
      return [{ verdict: 'fired', cells, text }];
    });
    if (fitting.length === 0) return fired;
    const together = worded({ verdict: 'passed' }, () => {
      const name = named(program);
      const text = {
        zh: `${name.zh}有${fitting.length}条效益指标，未见与所列类别不相称的用词或数字。`,
        en: `${name.en}: nothing in the words and numbers of ${counted(fitting.length, 'benefit indicator')} speaks against their class.`,
      };
      return { cells: fitting.map((one) => form.indicatorCell(one)), text };
    });
    return [...fired, together];
  });
}

function misfit(form: Form, indicator: Indicator): Wording | null {
  const category = form.category(indicator)?.category;
  const { name } = indicator;
  const words = `${name} ${indicator.value ?? ''}`;
  if (OPINION.test(name)) {
    return {
      zh: '但说的是满意或认可程度，另有满意度类别',
      en: 'but is about satisfaction or recognition, which has a class of its own',
    };
  }
  const isRate = form.targetsOf(indicator.indicator).some(({ unit }) => form.unit(unit)?.kind === 'rate');
  if (isRate && OWN_WORK.test(name)) {
    if (category === 'benefit.economic' && !ECONOMIC.test(words)) {
      return { zh: '但数字是业务工作的比率', en: 'but its number is a rate of the bureau’s own work' };
    }
    if (category === 'benefit.ecological' && !ECOLOGY.test(words)) {
      return {
        zh: '但数字是业务工作的比率，也未见与生态有关的词',
        en: 'but its number is a rate of the bureau’s own work, and no word is about ecology',
      };
    }
  }
  // The word may have its place in a value that is not filled in.
  if (category === 'benefit.ecological' && indicator.value !== null && !ECOLOGY.test(words)) {
    return { zh: '但名称和指标值中未见与生态有关的词', en: 'but neither name nor value has a word about ecology' };
  }
  return null;
}

export const benefitClassFits: Check = {
  id: 'benefit-class-fits',
  family: 'structure',
  severity: 'warning',
  zh: {
    name: '效益类别是否相符',
    meaning:
      '效益指标的内容应与所列类别相符：满意度、认可度不列在经济、社会、生态效益或可持续影响下，业务工作的比率不列在经济或生态效益下，生态效益指标的名称或指标值应有与生态有关的词。写明无直接效益的不在此列。',
    canBeWrong: '“生态”可以引申为社会生态、法治生态，表样也可能要求每个类别都填一条。',
  },
  en: {
    name: 'Benefit class fits',
    meaning:
      'A benefit indicator should fit its class: satisfaction and recognition do not belong under economic, social or ecological benefit or sustained impact, a rate of the bureau’s own work not under economic or ecological benefit, and an ecological indicator should have a word about ecology in its name or value. Rows that state no direct benefit are left out.',
    canBeWrong:
      'Ecology may be meant figuratively, of society or of the rule of law, and the template may ask for one row in every class.',
  },
  run,
};
