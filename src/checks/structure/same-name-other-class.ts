import type { Indicator } from '../../model/tables/indicators.ts';
import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { named } from '../names.ts';
import { worded } from '../worded.ts';

/** By the very name: words that are merely alike may mean another thing. */
function run(form: Form): Trial[] {
  const byName = Map.groupBy(form.rows.indicators, ({ name }) => name);
  return [...byName.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first || rows.length < 2) return [];
    const classes = new Map(rows.map((row) => [form.category(row)?.category ?? '', row]));
    return [trialOf(first, rows, [...classes.values()], form)];
  });
}

function trialOf(first: Indicator, rows: readonly Indicator[], perClass: readonly Indicator[], form: Form): Trial {
  const isOne = perClass.length === 1;
  return worded({ verdict: isOne ? 'passed' : 'fired' }, () => {
    const name = named(first);
    const zh = perClass.map((row) => `${form.category(row)?.name_zh ?? row.level2}指标`);
    const en = perClass.map((row) => (form.category(row)?.name_en ?? row.level2).toLowerCase()).join(', ');
    const text = isOne
      ? {
          zh: `${name.zh}印出${rows.length}次，都列在${zh.join('')}下。`,
          en: `${name.en} is printed ${rows.length} times, always under ${en}.`,
        }
      : {
          zh: `同名指标${name.zh}在同一文件中分别列在${zh.join('和')}下。`,
          en: `Indicators of one name, ${name.en}, stand under different classes of the same document: ${en}.`,
        };
    return { cells: rows.map((row) => form.indicatorCell(row, 'level2')), text };
  });
}

export const sameNameOtherClass: Check = {
  id: 'same-name-other-class',
  family: 'structure',
  severity: 'info',
  zh: {
    name: '同名不同类',
    meaning:
      '同一文件中名称完全相同的指标应归在同一类；同一名称在一处列为质量指标、另一处列为时效指标等情形，予以提示。',
    canBeWrong: '名称相同的指标在不同项目中可能考核不同的方面，例如一处看数量、一处看效果。',
  },
  en: {
    name: 'One name, two classes',
    meaning:
      'Indicators of exactly the same name in one document should stand under the same class. Reported where one name is, say, a quality indicator in one table and a timeliness indicator in another.',
    canBeWrong:
      'An indicator of the same name may be asked about another side of the work in another project, for example its amount here and its effect there.',
  },
  run,
};
