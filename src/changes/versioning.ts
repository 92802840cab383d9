/**
 * How far the version of the data must move, by the rules of Data Package: a major step where what others rely on is
 * gone or named otherwise (columns, documents, keys of shared tables), a minor one where rows were added or went, a
 * patch where cells were corrected. Below 1.0.0, where nothing is promised yet, a minor step stands for a major one.
 */
import type { Change } from './change.ts';
import type { ChangedPart } from './compare-data.ts';

export const STEPS = ['patch', 'minor', 'major'] as const;
export type Step = (typeof STEPS)[number];

/** Null where nothing changed. */
export function stepOf(parts: readonly ChangedPart[], brokenSchema: readonly string[]): Step | null {
  const steps = parts.flatMap(({ changes }) => changes.map(stepOfChange));
  if (brokenSchema.length > 0) steps.push('major');
  return STEPS.findLast((step) => steps.includes(step)) ?? null;
}

function stepOfChange({ subject, kind }: Change): Step {
  const isKey = subject === 'document' || subject === 'reference';
  if (kind === 'removed' && isKey) return 'major';
  // What checks find follows from the rows.
  const isRow = isKey || subject === 'program' || subject === 'indicator' || subject === 'target' || subject === 'rows';
  return isRow && (kind === 'added' || kind === 'removed') ? 'minor' : 'patch';
}

type Version = readonly [major: number, minor: number, patch: number];

export function parseVersion(text: string): Version | null {
  const found = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : null;
}

/** The lowest version that is allowed after `version`. */
export function nextVersion([major, minor, patch]: Version, step: Step): string {
  if (step === 'patch') return `${major}.${minor}.${patch + 1}`;
  return step === 'minor' || major === 0 ? `${major}.${minor + 1}.0` : `${major + 1}.0.0`;
}

export function isAtLeast(version: Version, least: Version): boolean {
  const at = version.findIndex((part, i) => part !== least[i]);
  return at === -1 || (version[at] ?? 0) > (least[at] ?? 0);
}
