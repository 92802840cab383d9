import type { Program } from '../../model/tables/programs.ts';
import { exact, numberText } from '../arithmetic.ts';
import type { Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { named } from '../names.ts';
import { counted, listing } from '../phrases.ts';
import { worded } from '../worded.ts';

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

/**
 * A table with an indicator without points may come short for that reason: only complete ones are held against each
 * other, and it counts with them where it agrees anyway.
 */
function tables(form: Form, scored: readonly Scored[]): Trial[] {
  const complete = scored.filter(({ isOpen }) => !isOpen);
  const bySum = Map.groupBy(complete, ({ sum }) => sum);
  const [[common, usual] = [0, []], ...others] = [...bySum].sort(([, a], [, b]) => b.length - a.length);
  if (usual.length === 0) return [];
  const isTied = others.some(([, programs]) => programs.length === usual.length);
  const different = complete.filter(({ sum }) => isTied || sum !== common);
  const agreeing = scored.filter(({ sum }) => sum === common);
  const lines = (programs: readonly Scored[]): string[] =>
    programs.map(({ points, sum }) => `${points.map(numberText).join(' + ')} = ${numberText(sum)}`);
  const cellsOf = (programs: readonly Scored[]) => programs.map(({ program }) => form.programCell(program));
  if (different.length === 0) {
    return [
      worded({ verdict: 'passed' }, () => {
        const short = sumsOf(scored.filter(({ sum }) => sum !== common));
        const text =
          agreeing.length === 1
            ? { zh: `评分权重合计${common}分`, en: `The points add up to ${common}` }
            : {
                zh: `${agreeing.length}张表的评分权重合计均为${common}分`,
                en: `The points of ${agreeing.length} tables add up to ${common} each`,
              };
        const rest = short && {
          zh: `；另有指标未写分值的表，已写的合计：${short.zh}`,
          en: `; of tables with an indicator without points, the others add up to: ${short.en}`,
        };
        const whole = { zh: `${text.zh}${rest?.zh ?? ''}。`, en: `${text.en}${rest?.en ?? ''}.` };
        const told = short ? scored : agreeing;
        return { cells: cellsOf(told), arithmetic: lines(told), text: whole };
      }),
    ];
  }
  const { zh, en } = sumsOf(different) ?? { zh: '', en: '' };
  const text = isTied
    ? { zh: `各表的评分权重合计不一致：${zh}。`, en: `The points of the tables do not add up to one sum: ${en}.` }
    : {
        zh: `其余${usual.length}张表的评分权重合计为${common}分，而${zh}。`,
        en: `The points of ${usual.length} other tables add up to ${common}, but those of these do not: ${en}.`,
      };
  const [only, ...more] = different;
  const figures =
    only && more.length === 0 && !isTied
      ? { expected: common, found: only.sum, difference: exact(only.sum - common), unit: '分' }
      : {};
  return [{ verdict: 'fired', cells: cellsOf(different), arithmetic: lines(different), ...figures, text }];
}

/** `“甲”80分、“乙”90分`; null for none. */
function sumsOf(scored: readonly Scored[]): Wording | null {
  if (scored.length === 0) return null;
  const sums = scored.map(({ program, sum }) => ({ name: named(program), sum }));
  return {
    zh: sums.map(({ name, sum }) => `${name.zh}${sum}分`).join('、'),
    en: sums.map(({ name, sum }) => `${name.en} ${sum}`).join(', '),
  };
}

function unscored(form: Form, scored: readonly Scored[]): Trial[] {
  return scored.flatMap(({ program, points }): Trial[] => {
    const rows = form.indicatorsOf(program.program).filter((row) => row.points === null);
    if (rows.length === 0) return [];
    const table = named(program);
    const names = listing(rows.map(named), '项');
    const text = {
      zh: `${table.zh}的其余${points.length}项指标均有分值，${names.zh}没有。`,
      en: `${names.en} ${rows.length === 1 ? 'carries' : 'carry'} no points, while the other ${counted(points.length, 'indicator')} of ${table.en} ${points.length === 1 ? 'does' : 'do'}.`,
    };
    return [{ verdict: 'fired', cells: rows.map((row) => form.indicatorCell(row, 'points')), text }];
  });
}

export const pointsSum: Check = {
  id: 'points-sum',
  family: 'scoring',
  severity: 'info',
  zh: {
    name: '评分权重合计',
    meaning:
      '列出各表评分权重的合计；同一文件中分值齐全的各表合计不一致，或评分表中有指标未写分值时提示。合计90分属正常（另10分为预算执行率），不按100分要求。',
    canBeWrong: '不同类型的项目可能采用不同的评分满分；未写分值的指标可能本就不参与评分。',
  },
  en: {
    name: 'Scoring points of a program',
    meaning:
      'States what the points of each table add up to, and reports where the complete tables of one document disagree, or where an indicator of a scored table carries no points. A sum of 90 is normal (the other 10 are for budget execution); 100 is not required.',
    canBeWrong:
      'Programs of different kinds may be scored out of different sums, and an indicator without points may not be meant to be scored.',
  },
  run,
};
