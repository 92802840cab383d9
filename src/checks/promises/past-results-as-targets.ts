import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { citations, counted, passedTogether } from '../phrases.ts';
import { worded } from '../worded.ts';

/** One trial for each program whose goal text holds past results; the other goal texts together. */
function run(form: Form): Trial[] {
  const { goals, targets } = form.rows;
  const results = Map.groupBy(
    targets.filter(({ origin }) => origin === 'result'),
    ({ program }) => program,
  );
  const fired = [...results].map(([key, rows]): Trial => {
    const program = form.program(key);
    return worded({ verdict: 'fired' }, () => {
      const cited = citations(form, rows);
      const text = {
        zh: `项目“${program?.name ?? key}”的目标文字中有${rows.length}个以往成绩的数字（${cited.zh}），说的是已完成的工作。`,
        en: `The goal text of “${program?.name_en ?? program?.name ?? key}” holds ${counted(rows.length, 'number')} of past results (${cited.en}), said of work already done.`,
      };
      return { cells: rows.map((row) => form.targetCell(row)), text };
    });
  });
  const others = goals.filter(({ program }) => !results.has(program));
  const numbers = targets.filter(({ origin, program }) => origin === 'goal' && !results.has(program));
  const [rest, ofRest] = fired.length > 0 ? ['其余', ' other'] : ['', ''];
  const text = {
    zh: `${rest}目标文字${others.length > 0 ? `（${others.length}段）` : ''}中没有以往成绩的数字，写明的目标数字有${numbers.length}个。`,
    en: `The${ofRest} goal texts${others.length > 0 ? ` (${others.length})` : ''} hold no number of past results, and ${counted(numbers.length, 'target number')}.`,
  };
  const cells = () => [...others.map((goal) => form.goalCell(goal)), ...numbers.map((row) => form.targetCell(row))];
  return [...fired, ...passedTogether(others.length + numbers.length, cells, text)];
}

export const pastResultsAsTargets: Check = {
  id: 'past-results-as-targets',
  family: 'promises',
  severity: 'warning',
  zh: {
    name: '以成绩代目标',
    meaning:
      '目标文字应写要达到的结果。文字中带有“今年以来”“累计”“共收到”“圆满完成”等成绩用语的数字，说的是已完成的工作，按项目提示；这些数字在本站从不作为目标。',
    canBeWrong: '文字可能先回顾基数、再提目标，而目标部分没有写数字。',
  },
  en: {
    name: 'Past results in place of targets',
    meaning:
      'A goal text should say what is to be achieved. Numbers with words of achievement (so far this year, in total, received, successfully completed) speak of work already done and are reported by program; this site never shows them as targets.',
    canBeWrong: 'The text may recall a base value before it sets goals, and state those without numbers.',
  },
  run,
};
