/** What a sentence calls a program or an indicator: as printed, and in English where we have it. */
import type { Wording } from './check.ts';

export const nameOf = ({ name, name_en }: { name: string; name_en: string | null }): Wording => ({
  zh: name,
  en: name_en ?? name,
});
