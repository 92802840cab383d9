/** What a sentence calls a program or an indicator: as printed, and in English where we have it. */
import type { Indicator } from '../model/tables/indicators.ts';
import type { Wording } from './check.ts';
import type { Form } from './form.ts';

export const nameOf = ({ name, name_en }: { name: string; name_en: string | null }): Wording => ({
  zh: name,
  en: name_en ?? name,
});

/** One indicator among those of the same name in other tables: `“法律援助”的“成本节约率”`. */
export function placedName(form: Form, indicator: Indicator): Wording {
  const name = nameOf(indicator);
  const program = form.program(indicator.program);
  if (!program) return { zh: `“${name.zh}”`, en: `“${name.en}”` };
  const place = nameOf(program);
  return { zh: `“${place.zh}”的“${name.zh}”`, en: `“${name.en}” of “${place.en}”` };
}
