import type { Target } from '../../model/tables/targets.ts';
import type { Check, Trial, Wording } from '../check.ts';
import type { Form, IndicatorTarget } from '../form.ts';
import { named, nameOf } from '../names.ts';
import { citations, distinct, listing, quantity } from '../phrases.ts';
import { numberOf, plainQuantity } from '../quantity-text.ts';
import { worded } from '../worded.ts';

/** Within each table, and then across the project forms; the department against the projects is a rule of its own. */
function run(form: Form): Trial[] {
  // Each form's money is its own budget.
  const all = form.indicatorTargets().filter(({ target }) => form.unit(target.unit)?.kind !== 'money');
  return [...Map.groupBy(all, ({ indicator }) => indicator.name).values()].flatMap((named) => {
    if (named.length < 2) return [];
    const byProgram = Map.groupBy(named, ({ indicator }) => indicator.program);
    const inTables = [...byProgram.values()].flatMap((rows) => trial(form, rows, 'table'));
    const inProjects = named.filter(({ indicator }) => indicator.program !== form.department?.program);
    const projects = new Set(inProjects.map(({ indicator }) => indicator.program));
    return projects.size < 2 ? inTables : [...inTables, ...trial(form, inProjects, 'projects')];
  });
}

function trial(form: Form, rows: readonly IndicatorTarget[], where: 'table' | 'projects'): Trial[] {
  if (rows.length < 2) return [];
  const byIndicator = [...Map.groupBy(rows, ({ indicator }) => indicator.indicator).values()];
  const [first] = rows;
  if (!first || byIndicator.length < 2 || promisesSeveral(rows)) return [];
  const targets = rows.map(({ target }) => target);
  const cellsOf = () => distinct(targets.map((target) => form.numberCell(target)));
  const said = new Set(byIndicator.map((one) => one.map(({ target }) => numberOf(target)).join('、')));
  if (said.size === 1) {
    return [
      worded({ verdict: 'passed' }, () => {
        const cited = citations(form, targets);
        const text = {
          zh: `同名指标的数字相同：${cited.zh}。`,
          en: `Indicators of the same name state the same number: ${cited.en}.`,
        };
        return { cells: cellsOf(), text };
      }),
    ];
  }
  const cells = cellsOf();
  const plain = [...new Set(targets.map((target) => plainQuantity({ ...target, comparator: null })))];
  const arithmetic = plain.length > 1 ? [plain.join(' ≠ ')] : [];
  const name = named(first.indicator);
  if (where === 'table') {
    const differ = differenceIn(targets);
    const list = listing(targets.map((target) => quantity(form, target)));
    const text = {
      zh: `同一张表中有${byIndicator.length}条指标同名${name.zh}，${differ.zh}不同：${list.zh}。`,
      en: `${byIndicator.length} indicators in one table have the same name, ${name.en}, and different ${differ.en}: ${list.en}.`,
    };
    return [{ verdict: 'fired', cells, arithmetic, text }];
  }
  const places = listing(rows.map((row) => placed(form, row)));
  const text = {
    zh: `${name.zh}${places.zh}；各项目的范围可能不同。`,
    en: `${name.en} is ${places.en}; the projects may cover different things.`,
  };
  return [{ verdict: 'fired', severity: 'info', cells, arithmetic, text }];
}

/** `在“法律援助”为98%`. */
function placed(form: Form, { target }: IndicatorTarget): Wording {
  const { zh, en } = quantity(form, target);
  const program = form.program(target.program);
  const place = program ? nameOf(program) : { zh: target.program, en: target.program };
  return { zh: `在“${place.zh}”为${zh}`, en: `${en} in “${place.en}”` };
}

function differenceIn(targets: readonly Target[]): Wording {
  const isUnit = new Set(targets.map(({ unit }) => unit)).size > 1;
  const isNumber = new Set(targets.map(({ value, value_to: to }) => `${value}–${to}`)).size > 1;
  if (isUnit && isNumber) return { zh: '数字与单位都', en: 'numbers and units' };
  return isUnit ? { zh: '单位', en: 'units' } : { zh: '数字', en: 'numbers' };
}

/** Rows that count different things by what else is printed of them are not one promise. */
function promisesSeveral(rows: readonly IndicatorTarget[]): boolean {
  const perIndicator = Map.groupBy(rows, ({ indicator }) => indicator.indicator);
  const measures = [...perIndicator.values()].map((one) => one.map(({ target }) => target.measure).join('|'));
  return measures.every(Boolean) && new Set(measures).size > 1;
}

export const samePromiseTwoNumbers: Check = {
  id: 'same-promise-two-numbers',
  family: 'promises',
  severity: 'warning',
  zh: {
    name: '同名指标两个数',
    meaning:
      '同一张表中，或不同项目表中，印出的名称完全相同的指标，其数字与单位应当相同；比较符不计，金额不作比较，已确认对应不同对照指标的不作比较。不同项目之间范围可能不同，仅供参考。整体表与项目表之间的比较另有规则。',
    canBeWrong: '名称相同的指标可能属于不同的任务、对象或时段，只是印出的名称没有写明。',
  },
  en: {
    name: 'Same name, two numbers',
    meaning:
      'Indicators printed under exactly the same name, in one table or in several project forms, should state the same number and unit. Comparators do not count, amounts of money are left out, and so are names known to stand for different measures. Between projects it is for information only, since their scopes may differ. The department form against the project forms is a rule of its own.',
    canBeWrong:
      'Indicators of one name may belong to different tasks, groups or periods that the printed name does not mention.',
  },
  run,
};
