/** What the filter of findings chooses between, and the trials of a cell of the overview as its script counts them. */
import type { Trial } from '../checks/check.ts';
import { type Finding, type CheckResult, checkForms } from '../checks/run.ts';
import type { Messages } from '../i18n/index.ts';
import type { DocumentRows } from '../model/rows.ts';
import { dataset } from './dataset.ts';
import { allFindings, SEVERITIES } from './findings.ts';

/** Programs without a field of their own: the department, and what serves several fields. */
const WHOLE = 'whole';
const MIXED = 'mixed';

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface FindingChoices {
  readonly severities: readonly Choice[];
  readonly bureaus: readonly Choice[];
  readonly topics: readonly Choice[];
}

/** Only what occurs among the findings. */
export function findingChoices(t: Messages): FindingChoices {
  const { reference, documents } = dataset();
  const found = [...checkForms(dataset())].flatMap(({ rows, findings }) =>
    findings.map((finding) => ({ finding, topics: topicsOf(finding, rows) })),
  );
  const severities = new Set(found.map(({ finding }) => finding.severity));
  const topics = new Set(found.flatMap((one) => one.topics));
  const bureaus = new Set(documents.map(({ document }) => document.bureau));
  const fields = [...reference.topics.values()].map((row) => ({ value: row.topic, label: t.name(row) }));
  const all = [
    { value: WHOLE, label: t.findings.filter.whole },
    ...fields,
    { value: MIXED, label: t.findings.filter.mixed },
  ];
  return {
    severities: SEVERITIES.filter((severity) => severities.has(severity)).map((severity) => ({
      value: severity,
      label: t.findings.severities[severity],
    })),
    bureaus: [...bureaus].map((key) => ({ value: key, label: t.name(dataset().bureau(key)) })),
    topics: all.filter(({ value }) => topics.has(value)),
  };
}

/** What its status says while nothing is chosen. */
export function countedFindings(t: Messages): string {
  const found = [...allFindings()];
  const checks = new Set(found.map(({ check }) => check.id));
  const documents = new Set(found.map(({ document }) => document));
  const { none, counted } = t.findings.filter;
  return found.length === 0 ? none : counted(String(found.length), String(checks.size), String(documents.size));
}

/** `error whole 1;passed mediation,whole 3`: outcome, fields of work, and how many trials have both. */
export function cellTrials({ findings, passed, undecided }: CheckResult, rows: DocumentRows): string {
  const said = [
    ...findings.map((finding: Finding) => ({ outcome: finding.severity as string, trial: finding as Trial })),
    ...passed.map((trial) => ({ outcome: 'passed', trial })),
    ...undecided.map((trial) => ({ outcome: 'undecided', trial })),
  ].map(({ outcome, trial }) => `${outcome} ${topicsOf(trial, rows).join(',')}`);
  return [...Map.groupBy(said, (one) => one)].map(([one, alike]) => `${one} ${alike.length}`).join(';');
}

/** Fields of the programs that its cells stand in, in their order; a direction without one has its fund's. */
function topicsOf({ cells }: Trial, { programs }: DocumentRows): string[] {
  const byKey = new Map(programs.map((row) => [row.program, row]));
  const topics = cells.map(({ program }) => {
    const row = byKey.get(program);
    if (!row || row.form === 'department') return WHOLE;
    return row.topic ?? byKey.get(row.parent ?? '')?.topic ?? MIXED;
  });
  return topics.length === 0 ? [WHOLE] : [...new Set(topics)].sort();
}
