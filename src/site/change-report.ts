/** Changes of the data → the lines of a report in a language, whatever format it is written in. */
import type { Change, Place, Said, Tier } from '../changes/change.ts';
import type { ChangedPart } from '../changes/compare-data.ts';
import type { Messages } from '../i18n/index.ts';
import type { Reference } from '../model/reference.ts';
import { aspectWords, type ChangeCounts, checkName, countChanges, kindWords } from './changes.ts';

export interface ReportLine {
  readonly tier: Tier;
  /** `目标值 提高`. */
  readonly change: string;
  readonly name: string;
  readonly earlier: string;
  readonly later: string;
  /** `targets p01-02-1`: the rows that say it. */
  readonly rows: string;
}

export interface ReportPart {
  readonly title: string;
  readonly lines: readonly ReportLine[];
}

export interface ChangeReport {
  readonly title: string;
  /** What was compared with what. */
  readonly lead: string;
  readonly counts: readonly ChangeCounts[];
  readonly parts: readonly ReportPart[];
}

/** Names of both versions. */
export interface Compared {
  readonly earlier: string;
  readonly later: string;
}

/** More rows than these are told by their number. */
const MOST_ROWS = 6;

export function changeReport(
  parts: readonly ChangedPart[],
  compared: Compared,
  references: readonly Reference[],
  t: Messages,
): ChangeReport {
  return {
    title: t.changes.report,
    lead: t.changes.reportLead(compared.earlier, compared.later),
    counts: countChanges(parts.flatMap(({ changes }) => changes)),
    parts: parts.map(({ document, changes }) => ({
      title: document ?? t.changes.sharedTables,
      lines: changes.map((change) => lineOf(change, references, t)),
    })),
  };
}

function lineOf(change: Change, references: readonly Reference[], t: Messages): ReportLine {
  const aspects =
    change.aspects.length > 0 && change.subject !== 'money' ? [t.changes.with(aspectWords(change, t))] : [];
  const text = (said: Said | null): string => (said ? saidText(said, change, references, t) : t.absence.none);
  return {
    tier: change.tier,
    change: [t.changes.subjects[change.subject], kindWords(change, t), ...aspects].join(' · '),
    name: nameText(change, t),
    earlier: text(change.earlier),
    later: text(change.later),
    rows: rowsText(change.later ?? change.earlier),
  };
}

function nameText({ earlier, later }: Change, t: Messages): string {
  const said = later ?? earlier;
  if (said?.finding) return `${checkName(said.finding.check, t)}${t.colon}${said.finding[t.language]}`;
  const english = t.language === 'en' ? said?.nameEn : null;
  return [said?.name, english, said?.program].filter(Boolean).join(' · ') || (said?.places[0]?.table ?? '');
}

function saidText(said: Said, { subject, aspects }: Change, references: readonly Reference[], t: Messages): string {
  const { quantity, amount, words, name, places, finding } = said;
  if (quantity) {
    const unit = references.flatMap(({ units }) => units.get(quantity.unit ?? '') ?? [])[0] ?? null;
    return t.quantity(quantity, unit);
  }
  if (finding) return t.findings.severities[finding.severity];
  if (subject === 'rows' || subject === 'reference') return t.changes.rows(places.length);
  if (subject === 'money') return amount === null ? t.absence.notStated : `${t.money(amount)} ${t.units.wan}`;
  const printed = [aspects.includes('name') || subject !== 'indicator' ? name : null, words].filter(Boolean);
  return printed.join(' · ') || t.absence.notStated;
}

function rowsText(said: Said | null): string {
  const byTable = Map.groupBy(said?.places ?? [], ({ table }: Place) => table);
  return [...byTable]
    .map(([table, places]) => {
      const keys = [...new Set(places.map(({ key }) => key))];
      const more = keys.length > MOST_ROWS ? ` … (${keys.length})` : '';
      return `${table} ${keys.slice(0, MOST_ROWS).join(' ')}${more}`;
    })
    .join('; ');
}
