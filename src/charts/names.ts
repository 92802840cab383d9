/** Names of things in the language of the reader. */
import type { Messages } from '../i18n/index.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Unit } from '../model/tables/units.ts';

interface Bilingual {
  readonly name_zh: string;
  readonly name_en: string;
}

export const nameOf = (row: Bilingual, t: Messages): string => (t.language === 'zh' ? row.name_zh : row.name_en);

/** For narrow places: `衡阳`. */
export const shortName = (bureau: Bureau, t: Messages): string =>
  t.language === 'zh' ? bureau.short_zh : bureau.short_en;

/** The unit in the reader's language; empty where none is printed. */
export function unitName(unit: Unit | null, t: Messages): string {
  if (unit === null) return '';
  return t.language === 'zh' || unit.unit === '%' ? unit.unit : unit.name_en;
}
