import type { Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { counted, distinct } from '../phrases.ts';
import { worded } from '../worded.ts';

/** All numbers of the document's indicators in one trial. */
function run(form: Form): Trial[] {
  const targets = form.indicatorTargets().map(({ target }) => target);
  if (targets.length === 0) return [];
  const bare = targets.filter(({ comparator }) => comparator === 'none');
  const vague = targets.filter(({ comparator }) => comparator === 'approx');
  const cellsOf = (of: typeof targets) => distinct(of.map((target) => form.numberCell(target)));
  if (bare.length + vague.length === 0) {
    const text = {
      zh: `指标值中的${targets.length}个数字都写有比较符（≥、≤、=或同义的文字）。`,
      en: `All ${counted(targets.length, 'number')} of the indicators have a printed comparator (≥, ≤, = or words for them).`,
    };
    return [worded({ verdict: 'passed' }, () => ({ cells: cellsOf(targets), text }))];
  }
  const settled = bare.filter(({ implied_comparator: implied }) => implied !== null).length;
  const parts: Wording[] = [];
  if (bare.length > 0) {
    parts.push({ zh: `${bare.length}个未印比较符`, en: `${bare.length} without a printed comparator` });
  }
  if (vague.length > 0) parts.push({ zh: `${vague.length}个是约数`, en: `${vague.length} approximate` });
  const rule =
    settled === 0
      ? { zh: '没有评分规则可推定方向', en: 'no scoring rule tells the direction' }
      : { zh: `${settled}个可由评分规则推定方向`, en: `the scoring rule tells the direction of ${settled} of them` };
  const text = {
    zh: `指标值共${targets.length}个数字，其中${parts.map(({ zh }) => zh).join('、')}，${rule.zh}。`,
    en: `${counted(targets.length, 'number')} in the indicators: ${parts.map(({ en }) => en).join(', ')}; ${rule.en}.`,
  };
  const without = [bare.length, vague.length].filter((count) => count > 0);
  const stated = targets.length - bare.length - vague.length;
  const arithmetic = [`${[targets.length, ...without].join(' − ')} = ${stated}`];
  return [worded({ verdict: 'fired' }, () => ({ cells: cellsOf([...bare, ...vague]), arithmetic, text }))];
}

export const comparatorStated: Check = {
  id: 'comparator-stated',
  family: 'values',
  severity: 'info',
  zh: {
    name: '比较符缺失',
    meaning:
      '指标值中的数字应写明至少、至多还是恰好（≥、≤、=，或以上、不低于、不超过等文字）。只有数字，或写约、左右、预估的，合并为一条提示；按数字计，一格多值的分别计。评分规则能推定方向的另行说明。',
    canBeWrong: '很多表格默认只写数字即为“不低于”，按评分规则也能读出方向；这里只说明印出的文字没有写。',
  },
  en: {
    name: 'Comparator missing or vague',
    meaning:
      'A number of an indicator should say whether it is a minimum, a maximum or exact (≥, ≤, =, or words for them). Bare and approximate numbers are reported together, counted by number where a cell holds several. How many of them the scoring rule settles is said too.',
    canBeWrong:
      'Many forms take a bare number to mean a minimum, and a scoring rule may tell the direction. The finding only says that the printed value does not.',
  },
  run,
};
