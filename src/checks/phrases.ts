/** Numbers and names as findings put them in a sentence. */
import type { Target } from '../model/tables/targets.ts';
import type { Cell, Trial, Wording } from './check.ts';
import type { Form } from './form.ts';
import { plainQuantity, quantityText, type Stated } from './quantity-text.ts';
import { worded } from './worded.ts';

/** Longer lists name their beginning and say how many there are: the cells hold the rest. */
const MOST_NAMED = 3;

/** A number in a sentence: `约80次`, `about 80 times`. English names the unit; Chinese has it as its base unit is written. */
export function quantity(form: Form, stated: Stated): Wording {
  const isAbout = stated.comparator === 'approx';
  const plain = isAbout ? { ...stated, comparator: null } : stated;
  const isOne = stated.value === 1 && (stated.value_to ?? null) === null;
  const unit = stated.unit === '%' ? null : form.unit(stated.unit);
  const unitEn = unit ? ` ${isOne ? unit.name_en_one : unit.name_en}` : '';
  return {
    zh: `${isAbout ? '约' : ''}${quantityText(plain)}`,
    en: `${isAbout ? 'about ' : ''}${plainQuantity(plain)}${unitEn}`,
  };
}

/** `“办理法律援助案件数”550件`. */
export function citation(form: Form, target: Target): Wording {
  const { label, labelEn } = form.nameOf(target);
  const { zh, en } = quantity(form, target);
  return { zh: `“${label}”${zh}`, en: `“${labelEn ?? label}” ${en}` };
}

/** `甲、乙（2处）、丙等5处`, `A, B (2 times), C and 2 more`: what is said several times is named once. */
export function listing(items: readonly Wording[], counter = '处'): Wording {
  const groups = [...Map.groupBy(items, ({ zh, en }) => `${zh}|${en}`).values()];
  const named = groups.slice(0, MOST_NAMED);
  const words = named.flatMap(([one, ...same]): Wording[] => {
    if (!one) return [];
    const times = same.length + 1;
    return [times === 1 ? one : { zh: `${one.zh}（${times}${counter}）`, en: `${one.en} (${times} times)` }];
  });
  const more = items.length - named.flat().length;
  const zh = words.map((one) => one.zh).join('、');
  const en = words.map((one) => one.en).join(', ');
  return more === 0 ? { zh, en } : { zh: `${zh}等${items.length}${counter}`, en: `${en} and ${more} more` };
}

export const citations = (form: Form, targets: readonly Target[]): Wording =>
  listing(targets.map((target) => citation(form, target)));

/** 0.526 → 52.6; with two decimals, where one would say that a share just short of `limit` has reached it. */
export function percentOf(share: number, limit?: number): number {
  const percent = Number((share * 100).toFixed(1));
  return limit !== undefined && share < limit && percent >= limit * 100 ? Number((share * 100).toFixed(2)) : percent;
}

/** 0.526 → `52.6%`. */
export const percentText = (share: number, limit?: number): string => `${percentOf(share, limit)}%`;

/** `10 ÷ 19 = 52.6%`. */
export const shareLine = (part: number, whole: number, limit?: number): string =>
  `${part} ÷ ${whole} = ${percentText(part / whole, limit)}`;

/** `1 number`, `3 numbers`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** A rule that looked at many cells and found nothing, in one trial; none where there was no cell to look at. */
export const passedTogether = (count: number, cells: () => readonly Cell[], text: Wording): Trial[] =>
  count === 0 ? [] : [worded({ verdict: 'passed' }, () => ({ cells: distinct(cells()), text }))];

/** Each cell once, in the order of first mention. */
export const distinct = (cells: readonly Cell[]): Cell[] => [
  ...new Map(cells.map((cell) => [`${cell.table}/${cell.key}/${cell.column}`, cell])).values(),
];
