import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { bare, named } from '../naming.ts';

/** Within one table a repeated name is the matter of `one-indicator-one-measure`. */
function run(form: Form): Trial[] {
  const byName = Map.groupBy(form.rows.indicators, ({ name }) => bare(name));
  const shared = [...byName.values()].filter((rows) => new Set(rows.map(({ program }) => program)).size > 1);
  const agreeing = [];
  const fired: Trial[] = [];
  for (const rows of shared) {
    const [first] = rows;
    const classes = new Map(
      rows.flatMap((row) => {
        const category = form.category(row);
        return category ? [[category.category, category] as const] : [];
      }),
    );
    if (!first || classes.size < 2) {
      agreeing.push(...rows);
      continue;
    }
    const name = named(first);
    const text = {
      zh: `同名指标${name.zh}在不同的表中分别列在${[...classes.values()].map(({ name_zh }) => name_zh).join('、')}类别下。`,
      en: `Indicators of the same name, ${name.en}, stand under different classes in different tables: ${[...classes.values()].map(({ name_en }) => name_en.toLowerCase()).join(', ')}.`,
    };
    fired.push({ verdict: 'fired', cells: rows.map((row) => form.indicatorCell(row, 'level2')), text });
  }
  if (agreeing.length === 0) return fired;
  const text = {
    zh: `在几张表中同名的${agreeing.length}条指标，各表所列类别相同。`,
    en: `${agreeing.length} indicators share their name with one of another table, and stand under the same class there.`,
  };
  return [...fired, { verdict: 'passed', cells: agreeing.map((row) => form.indicatorCell(row, 'level2')), text }];
}

export const sameNameSameClass: Check = {
  id: 'same-name-same-class',
  family: 'structure',
  severity: 'info',
  zh: {
    name: '同名指标类别是否一致',
    meaning:
      '同一份文件的几张表中，名称相同的指标应列在同一类别下；一处列为质量、一处列为时效等即提示。同一张表内重名另有规则。',
    canBeWrong: '同名指标在两张表中可能各有侧重，例如一处考核完成质量，一处考核完成时间。',
  },
  en: {
    name: 'Same name, same class',
    meaning:
      'Indicators of the same name in several tables of one document should stand under the same class; quality here and timeliness there is reported. Repeated names within one table have a rule of their own.',
    canBeWrong:
      'Two tables may stress different sides of an indicator, for example how well work is done in one and when in the other.',
  },
  run,
};
