import type { Indicator } from '../../model/tables/indicators.ts';
import type { Cell, Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { bare, named, quoted } from '../names.ts';
import { counted, passedTogether } from '../phrases.ts';
import { goalsOfAnother, identicalGoals, numbersOfAnotherField } from '../borrowed-goals.ts';
import { isDitto, isPlaceholder } from '../placeholders.ts';

/** One kind of stock wording, looked for in the whole document. */
interface Kind {
  readonly cellsOf: (form: Form, words: readonly Words[]) => readonly Cell[];
  /** Without the stop; English names the programs behind. */
  readonly says: (found: Found) => Wording;
}

/** An indicator, with its printed words as they are compared. */
interface Words {
  readonly indicator: Indicator;
  readonly name: string;
  /** Empty where the cell is blank. */
  readonly value: string;
}

interface Found {
  readonly where: Wording;
  readonly count: { readonly of: number; readonly zh: string };
  /** What is printed in the cells, each wording once. */
  readonly words: Wording;
}

const NO_DIRECT = /无直接|不直接产生/u;
/** Nothing but the tasks of the year; 完成年度培训任务 says which. */
const YEAR_TASK =
  /^(按时|按期|按质按量|保质保量|[按依]计划|如期|圆满|顺利|高质量|全面|全部|确保|已)*完成(本|当)?(年度?|全年|当年|年初)(工作|目标|计划|既定|预定|预期|下达|各项|全部|考核|任务|的)*(任务|目标)(目标|任务|数)?$/u;
const SUSTAINABLE = /^(项目|工作|影响|效果|效益|长期|持续|保持|实现|具有|具备|有|能)*可持续(性|影响|发展|效果)*$/u;
/** In a table of fewer rows one standard for all says little. */
const MANY_ROWS = 5;
const KINDS: readonly Kind[] = [
  {
    cellsOf: (form, words) => [
      ...form.rows.goals.filter(({ printed }) => isDitto(printed ?? '')).map((goal) => form.goalCell(goal)),
      ...valueCells(form, words, ({ indicator }) => isDitto(indicator.value ?? '')),
      ...nameCells(form, words, ({ indicator }) => isDitto(indicator.name)),
    ],
    says: ({ where, count, words }) => ({
      zh: `${where.zh}${count.zh}处只填写${words.zh}`,
      en: `${counted(count.of, 'cell holds', 'cells hold')} nothing but ${words.en} (as above)`,
    }),
  },
  {
    cellsOf: (form, words) =>
      valueCells(form, words, ({ indicator: { value, name } }) => isPlaceholder(value ?? '', name)),
    says: ({ where, count, words }) => ({
      zh: `${where.zh}${count.zh}条指标的指标值只填写${words.zh}`,
      en: `${counted(count.of, 'indicator has', 'indicators have')} nothing but ${words.en} for a value`,
    }),
  },
  {
    cellsOf: (form, words) =>
      valueCells(form, words, ({ value, name }) => NO_DIRECT.test(value) || NO_DIRECT.test(name)),
    says: ({ where, count }) => ({
      zh: `${where.zh}${count.zh}处写明“无直接……效益”`,
      en: `${counted(count.of, 'cell states', 'cells state')} that there is no direct benefit`,
    }),
  },
  {
    // A denial that repeats its name has been told already.
    cellsOf: (form, words) =>
      valueCells(form, words, ({ value, name }) => value === name && !NO_DIRECT.test(value) && !isDitto(value)),
    says: ({ where, count }) => ({
      zh: `${where.zh}${count.zh}条指标的指标值与名称相同`,
      en: `${counted(count.of, 'indicator has a value that repeats its name', 'indicators have values that repeat their names')}`,
    }),
  },
  {
    cellsOf: (form, words) => valueCells(form, words, ({ value, name }) => value !== name && YEAR_TASK.test(value)),
    says: ({ where, count, words }) => ({
      zh: `${where.zh}${count.zh}条指标的指标值只写${words.zh}`,
      en: `${counted(count.of, 'indicator promises', 'indicators promise')} only to complete the tasks of the year`,
    }),
  },
  {
    cellsOf: (form, words) => nameCells(form, words, ({ value, name }) => value !== name && YEAR_TASK.test(name)),
    says: ({ where, count, words }) => ({
      zh: `${where.zh}${count.zh}条指标的名称只写${words.zh}`,
      en: `${counted(count.of, 'indicator is', 'indicators are')} named after the tasks of the year and nothing else`,
    }),
  },
  {
    cellsOf: (form, words) => valueCells(form, words, ({ value, name }) => value !== name && SUSTAINABLE.test(value)),
    says: ({ where, count, words }) => ({
      zh: `${where.zh}${count.zh}条指标的指标值只写${words.zh}`,
      en: `${counted(count.of, 'indicator promises', 'indicators promise')} only to be sustainable`,
    }),
  },
  {
    cellsOf: identicalStandards,
    says: ({ where, count, words }) => ({
      zh: `${where.zh}整表${count.of}条指标的绩效标准都是${words.zh}`,
      en: `${counted(count.of, 'indicator')}, every row of the table, print one standard, ${words.en}`,
    }),
  },
  {
    cellsOf: identicalGoals,
    says: ({ where, count }) => ({
      zh: `${where.zh}${count.zh}段目标文字在不同项目之间逐字相同`,
      en: `${counted(count.of, 'goal text is', 'goal texts are')} the same word for word in different programs`,
    }),
  },
  {
    cellsOf: goalsOfAnother,
    says: ({ where, count }) => ({
      zh: `${where.zh}${count.zh}段目标文字以另一项目的名称开头`,
      en: `${counted(count.of, 'goal text is', 'goal texts are')} headed by the name of another program`,
    }),
  },
  {
    cellsOf: numbersOfAnotherField,
    says: ({ where, count }) => ({
      zh: `${where.zh}的目标文字中有${count.of}个数字属于另一工作领域，本项目没有相应指标`,
      en: `${counted(count.of, 'number in goal texts belongs', 'numbers in goal texts belong')} to another field of work, for which the program has no indicator`,
    }),
  },
];

function run(form: Form): Trial[] {
  const all = form.rows.indicators.map((indicator): Words => {
    const { name, value } = indicator;
    return { indicator, name: bare(name), value: bare(value ?? '') };
  });
  const fired = KINDS.flatMap(({ says, cellsOf }): Trial[] => {
    const cells = cellsOf(form, all);
    if (cells.length === 0) return [];
    const where = placesOf(form, cells);
    const printed = [...new Set(cells.map(({ value }) => value))].map(quoted);
    const words = { zh: printed.join(''), en: printed.join(', ') };
    const count = { of: cells.length, zh: cells.length === 1 ? '有1' : `共有${cells.length}` };
    const { zh, en } = says({ where, count, words });
    return [{ verdict: 'fired', cells, text: { zh: `${zh}。`, en: `${en} (${where.en}).` } }];
  });
  if (fired.length > 0) return fired;
  const text = {
    zh: '未见占位词、通用套语，也未见项目之间相同或错位的目标文字。',
    en: 'No placeholders or stock phrases, and no goal text that is copied between programs or about another one.',
  };
  return passedTogether(form.tables.length, () => form.tables.map((program) => form.programCell(program)), text);
}

/** Names of the programs, the first few of many. */
function placesOf(form: Form, cells: readonly Cell[]): Wording {
  const programs = [...new Set(cells.map(({ program }) => program))].flatMap((key) => form.program(key) ?? []);
  const first = programs.slice(0, 3).map(named);
  const more = programs.length - first.length;
  return {
    zh: first.map(({ zh }) => zh).join('') + (more > 0 ? `等${programs.length}个项目` : ''),
    en: first.map(({ en }) => en).join(', ') + (more > 0 ? ` and ${more} more` : ''),
  };
}

const nameCells = (form: Form, words: readonly Words[], isMeant: (words: Words) => boolean): Cell[] =>
  words.filter(isMeant).map(({ indicator }) => form.indicatorCell(indicator, 'name'));

/** Blank values have no words. */
const valueCells = (form: Form, words: readonly Words[], isMeant: (words: Words) => boolean): Cell[] =>
  words
    .filter((one) => one.indicator.value !== null && isMeant(one))
    .map(({ indicator }) => form.indicatorCell(indicator));

/** Tables in which every row prints the same standard. A number as standard is no stock phrase. */
function identicalStandards(form: Form): Cell[] {
  return form.tables.flatMap(({ program }) => {
    const rows = form.indicatorsOf(program);
    const standards = rows.flatMap(({ indicator }) => form.standardsOf(indicator).slice(0, 1));
    const printed = new Set(standards.map((standard) => standard.printed));
    const isOne = printed.size === 1 && !printed.has(null) && standards.length === rows.length;
    return isOne && rows.length >= MANY_ROWS ? standards.map((standard) => form.standardCell(standard)) : [];
  });
}

export const placeholderOrBoilerplate: Check = {
  id: 'placeholder-or-boilerplate',
  family: 'structure',
  severity: 'info',
  zh: {
    name: '占位与套话',
    meaning:
      '目标和指标应有本项目自己的内容。以“同上”“无”“——”一类占位、写无直接效益、指标值重复名称、只写完成年度任务或可持续、整表使用同一绩效标准、不同项目的目标文字相同、目标文字以另一项目为题或写另一领域的数字，按每份文件、每一种各提示一次。',
    canBeWrong:
      '一年期项目的年度目标与实施期目标本来相同，确无直接效益时如实填写也属正常；同一工作由两个项目分担时，目标文字可能相同。',
  },
  en: {
    name: 'Placeholder or boilerplate',
    meaning:
      'Goals and indicators should have content of their own. Placeholders such as “同上” (as above), “无” (none) or a dash, statements of no direct benefit, values that repeat the name, promises merely to complete the tasks of the year or to be sustainable, one standard for a whole table, goal texts shared by different programs, and goal texts headed by or giving numbers of another program are each reported once per document.',
    canBeWrong:
      'The goal of a one-year project is the same as the goal of its year, and saying that there is no direct benefit may be plainly true; two programs that share one task may share its text.',
  },
  run,
};
