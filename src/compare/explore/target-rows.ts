/** The row of a target: everything that it is filtered, sorted and shown by. */
import { type Dataset, type PlacedTarget, placeTargets } from '../../model/dataset.ts';
import { fieldsOfTarget } from '../field-of-work.ts';
import type { TargetRow } from './target-row.ts';

/** Of documents in their order. */
export const targetRows = (dataset: Dataset): TargetRow[] =>
  dataset.documents.flatMap((rows) => placeTargets(rows).map((placed) => targetRow(placed, dataset)));

export function targetRow(placed: PlacedTarget, dataset: Dataset): TargetRow {
  const { rows, program, indicator, target } = placed;
  const { reference } = dataset;
  const { document, bureau, year } = rows.document;
  const { target: key, origin, label, comparator, value, value_to, match, line } = target;
  const named = dataset.bureau(bureau);
  const category = indicator && dataset.categoryOf(indicator);
  const measure = reference.measures.get(target.measure ?? '');
  const unit = reference.units.get(target.unit ?? '');
  return {
    target: key,
    ...{ origin, label, comparator, value, value_to, match, line },
    document: { document, bureau, year },
    bureau: { bureau, name_zh: named.name_zh, name_en: named.name_en },
    program: { name: program.name, name_en: program.name_en },
    indicator: indicator && { name: indicator.name, name_en: indicator.name_en, value: indicator.value },
    category: category && {
      category: category.category,
      name_zh: category.name_zh,
      name_en: category.name_en,
      sort: category.sort,
    },
    measure: measure ? { measure: measure.measure, name_zh: measure.name_zh, name_en: measure.name_en } : null,
    unit: unit ? { unit: unit.unit, name_en: unit.name_en, name_en_one: unit.name_en_one } : null,
    topics: fieldsOfTarget(placed, dataset),
  };
}
