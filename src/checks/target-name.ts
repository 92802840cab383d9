/** What a number is said of: its own name, that of its indicator, or both. */
import type { Indicator } from '../model/tables/indicators.ts';
import type { Measure } from '../model/tables/measures.ts';
import type { Target } from '../model/tables/targets.ts';
import type { Cell } from './check.ts';

/** A number of a goal text that has no name of its own is called by its measure, else by where it stands. */
const IN_TEXT = { zh: '目标文字中的数字', en: 'number in the goal text' };

export function targetName(
  target: Target,
  indicator: Indicator | null,
  measure: Measure | null,
  englishOf: (name: string) => string | null | undefined,
): Pick<Cell, 'label' | 'labelEn'> {
  const own = target.label;
  const ownEn = (own === null ? null : englishOf(own)) ?? measure?.name_en ?? null;
  if (!indicator) return { label: own ?? measure?.name_zh ?? IN_TEXT.zh, labelEn: ownEn ?? (own ? null : IN_TEXT.en) };
  const { name, name_en: nameEn } = indicator;
  if (own === null) return { label: name, labelEn: nameEn };
  return { label: `${name} · ${own}`, labelEn: nameEn && `${nameEn} · ${ownEn ?? own}` };
}
