/** Whose form it is and of which year: what the command says, else what the text says; where they differ, that is told. */
import type { Reference } from '../model/reference.ts';
import type { WhoAndWhen } from './recognise/who.ts';
import type { FoundBureau, FoundYear } from './report/import-report.ts';
import type { Uncertainty } from './report/ledger.ts';

export interface Identity {
  readonly bureau: FoundBureau | null;
  readonly year: FoundYear | null;
  readonly uncertain: readonly Uncertainty[];
}

export interface Asked {
  readonly bureau?: string | null;
  readonly year?: number | null;
}

export function identify(found: WhoAndWhen, asked: Asked, { bureaus }: Reference): Identity {
  const uncertain: Uncertainty[] = [];
  const bureau = bureauOf(found, asked.bureau ?? null, bureaus);
  if (found.bureau !== null && found.isRegistered && bureau && bureau.bureau !== found.bureau) {
    uncertain.push(differs(found.bureauLine, found.name ?? found.bureau, '--bureau', bureau.bureau));
  }
  const year = yearOf(found, asked.year ?? null);
  if (found.year !== null && year && year.year !== found.year) {
    uncertain.push(differs(found.yearLine, String(found.year), '--year', String(year.year)));
  }
  return { bureau, year, uncertain };
}

function bureauOf(found: WhoAndWhen, asked: string | null, bureaus: Reference['bureaus']): FoundBureau | null {
  if (asked !== null) {
    const known = bureaus.get(asked);
    const name = known?.name_zh ?? (found.isRegistered ? null : found.name);
    return { bureau: asked, name, isRegistered: known !== undefined, where: 'option', line: found.bureauLine };
  }
  if (found.bureau === null || found.bureauIn === null) return null;
  const { name, isRegistered, bureauIn: where, bureauLine: line } = found;
  return { bureau: found.bureau, name, isRegistered, where, line };
}

function yearOf(found: WhoAndWhen, asked: number | null): FoundYear | null {
  if (asked !== null) return { year: asked, where: 'option', line: null };
  if (found.year === null || found.yearIn === null) return null;
  return { year: found.year, where: found.yearIn, line: found.yearLine };
}

const differs = (line: number | null, printed: string, option: string, asked: string): Uncertainty => ({
  line: line ?? 1,
  printed,
  code: 'identity-differs',
  confidence: 0.5,
  zh: `原文写的是“${printed}”，${option} 写的是“${asked}”，以后者为准`,
  en: `the text says “${printed}”, ${option} says “${asked}”; the latter is taken`,
});
