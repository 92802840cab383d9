/** Which findings stand for all of a document, and which for all documents. */
import { SEVERITIES, type Severity } from '../checks/check.ts';
import type { FindingsMatrix } from '../checks/findings-matrix.ts';
import type { Finding } from '../checks/run.ts';
import { type OfDocument, findingsMatrix, findingsOfDocument } from './findings.ts';

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

/**
 * The leading findings of all documents, taken from each in turn, so that none hides another; grouped by document.
 * Chosen by counts, so that only documents whose findings are shown are looked at.
 */
export function strongestFindings(most: number): OfDocument<LeadingFinding>[] {
  const { documents, rows } = findingsMatrix();
  const chosen = Map.groupBy(chosenOf(rows, documents.length, most), ({ column }) => column);
  return documents.flatMap(({ bureau, document }, column) => {
    const checks = new Set(chosen.get(column)?.map(({ check }) => check));
    if (checks.size === 0) return [];
    const leading = leadingFindings(findingsOfDocument(document.document).findings);
    return [{ bureau, document, trials: leading.filter(({ finding }) => checks.has(finding.check.id)) }];
  });
}

interface Chosen {
  readonly check: string;
  /** Place of the document. */
  readonly column: number;
}

/** By weight; of one weight the first rule of each document, then the second. */
function chosenOf(rows: FindingsMatrix['rows'], columns: number, most: number): Chosen[] {
  const chosen: Chosen[] = [];
  for (const severity of SEVERITIES) {
    const checks = (column: number): string[] =>
      rows.filter((row) => leads(row, column, severity)).map(({ check }) => check.id);
    const byDocument = Array.from({ length: columns }, (_, column) => checks(column));
    const turns = Math.max(0, ...byDocument.map(({ length }) => length));
    for (let turn = 0; turn < turns; turn += 1) {
      for (const [column, checks] of byDocument.entries()) {
        const check = checks[turn];
        if (chosen.length >= most) return chosen;
        if (check !== undefined) chosen.push({ check, column });
      }
    }
  }
  return chosen;
}

const leads = ({ cells }: FindingsMatrix['rows'][number], column: number, severity: Severity): boolean =>
  cells[column]?.state === severity;

const weight = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
