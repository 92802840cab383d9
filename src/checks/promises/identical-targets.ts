import { isSameNumber } from '../agreement.ts';
import type { Check, Trial, Wording } from '../check.ts';
import type { Form, IndicatorTarget } from '../form.ts';
import { named } from '../names.ts';
import { distinct, listing, passedTogether, quantity, shareLine } from '../phrases.ts';
import { numberOf } from '../quantity-text.ts';
import { worded } from '../worded.ts';

const FEWEST_FORMS = 3;
const FEWEST_SATISFACTIONS = 5;
const NEARLY_ALL = 0.9;

/** One trial per kind: the same name and number in many forms, and one number for all satisfaction. */
function run(form: Form): Trial[] {
  const projects = new Set(form.projectTables.map(({ program }) => program));
  const all = form.indicatorTargets().filter(({ indicator }) => projects.has(indicator.program));
  return [...repeatedNames(form, all, projects.size), ...satisfactions(form, all)];
}

function repeatedNames(form: Form, all: readonly IndicatorTarget[], forms: number): Trial[] {
  if (forms < FEWEST_FORMS) return [];
  const byName = Map.groupBy(all, ({ indicator }) => indicator.name);
  const groups = [...byName.values()].flatMap((named) =>
    named.length === 1 ? [named] : [...Map.groupBy(named, ({ target }) => numberOf(target)).values()],
  );
  const sizeOf = (rows: readonly IndicatorTarget[]) =>
    rows.length === 1 ? 1 : new Set(rows.map(({ indicator }) => indicator.program)).size;
  const first = ([one]: readonly IndicatorTarget[]) => (one ? all.indexOf(one) : -1);
  const repeated = groups
    .filter((rows) => sizeOf(rows) >= Math.max(FEWEST_FORMS, forms / 2))
    .sort((a, b) => first(a) - first(b));
  if (repeated.length === 0) {
    const most = Math.max(0, ...groups.map(sizeOf));
    const text = {
      zh: `${forms}张项目表中，同名同数的指标最多出现在${most}张表。`,
      en: `Of ${forms} project forms, at most ${most} state the same number under the same name.`,
    };
    return passedTogether(all.length, () => all.map(({ target }) => form.numberCell(target)), text);
  }
  const isAll = repeated.every((rows) => sizeOf(rows) === forms);
  const names = repeated.flatMap((rows): Wording[] => {
    const [first] = rows;
    if (!first) return [];
    const { zh, en } = named(first.indicator);
    const number = quantity(form, { ...first.target, comparator: null });
    const [of, ofEn] = isAll ? ['', ''] : [`（${sizeOf(rows)}张）`, ` in ${sizeOf(rows)}`];
    return [{ zh: `${zh}${number.zh}${of}`, en: `${en} ${number.en}${ofEn}` }];
  });
  const list = listing(names);
  const text = isAll
    ? {
        zh: `${forms}张项目表都写着同名同数的目标：${list.zh}。`,
        en: `All ${forms} project forms state the same number under the same name: ${list.en}.`,
      }
    : {
        zh: `${forms}张项目表中，有不少于一半写着同名同数的目标：${list.zh}。`,
        en: `Half or more of the ${forms} project forms state the same number under the same name: ${list.en}.`,
      };
  const cells = distinct(repeated.flat().map(({ target }) => form.numberCell(target)));
  return [{ verdict: 'fired', cells, arithmetic: repeated.map((rows) => shareLine(sizeOf(rows), forms)), text }];
}

function satisfactions(form: Form, all: readonly IndicatorTarget[]): Trial[] {
  const rows = all.filter(({ indicator }) => form.category(indicator)?.category === 'satisfaction');
  if (rows.length < FEWEST_SATISFACTIONS) return [];
  const groups = [...Map.groupBy(rows, ({ target }) => numberOf(target)).values()];
  const [largest = []] = groups.toSorted((a, b) => b.length - a.length);
  const [first] = largest;
  if (!first) return [];
  const number = quantity(form, { ...first.target, comparator: null });
  const share = largest.length / rows.length;
  const odd = rows.filter(({ target }) => !isSameNumber(target, first.target));
  const isFired = share >= NEARLY_ALL;
  const cells = () => distinct([...largest, ...odd].map(({ target }) => form.numberCell(target)));
  const text =
    largest.length === rows.length
      ? {
          zh: `项目表中写有数字的${rows.length}个满意度目标都是${number.zh}（比较符不计）。`,
          en: `All ${rows.length} satisfaction targets with a number in the project forms are ${number.en} (comparators aside).`,
        }
      : {
          zh: `项目表中写有数字的${rows.length}个满意度目标有${largest.length}个为${number.zh}（比较符不计）。`,
          en: `Of ${rows.length} satisfaction targets with a number in the project forms, ${largest.length} are ${number.en} (comparators aside).`,
        };
  const arithmetic = [shareLine(largest.length, rows.length)];
  return [worded({ verdict: isFired ? 'fired' : 'passed' }, () => ({ cells: cells(), arithmetic, text }))];
}

export const identicalTargets: Check = {
  id: 'identical-targets',
  family: 'promises',
  severity: 'info',
  zh: {
    name: '各项目目标雷同',
    meaning:
      '项目表之间照搬同一目标的程度：名称与数字都相同的目标出现在一半以上（且不少于3张）项目表中时提示；项目表的满意度目标不少于5个，而九成以上为同一数字时提示。比较符不计；满意度以写有数字的为限。',
    canBeWrong: '财政部门可能统一规定某些指标的目标，例如成本节约率或满意度的最低要求。',
  },
  en: {
    name: 'Identical targets across projects',
    meaning:
      'How far project forms repeat one another: reported where a target of the same name and number stands in half or more of the project forms (at least 3), and where 90% or more of at least 5 satisfaction targets are the same number. Comparators do not count, and satisfaction without a number is left out.',
    canBeWrong:
      'The finance authority may prescribe some targets for all projects, for example a cost saving rate or a minimum satisfaction.',
  },
  run,
};
