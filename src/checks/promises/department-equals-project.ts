import type { Measure } from '../../model/tables/measures.ts';
import type { Target } from '../../model/tables/targets.ts';
import { agrees, figuresOf } from '../agreement.ts';
import type { Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { citations, distinct } from '../phrases.ts';
import { quantityText } from '../quantity-text.ts';

/** One trial per measure that both sides state. Each form's money is its own budget, so money is left out. */
function run(form: Form): Trial[] {
  const { department } = form;
  if (!department) return [];
  const stated = form.indicatorTargets().map(({ target }) => target);
  const byMeasure = Map.groupBy(stated, ({ measure }) => measure);
  return [...byMeasure].flatMap(([key, all]) => {
    const measure = form.measure(key);
    const targets = all.filter(({ unit }) => form.unit(unit)?.kind !== 'money');
    const own = targets.filter(({ program }) => program === department.program);
    const others = targets.filter(({ program }) => program !== department.program);
    return measure && own.length > 0 && others.length > 0 ? [trial(form, measure, own, others)] : [];
  });
}

function trial(form: Form, measure: Measure, own: readonly Target[], others: readonly Target[]): Trial {
  const cells = distinct([...own, ...others].map((target) => form.numberCell(target)));
  const differing = others.filter((other) => !own.some((one) => agrees(one, other)));
  const sides = { own: citations(form, own), others: citations(form, differing.length > 0 ? differing : others) };
  if (differing.length === 0) {
    const text = {
      zh: `整体表与项目表一致：整体表${sides.own.zh}，项目表${sides.others.zh}。`,
      en: `The department form and the project forms agree: ${sides.own.en} in the one, ${sides.others.en} in the others.`,
    };
    return { verdict: 'passed', cells, text };
  }
  const sum = sumLine(form, own, others);
  if (sum) {
    const text = {
      zh: `整体表${sides.own.zh}，等于各项目之和。`,
      en: `The department form says ${sides.own.en}, which is the sum of the projects.`,
    };
    return { verdict: 'passed', cells, arithmetic: [sum], text };
  }
  const contradicted = differing.filter(({ match }) => match === 'exact');
  const isExact = contradicted.length > 0 && own.every(({ match }) => match === 'exact');
  const cautions = cautionsOf(form, own, differing, isExact);
  const text = {
    zh: `“${measure.name_zh}”在整体表与项目表中不同：整体表${sides.own.zh}，项目表${sides.others.zh}。${cautions.zh}`,
    en: `“${measure.name_en}” differs: the department form says ${sides.own.en}, project forms say ${sides.others.en}.${cautions.en}`,
  };
  const pairs = own.flatMap((one) => differing.map((other) => `${quantityText(one)} ≠ ${quantityText(other)}`));
  const [one, ...moreOwn] = own;
  const [other] = differing;
  const isSingle = one && other && moreOwn.length === 0 && new Set(differing.map(({ value }) => value)).size === 1;
  return {
    verdict: 'fired',
    ...(!isExact && { severity: 'info' as const }),
    cells,
    arithmetic: [...new Set(pairs)],
    ...(isSingle && one.value !== other.value && figuresOf(one, other)),
    text,
  };
}

/** Counts of several projects may add up to the department's. */
function sumLine(form: Form, own: readonly Target[], others: readonly Target[]): string | null {
  const [whole, ...more] = own;
  const values = others.map(({ value }) => value);
  if (!whole || more.length > 0 || values.length < 2 || form.unit(whole.unit)?.kind !== 'count') return null;
  if (others.some(({ unit }) => unit !== whole.unit)) return null;
  return values.reduce((sum, value) => sum + value, 0) === whole.value
    ? `${values.join(' + ')} = ${whole.value}`
    : null;
}

function cautionsOf(form: Form, own: readonly Target[], differing: readonly Target[], isExact: boolean): Wording {
  const names = new Set([...own, ...differing].map((target) => form.targetCell(target).label));
  const isImplied = differing.every(({ value, implied_comparator: implied }) =>
    own.every((one) => one.value === value && one.comparator === implied),
  );
  const said: Wording[] = [];
  if (!isExact) {
    said.push({
      zh: '其中只有近似对应的指标，口径可能不同。',
      en: ' The match is only a close one, so the two may count different things.',
    });
  } else if (names.size > 1) {
    said.push({
      zh: '两处印出的名称不同，口径是否相同请核对。',
      en: ' The printed names differ, so compare what each of them counts.',
    });
  }
  if (isImplied) {
    said.push({
      zh: '项目表的评分规则与整体表的比较符一致，但印出的指标值没有写明。',
      en: ' The scoring rule of the project forms implies the comparator of the department form, but the printed value does not state it.',
    });
  }
  return { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join('') };
}

export const departmentEqualsProject: Check = {
  id: 'department-equals-project',
  family: 'promises',
  severity: 'warning',
  zh: {
    name: '整体与项目不一致',
    meaning:
      '同一对照指标同时写在整体表与项目表中时，数字、比较符与单位应当一致。只写数字与对同一数字写≥、≤、=的视为一致，写>或<的不视为一致；各表的金额各是各的预算，不作比较。只有近似对应时仅供参考。',
    canBeWrong:
      '两处的服务对象或口径可能不同，整体表也可能要求更高；整体表的数量等于各项目之和时不提示，等于另一种汇总时无法识别。',
  },
  en: {
    name: 'Whole-department value differs from project value',
    meaning:
      'A measure that both the department form and a project form state should have the same number, comparator and unit. A bare number agrees with ≥, ≤ or = of the same number, but not with > or <. Amounts of money are left out, since each form states its own budget. Close matches are for information only.',
    canBeWrong:
      'The two may address different groups or count differently, and the department may aim higher on purpose. A department count that is the sum of the projects is not reported; another way of adding up cannot be recognised.',
  },
  run,
};
