/**
 * Do a document's whole-department form, its project forms and its goal texts state the same numbers? Only targets in
 * their measure's unit are compared; money targets restate each form's own budget and are not.
 */
import { groups } from 'd3';
import { type Dataset, type PlacedTarget, placeTargets } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Measure } from '../model/tables/measures.ts';
import { WHOLE_DEPARTMENT } from '../model/tables/programs.ts';
import { AGREEMENTS, agreementOf, isExact, numberOf } from './agreement.ts';
import { scopeOf } from './promise.ts';
import { targetSource, type Source } from './source.ts';

/** How both forms agree, or that one of them alone states it. */
export const SCOPE_STATES = [...AGREEMENTS, 'department-only', 'project-only'] as const;
export type ScopeState = (typeof SCOPE_STATES)[number];

/** The states in which the forms do not state the same, the clearest first. */
const APART = ['different', 'partly', 'close'] as const satisfies readonly ScopeState[];

export interface ScopedMeasure {
  readonly measure: Measure;
  readonly state: ScopeState;
  readonly department: readonly PlacedTarget[];
  readonly projects: readonly PlacedTarget[];
}

export interface StateCount {
  readonly state: ScopeState;
  readonly count: number;
  readonly share: number;
  readonly sources: readonly Source[];
}

export interface AgreementRow {
  readonly bureau: Bureau;
  readonly document: Document;
  /** Measures stated by an indicator of either form. */
  readonly total: number;
  /** Of these, stated in both. */
  readonly shared: number;
  /** Of those stated in both, the share with different numbers; null where none is. */
  readonly differentShare: number | null;
  readonly counts: readonly StateCount[];
  /** Measures that the forms do not state alike: those with different numbers, those alike in part, the close ones. */
  readonly apart: readonly ScopedMeasure[];
}

/** A number of a goal text beside the indicators that state the same measure. */
export interface GoalDifference {
  readonly bureau: Bureau;
  readonly document: Document;
  readonly measure: Measure;
  readonly goal: PlacedTarget;
  /** Those of the goal's own form; where it states none, those of the document. */
  readonly indicators: readonly PlacedTarget[];
}

export interface ScopeAgreement {
  /** Documents with indicators in a whole-department form and in project forms. */
  readonly rows: readonly AgreementRow[];
  /** All documents. */
  readonly documents: number;
  /** Numbers of goal texts that an indicator of the same measure can be laid beside, and those that differ from it. */
  readonly goals: number;
  readonly goalDifferences: readonly GoalDifference[];
}

export function scopeAgreement(
  dataset: Dataset,
  documents: readonly DocumentRows[] = dataset.documents,
): ScopeAgreement {
  const goals = documents.flatMap((rows) => comparedGoals(rows, dataset));
  return {
    rows: documents.filter(hasBothForms).map((rows) => rowOf(rows, dataset)),
    documents: documents.length,
    goals: goals.length,
    goalDifferences: goals.filter(
      ({ goal, indicators }) => !indicators.some((one) => numberOf(one) === numberOf(goal)),
    ),
  };
}

function hasBothForms({ indicators }: DocumentRows): boolean {
  const isDepartment = indicators.map((row) => row.program === WHOLE_DEPARTMENT);
  return isDepartment.includes(true) && isDepartment.includes(false);
}

function rowOf(rows: DocumentRows, dataset: Dataset): AgreementRow {
  const stated = groups(comparableTargets(rows, dataset).filter(isIndicator), ({ measure }) => measure);
  const measures = stated.map(([measure, of]) => {
    const department = of.map(({ placed }) => placed).filter((one) => scopeOf(one) === 'department');
    const projects = of.map(({ placed }) => placed).filter((one) => scopeOf(one) === 'project');
    return { measure, state: stateOf(department, projects), department, projects };
  });
  const counts = SCOPE_STATES.map((state) => {
    const of = measures.filter((one) => one.state === state);
    const sources = of.flatMap(({ department, projects }) => [...department, ...projects].slice(0, 1).map(sourceOf));
    return { state, count: of.length, share: measures.length === 0 ? 0 : of.length / measures.length, sources };
  });
  const different = measures.filter(({ state }) => state === 'different').length;
  const shared = measures.filter(({ department, projects }) => department.length > 0 && projects.length > 0).length;
  return {
    bureau: dataset.bureau(rows.document.bureau),
    document: rows.document,
    total: measures.length,
    shared,
    differentShare: shared === 0 ? null : different / shared,
    counts,
    apart: APART.flatMap((state) => measures.filter((one) => one.state === state)),
  };
}

function stateOf(department: readonly PlacedTarget[], projects: readonly PlacedTarget[]): ScopeState {
  if (projects.length === 0) return 'department-only';
  return department.length === 0 ? 'project-only' : agreementOf(department, projects);
}

interface ComparableTarget {
  readonly measure: Measure;
  readonly placed: PlacedTarget;
}

function comparableTargets(rows: DocumentRows, { reference }: Dataset): ComparableTarget[] {
  return placeTargets(rows).flatMap((placed) => {
    const { target } = placed;
    const measure = reference.measures.get(target.measure ?? '');
    const isMoney = reference.units.get(target.unit ?? '')?.kind === 'money';
    const isCompared = measure && target.origin !== 'result' && target.unit === measure.unit && !isMoney;
    return isCompared ? [{ measure, placed }] : [];
  });
}

const isIndicator = ({ placed }: ComparableTarget): boolean => placed.target.origin === 'indicator';

function comparedGoals(rows: DocumentRows, dataset: Dataset): GoalDifference[] {
  // Only exact matches: a close one with another number may mean another thing.
  const targets = comparableTargets(rows, dataset).filter(({ placed }) => isExact(placed));
  const bureau = dataset.bureau(rows.document.bureau);
  return targets
    .filter((one) => !isIndicator(one))
    .flatMap(({ measure, placed: goal }) => {
      const all = targets.filter((one) => one.measure === measure && isIndicator(one)).map(({ placed }) => placed);
      const own = all.filter((one) => one.program === goal.program);
      const indicators = own.length > 0 ? own : all;
      return indicators.length === 0 ? [] : [{ bureau, document: rows.document, measure, goal, indicators }];
    });
}

const sourceOf = ({ rows, target }: PlacedTarget): Source => targetSource(rows.document, target);
