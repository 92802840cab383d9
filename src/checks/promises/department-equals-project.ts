import type { Measure } from '../../model/tables/measures.ts';
import type { Target } from '../../model/tables/targets.ts';
import { agrees, figuresOf } from '../agreement.ts';
import type { Cell, Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { citations, distinct, quantity } from '../phrases.ts';
import { distinctNumbers, unequalLines } from '../quantity-text.ts';
import { worded } from '../worded.ts';

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
  const differing = others.filter((other) => !own.some((one) => agrees(one, other)));
  if (differing.length === 0) return agreement(form, measure, own, others);
  const sum = sumLine(form, own, others);
  if (sum) return sumTrial(form, own, others, sum);
  const sides = { own: citations(form, own), others: citations(form, differing) };
  const isExact = differing.some(({ match }) => match === 'exact') && own.every(({ match }) => match === 'exact');
  const remarks = remarksOn(form, own, differing, { isExact, agreeing: others.length - differing.length });
  const text = {
    zh: `“${measure.name_zh}”在整体表与项目表中不同：整体表${sides.own.zh}，项目表${sides.others.zh}。${remarks.zh}`,
    en: `“${measure.name_en}” differs: the department form says ${sides.own.en}, project forms say ${sides.others.en}.${remarks.en}`,
  };
  const [one, ...moreOwn] = own;
  const [other] = differing;
  const isSingle = one && other && moreOwn.length === 0 && new Set(differing.map(({ value }) => value)).size === 1;
  return {
    verdict: 'fired',
    ...(!isExact && { severity: 'info' as const }),
    cells: cellsOf(form, [...own, ...differing]),
    arithmetic: unequalLines(
      distinctNumbers(own).flatMap((mine) => distinctNumbers(differing).map((theirs) => [mine, theirs] as const)),
    ),
    ...(isSingle && figuresOf(one, other)),
    text,
  };
}

const cellsOf = (form: Form, targets: readonly Target[]): Cell[] =>
  distinct(targets.map((target) => form.numberCell(target)));

function sumTrial(form: Form, own: readonly Target[], others: readonly Target[], sum: string): Trial {
  const isSure = [...own, ...others].every(({ match }) => match === 'exact');
  return worded({ verdict: isSure ? 'passed' : 'undecided' }, () => {
    const said = citations(form, own);
    const [doubt, doubtEn] = isSure
      ? ['', '']
      : [
          '；但只是近似对应，是否为同一口径无从判断',
          '; the match is only a close one, so whether they count the same cannot be told',
        ];
    const text = {
      zh: `整体表${said.zh}，等于各项目之和${doubt}。`,
      en: `The department form says ${said.en}, which is the sum of the projects${doubtEn}.`,
    };
    return { cells: cellsOf(form, [...own, ...others]), arithmetic: [sum], text };
  });
}

/** Equal numbers agree only where they surely count the same: exact matches, or one printed name. */
function agreement(form: Form, measure: Measure, own: readonly Target[], others: readonly Target[]): Trial {
  const isSame = (a: Target, b: Target) =>
    agrees(a, b) && ((a.match === 'exact' && b.match === 'exact') || form.nameOf(a).label === form.nameOf(b).label);
  const sure = {
    own: own.filter((one) => others.some((other) => isSame(one, other))),
    others: others.filter((other) => own.some((one) => isSame(one, other))),
  };
  const isSure = sure.own.length > 0 && others.every((one) => one.match === 'close' || sure.others.includes(one));
  if (isSure) {
    return worded({ verdict: 'passed' }, () => {
      const said = { own: citations(form, sure.own), others: citations(form, sure.others) };
      const text = {
        zh: `整体表与项目表一致：整体表${said.own.zh}，项目表${said.others.zh}。`,
        en: `The department form and the project forms agree: ${said.own.en} in the one, ${said.others.en} in the others.`,
      };
      return { cells: cellsOf(form, [...sure.own, ...sure.others]), text };
    });
  }
  const said = { own: citations(form, own), others: citations(form, others) };
  const [why, whyEn] = reasons([...own, ...others]);
  const text = {
    zh: `“${measure.name_zh}”在整体表（${said.own.zh}）与项目表（${said.others.zh}）中数字相同，但只是近似对应${why}，是否一致无从判断。`,
    en: `“${measure.name_en}” has the same number in the department form (${said.own.en}) and in project forms (${said.others.en}), but the match is only a close one${whyEn}, so whether they agree cannot be told.`,
  };
  return { verdict: 'undecided', cells: cellsOf(form, [...own, ...others]), text };
}

/** Why matches are only close ones, as their notes say. */
function reasons(targets: readonly Target[]): readonly [zh: string, en: string] {
  const notes = [...new Set(targets.flatMap(({ match, note }) => (match === 'close' && note ? [note] : [])))];
  const both = notes.map((note) => note.split(' | ')).filter(({ length }) => length === 2);
  if (both.length === 0) return ['', ''];
  return [`（${both.map(([zh]) => zh).join('；')}）`, ` (${both.map(([, en]) => en).join('; ')})`];
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

function remarksOn(
  form: Form,
  own: readonly Target[],
  differing: readonly Target[],
  { isExact, agreeing }: { isExact: boolean; agreeing: number },
): Wording {
  const names = new Set([...own, ...differing].map((target) => form.nameOf(target).label));
  const [first] = differing;
  const isImplied = differing.every(({ value, implied_comparator: implied }) =>
    own.every((one) => one.value === value && one.comparator === implied),
  );
  const said: Wording[] = [];
  if (agreeing > 0) {
    said.push({
      zh: `另有${agreeing}处与整体表相同。`,
      en: ` ${agreeing} more ${agreeing === 1 ? 'agrees' : 'agree'} with the department form.`,
    });
  }
  if (!isExact) {
    said.push({
      zh: `不同的${differing.length === 1 ? '这一' : '几'}处只是近似对应，口径可能不同。`,
      en: ' Where the numbers differ the match is only a close one, so they may count different things.',
    });
  } else if (names.size > 1) {
    said.push({
      zh: '两处印出的名称不同，口径是否相同请核对。',
      en: ' The printed names differ, so compare what each of them counts.',
    });
  }
  if (isImplied && first) {
    const { zh, en } = quantity(form, first);
    said.push({
      zh: `项目表的评分规则与整体表的比较符一致，但指标值只印${zh}，未写比较符。`,
      en: ` The scoring rule of the project forms implies the comparator of the department form, but the printed value is only ${en}, without a comparator.`,
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
      '同一对照指标同时写在整体表与项目表中时，数字、比较符与单位应当一致。只写数字与对同一数字写≥、≤、=的视为一致，写>或<的不视为一致；各表的金额各是各的预算，不作比较。只是近似对应的，数字不同时仅供参考，数字相同而名称不同的列为无法判断。',
    canBeWrong:
      '两处的服务对象或口径可能不同，整体表也可能要求更高；整体表的数量等于各项目之和时不提示，等于另一种汇总时无法识别。',
  },
  en: {
    name: 'Whole-department value differs from project value',
    meaning:
      'A measure that both the department form and a project form state should have the same number, comparator and unit. A bare number agrees with ≥, ≤ or = of the same number, but not with > or <. Amounts of money are left out, since each form states its own budget. Close matches are for information only where the numbers differ, and left undecided where they agree under different names.',
    canBeWrong:
      'The two may address different groups or count differently, and the department may aim higher on purpose. A department count that is the sum of the projects is not reported; another way of adding up cannot be recognised.',
  },
  run,
};
