import type { Indicator } from '../../model/tables/indicators.ts';
import type { Program } from '../../model/tables/programs.ts';
import type { Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { named } from '../names.ts';

/** What a table is to hold; any one of the benefit classes will do. */
const REQUIRED: readonly (Wording & { readonly prefix: string })[] = [
  { prefix: 'output.quantity', zh: '数量', en: 'quantity' },
  { prefix: 'output.quality', zh: '质量', en: 'quality' },
  { prefix: 'output.timeliness', zh: '时效', en: 'timeliness' },
  { prefix: 'cost', zh: '成本', en: 'cost' },
  { prefix: 'benefit.', zh: '效益', en: 'benefit' },
  { prefix: 'satisfaction', zh: '满意度', en: 'satisfaction' },
];

/** A class whose only value is blank is said by its blank cell: one cause, one finding. */
const run = (form: Form): Trial[] =>
  form.tables.flatMap((program) => [
    classesTrial(form, program),
    ...form
      .indicatorsOf(program.program)
      .filter(({ value }) => value === null)
      .map((indicator) => blankTrial(form, program, indicator)),
  ]);

function classesTrial(form: Form, program: Program): Trial {
  const rows = form.indicatorsOf(program.program);
  const classes = rows.map((indicator) => form.category(indicator)?.category ?? '');
  const missing = REQUIRED.filter(({ prefix }) => !classes.some((category) => category.startsWith(prefix)));
  const cells = [form.programCell(program)];
  const name = named(program);
  if (missing.length === 0) {
    const text = {
      zh: `${name.zh}的指标表有${rows.length}条指标，数量、质量、时效、成本、效益、满意度六类齐备。`,
      en: `The table of ${name.en} has ${rows.length} indicators, and all six classes: quantity, quality, timeliness, cost, benefit and satisfaction.`,
    };
    return { verdict: 'passed', cells, text };
  }
  const text = {
    zh: `${name.zh}的指标表有${rows.length}条指标，其中未见${missing.map(({ zh }) => zh).join('、')}指标。`,
    en: `The table of ${name.en} has ${rows.length} indicators; classes without any: ${missing.map(({ en }) => en).join(', ')}.`,
  };
  return { verdict: 'fired', cells, text };
}

function blankTrial(form: Form, program: Program, indicator: Indicator): Trial {
  const [name, table] = [named(indicator), named(program)];
  const cells = [form.indicatorCell(indicator)];
  if (form.isDamaged('indicators', indicator.indicator, 'value')) {
    const text = {
      zh: `${table.zh}的指标${name.zh}在来源文本中没有指标值，不能判定原表是否留空。`,
      en: `The source text has no value of the indicator ${name.en} of ${table.en}; whether the form leaves it blank cannot be decided.`,
    };
    return { verdict: 'undecided', cells, text };
  }
  const text = {
    zh: `${table.zh}的指标${name.zh}未填指标值。`,
    en: `The indicator ${name.en} of ${table.en} has a blank value cell.`,
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
      '每张指标表应有数量、质量、时效、成本指标，并至少有一条效益指标和一条满意度指标，且指标值不为空；缺类或指标值空白即提示。效益的各小类可以空缺。',
    canBeWrong: '当年的表样可能只要求填报部分类别；空白的单元格也可能是来源文本抽取时丢失而未被标注的。',
  },
  en: {
    name: 'Required classes and values present',
    meaning:
      'Each table of indicators should hold quantity, quality, timeliness and cost indicators, at least one benefit and one satisfaction indicator, and no blank value. Missing classes and blank values are reported; single benefit sub-classes may be absent.',
    canBeWrong:
      'The template of the year may ask for some of the classes only, and a blank cell may have been lost, unmarked, when the text was extracted.',
  },
  run,
};
