import type { Indicator } from '../../model/tables/indicators.ts';
import type { Program } from '../../model/tables/programs.ts';
import type { Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { bare, named, quoted } from '../names.ts';
import { listing } from '../phrases.ts';
import { isPlaceholder } from '../placeholders.ts';
import { worded } from '../worded.ts';

const BENEFIT = 'benefit.';
/** What a table is to hold; any one of the benefit classes will do. */
const REQUIRED: readonly (Wording & { readonly prefix: string })[] = [
  { prefix: 'output.quantity', zh: '数量', en: 'quantity' },
  { prefix: 'output.quality', zh: '质量', en: 'quality' },
  { prefix: 'output.timeliness', zh: '时效', en: 'timeliness' },
  { prefix: 'cost', zh: '成本', en: 'cost' },
  { prefix: BENEFIT, zh: '效益', en: 'benefit' },
  { prefix: 'satisfaction', zh: '满意度', en: 'satisfaction' },
];

/** A class whose only value is blank is said by its blank cell: one cause, one finding. */
const run = (form: Form): Trial[] =>
  form.tables.flatMap((program) => {
    const byClass = Map.groupBy(form.indicatorsOf(program.program), (one) => classOf(form, one));
    return [
      classesTrial(form, program, new Set(byClass.keys())),
      ...REQUIRED.flatMap(({ prefix }) =>
        withoutValue(byClass.get(prefix) ?? [], prefix).map((empty) => emptyTrial(form, program, empty)),
      ),
    ];
  });

/** Its place among the required ones. */
function classOf(form: Form, indicator: Indicator): string | undefined {
  const category = form.category(indicator)?.category ?? '';
  return REQUIRED.find(({ prefix }) => category.startsWith(prefix))?.prefix;
}

/** What a template prints where nobody named an indicator: `经济效益`, `生态效益指标`, `指标1`. */
const TEMPLATE_NAME = /^(经济|社会|生态|环境|可持续|持续)*(效益|影响)?(指标)?\d*$/u;

/**
 * Rows of one class that lack a value, as findings group them. Templates print every benefit, so a blank one without a
 * name of its own is no fault beside a filled one; none filled is one fault. A placeholder counts where the class has
 * nothing else.
 */
function withoutValue(rows: readonly Indicator[], prefix: string): (readonly Indicator[])[] {
  const empty = rows.filter(({ value, name }) => value === null || isPlaceholder(value, name));
  if (empty.length === 0) return [];
  const blank = empty.filter(({ value }) => value === null);
  const isFilled = empty.length < rows.length;
  const isBenefit = prefix === BENEFIT;
  if (!isFilled) return isBenefit && empty.length > 0 ? [empty] : empty.map((one) => [one]);
  return blank.filter(({ name }) => !isBenefit || !TEMPLATE_NAME.test(bare(name))).map((one) => [one]);
}

function classesTrial(form: Form, program: Program, classes: ReadonlySet<string | undefined>): Trial {
  const rows = form.indicatorsOf(program.program);
  const missing = REQUIRED.filter(({ prefix }) => !classes.has(prefix));
  return worded({ verdict: missing.length === 0 ? 'passed' : 'fired' }, () => {
    const name = named(program);
    const text =
      missing.length === 0
        ? {
            zh: `${name.zh}的指标表有${rows.length}条指标，数量、质量、时效、成本、效益、满意度六类齐备。`,
            en: `The table of ${name.en} has ${rows.length} indicators, and all six classes: quantity, quality, timeliness, cost, benefit and satisfaction.`,
          }
        : {
            zh: `${name.zh}的指标表有${rows.length}条指标，其中未见${missing.map(({ zh }) => zh).join('、')}指标。`,
            en: `The table of ${name.en} has ${rows.length} indicators; classes without any: ${missing.map(({ en }) => en).join(', ')}.`,
          };
    return { cells: [form.programCell(program)], text };
  });
}

function emptyTrial(form: Form, program: Program, empty: readonly Indicator[]): Trial {
  const [name, table] = [listing(empty.map(named), '条'), named(program)];
  const cells = empty.map((one) => form.indicatorCell(one));
  if (empty.some(({ indicator }) => form.isDamaged('indicators', indicator, 'value'))) {
    const text = {
      zh: `${table.zh}的指标${name.zh}在来源文本中没有指标值，不能判定原表是否留空。`,
      en: `The source text has no value of the indicator ${name.en} of ${table.en}; whether the form leaves it blank cannot be decided.`,
    };
    return { verdict: 'undecided', cells, text };
  }
  const printed = [...new Set(empty.flatMap(({ value }) => value ?? []))].map(quoted);
  const isBlank = empty.some(({ value }) => value === null);
  const zh = [isBlank ? ['未填指标值'] : [], printed.length > 0 ? [`只填写${printed.join('、')}`] : []].flat();
  const en = [isBlank ? ['blank'] : [], printed].flat();
  const text = {
    zh: `${table.zh}的指标${name.zh}${zh.join('或')}。`,
    en: `${table.en} has no value for the indicator ${name.en}: the cell is ${en.join(' or ')}.`,
  };
  return { verdict: 'fired', cells, text };
}

export const requiredClassesPresent: Check = {
  id: 'required-classes-present',
  family: 'structure',
  severity: 'warning',
  zh: {
    name: '指标完整性',
    meaning:
      '每张指标表应有数量、质量、时效、成本指标，并至少有一条效益指标和一条满意度指标，且指标值不为空；缺类、指标值空白，或一类指标只填写“无”“——”一类占位符即提示。效益的各小类有一类填写即可，其余可以空缺，但已列出名称的应有指标值。',
    canBeWrong: '当年的表样可能只要求填报部分类别；空白的单元格也可能是来源文本抽取时丢失而未被标注的。',
  },
  en: {
    name: 'Required classes and values present',
    meaning:
      'Each table of indicators should hold quantity, quality, timeliness and cost indicators, at least one benefit and one satisfaction indicator, and no blank value. Missing classes, blank values and classes with nothing but a placeholder (none, a dash) are reported; beside one benefit that is filled in, the others may be absent or blank, unless the row names an indicator of its own.',
    canBeWrong:
      'The template of the year may ask for some of the classes only, and a blank cell may have been lost, unmarked, when the text was extracted.',
  },
  run,
};
