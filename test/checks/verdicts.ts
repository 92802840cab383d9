/** What one rule makes of a document: for tests that ask about rows rather than sentences. */
import { CHECKS } from '../../src/checks/index.ts';
import { Form } from '../../src/checks/form.ts';
import type { Trial, Verdict } from '../../src/checks/check.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { DocumentRows } from '../../src/model/rows.ts';

/** Rows without the tables that a document may lack, so that a test can say what stands in them. */
export const bare = (rows: DocumentRows): DocumentRows => ({
  ...rows,
  goals: [],
  years: [],
  standards: [],
  workings: [],
  damages: [],
  corrections: [],
});

export function trialsOf(dataset: Dataset, document: string, id: string): readonly Trial[] {
  const check = CHECKS.find((one) => one.id === id);
  if (!check) throw new Error(`unknown check: ${id}`);
  return check.run(new Form(dataset.document(document), dataset.reference));
}

/** `p0-01 p03-01`, one string a trial: keys of its cells, each once. */
export const keysOf = (trials: readonly Trial[], verdict: Verdict = 'fired'): string[] =>
  trials
    .filter((trial) => trial.verdict === verdict)
    .map(({ cells }) => [...new Set(cells.map(({ key }) => key))].join(' '));

/** How often a rule fires in each document in which it does. */
export const firedIn = (dataset: Dataset, id: string): Record<string, number> =>
  Object.fromEntries(
    dataset.documents
      .map(({ document }: DocumentRows) => [document.document, keysOf(trialsOf(dataset, document.document, id)).length])
      .filter(([, count]) => count !== 0),
  );
