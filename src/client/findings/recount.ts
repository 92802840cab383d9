/** Counts the trials of a cell of the overview that a choice leaves. */

/** An empty word is no condition. */
export interface Choice {
  readonly severity: string;
  readonly topic: string;
}

const SEVERITIES: readonly string[] = ['error', 'warning', 'info'];

export const isFinding = (outcome: string): boolean => SEVERITIES.includes(outcome);

/**
 * `error whole 1;passed mediation,whole 3` → how many of each outcome. Who asks for a severity asks for findings: what
 * agrees and what cannot be decided have none.
 */
export function recount(trials: string, { severity, topic }: Choice): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of trials.split(';')) {
    const [outcome = '', topics = '', count = '0'] = one.split(' ');
    const isMeant = (severity === '' || outcome === severity) && (topic === '' || topics.split(',').includes(topic));
    if (isMeant && outcome !== '') counts.set(outcome, (counts.get(outcome) ?? 0) + Number(count));
  }
  return counts;
}
