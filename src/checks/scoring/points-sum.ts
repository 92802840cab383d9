import type { Program } from '../../model/tables/programs.ts';
import { exact, numberText } from '../arithmetic.ts';
import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { named } from '../names.ts';

interface Scored {
  readonly program: Program;
  readonly points: readonly number[];
  readonly sum: number;
  /** Whether an indicator of the table carries no points. */
  readonly isOpen: boolean;
}

function run(form: Form): Trial[] {
  const scored = form.tables.flatMap((program): Scored[] => {
    const rows = form.indicatorsOf(program.program);
    const points = rows.flatMap((row) => (row.points === null ? [] : [row.points]));
    if (points.length === 0) return [];
    const sum = exact(points.reduce((total, one) => total + one, 0));
    return [{ program, points, sum, isOpen: points.length < rows.length }];
  });
  if (scored.length === 0) return [];
  return [...tables(form, scored), ...unscored(form, scored)];
}

/** A table with an indicator without points may come short for that reason: it counts only where it agrees anyway. */
function tables(form: Form, scored: readonly Scored[]): Trial[] {
  const bySum = Map.groupBy(scored, ({ sum }) => sum);
  const [[common, agreeing] = [0, []], ...others] = [...bySum].sort(([, a], [, b]) => b.length - a.length);
  const isTied = others.some(([, programs]) => programs.length === agreeing.length);
  const different = scored.filter(({ sum, isOpen }) => (isTied || sum !== common) && !isOpen);
  const lines = (programs: readonly Scored[]): string[] =>
    programs.map(({ points, sum }) => `${points.map(numberText).join(' + ')} = ${numberText(sum)}`);
  const cellsOf = (programs: readonly Scored[]) => programs.map(({ program }) => form.programCell(program));
  const isFired = different.length > (isTied ? 1 : 0);
  if (!isFired) {
    const text =
      agreeing.length === 1
        ? { zh: `评分权重合计${common}分。`, en: `The points add up to ${common}.` }
        : {
            zh: `${agreeing.length}张表的评分权重合计均为${common}分。`,
            en: `The points of ${agreeing.length} tables add up to ${common} each.`,
          };
    return [{ verdict: 'passed', cells: cellsOf(agreeing), arithmetic: lines(agreeing), text }];
  }
  const sums = different.map(({ program, sum }) => ({ name: named(program), sum }));
  const zh = sums.map(({ name, sum }) => `${name.zh}${sum}分`).join('、');
  const en = sums.map(({ name, sum }) => `${name.en} ${sum}`).join(', ');
  const text = isTied
    ? { zh: `各表的评分权重合计不一致：${zh}。`, en: `The points of the tables do not add up to one sum: ${en}.` }
    : {
        zh: `其余${agreeing.length}张表的评分权重合计为${common}分，而${zh}。`,
        en: `The points of ${agreeing.length} other tables add up to ${common}, but those of these do not: ${en}.`,
      };
  const [only, ...more] = different;
  const figures =
    only && more.length === 0 && !isTied
      ? { expected: common, found: only.sum, difference: exact(only.sum - common), unit: '分' }
      : {};
  return [{ verdict: 'fired', cells: cellsOf(different), arithmetic: lines(different), ...figures, text }];
}

function unscored(form: Form, scored: readonly Scored[]): Trial[] {
  return scored.flatMap(({ program, points }) =>
    form
      .indicatorsOf(program.program)
      .filter((row) => row.points === null)
      .map((row): Trial => {
        const [table, name] = [named(program), named(row)];
        const text = {
          zh: `${table.zh}的其余${points.length}项指标均有分值，${name.zh}没有。`,
          en: `${name.en} carries no points, while the other ${points.length} indicators of ${table.en} do.`,
        };
        return { verdict: 'fired', cells: [form.indicatorCell(row, 'points')], text };
      }),
  );
}

export const pointsSum: Check = {
  id: 'points-sum',
  family: 'scoring',
  severity: 'info',
  zh: {
    name: '评分权重合计',
    meaning:
      '列出各表评分权重的合计；同一文件中各表合计不一致，或评分表中有指标未写分值时提示。合计90分属正常（另10分为预算执行率），不按100分要求。',
    canBeWrong: '不同类型的项目可能采用不同的评分满分；未写分值的指标可能本就不参与评分。',
  },
  en: {
    name: 'Scoring points of a program',
    meaning:
      'States what the points of each table add up to, and reports where tables of one document disagree, or where an indicator of a scored table carries no points. A sum of 90 is normal (the other 10 are for budget execution); 100 is not required.',
    canBeWrong:
      'Programs of different kinds may be scored out of different sums, and an indicator without points may not be meant to be scored.',
  },
  run,
};
