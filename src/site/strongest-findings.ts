/** Which findings stand for all of a document, and which for all documents. */
import { SEVERITIES } from '../checks/check.ts';
import { checkForms, type Finding } from '../checks/run.ts';
import { dataset } from './dataset.ts';
import { type OfDocument, placed } from './findings.ts';

/** A finding that stands for those of its rule in its document: they are alike, and one shows what they are about. */
export interface LeadingFinding {
  readonly finding: Finding;
  /** How many more the rule has there. */
  readonly more: number;
}

/** The strongest finding of each rule among some of one document, strongest first. */
export const leadingFindings = (findings: readonly Finding[]): LeadingFinding[] =>
  [...Map.groupBy(findings, ({ check }) => check.id).values()]
    .flatMap((alike) => {
      const [finding] = alike.toSorted((a, b) => weight(a) - weight(b));
      return finding ? [{ finding, more: alike.length - 1 }] : [];
    })
    .toSorted((a, b) => weight(a.finding) - weight(b.finding));

/** The leading findings of all documents, taken from each in turn, so that none hides another; grouped by document. */
export function strongestFindings(most: number): OfDocument<LeadingFinding>[] {
  const byDocument = checkForms(dataset()).map(({ rows, findings }) => ({ rows, leading: leadingFindings(findings) }));
  const inTurn = byDocument.flatMap(({ leading }) =>
    leading.map((one) => {
      const alike = leading.filter((other) => weight(other.finding) === weight(one.finding));
      return { one, turn: alike.indexOf(one) };
    }),
  );
  const first = inTurn.toSorted((a, b) => weight(a.one.finding) - weight(b.one.finding) || a.turn - b.turn);
  const chosen = new Set(first.slice(0, most).map(({ one }) => one));
  return byDocument.flatMap(({ rows, leading }) => {
    const own = leading.filter((one) => chosen.has(one));
    return own.length === 0 ? [] : [placed(rows, own)];
  });
}

const weight = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
