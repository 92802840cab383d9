/**
 * For which field of work is an indicator? A project's indicators are for the project's field. A field is also meant
 * where a target's measure belongs to it, whatever the project. Satisfaction and cost are aspects of any work: no fields.
 */
import { type Dataset, type PlacedTarget, placeTargets } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import { CATEGORY_GROUPS } from '../model/tables/categories.ts';
import type { Indicator } from '../model/tables/indicators.ts';
import type { Topic } from '../model/tables/topics.ts';

const ASPECTS: ReadonlySet<string> = new Set(CATEGORY_GROUPS);

export const isFieldOfWork = ({ topic }: Topic): boolean => !ASPECTS.has(topic);

/** Fields of work in display order. */
export const fieldsOfWork = ({ reference }: Dataset): Topic[] => [...reference.topics.values()].filter(isFieldOfWork);

export interface IndicatorFields {
  readonly indicator: Indicator;
  /** Its project's field, else that of its first measure; null where neither says. Each indicator is for one. */
  readonly main: string | null;
  /** Every field that its project or its measures mean. */
  readonly all: ReadonlySet<string>;
}

/** Fields of each indicator of a document, in document order. */
export function indicatorFields(rows: DocumentRows, dataset: Dataset): IndicatorFields[] {
  const programs = new Map(rows.programs.map((row) => [row.program, row.topic]));
  const targets = Map.groupBy(rows.targets, (row) => row.indicator);
  return rows.indicators.map((indicator) => {
    const measured = (targets.get(indicator.indicator) ?? []).map((row) => topicOfMeasure(row.measure, dataset));
    const meant = [programs.get(indicator.program) ?? null, ...measured].filter((topic) => topic !== null);
    const all = meant.filter((topic) => !ASPECTS.has(topic));
    return { indicator, main: all[0] ?? null, all: new Set(all) };
  });
}

/** Every field that a target is for, the one its measure names first. */
export function fieldsOfTarget({ program, target }: PlacedTarget, dataset: Dataset): string[] {
  const meant = [topicOfMeasure(target.measure, dataset), program.topic].filter((topic) => topic !== null);
  return [...new Set(meant)].filter((topic) => !ASPECTS.has(topic));
}

/** Targets of a document (no past results) that are for a field of work. */
export const targetsForField = (rows: DocumentRows, topic: string, dataset: Dataset): PlacedTarget[] =>
  placeTargets(rows).filter((one) => one.target.origin !== 'result' && fieldsOfTarget(one, dataset).includes(topic));

const topicOfMeasure = (measure: string | null, { reference }: Dataset): string | null =>
  reference.measures.get(measure ?? '')?.topic ?? null;
