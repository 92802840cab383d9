/** What a problem says in both languages: what is wrong, and what to do about it. */
import type { Severity } from '../problem.ts';

export interface Wording {
  readonly severity: Severity;
  readonly zh: (cell: string, expected: string) => string;
  readonly en: (cell: string, expected: string) => string;
}

export const error = (zh: Wording['zh'], en: Wording['en']): Wording => ({ severity: 'error', zh, en });
export const warning = (zh: Wording['zh'], en: Wording['en']): Wording => ({ severity: 'warning', zh, en });
