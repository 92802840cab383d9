/** Who is asked to be satisfied, how highly, and do the department's table and its projects say the same number? */
import { type Dataset, type PlacedTarget, placeTargets } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Indicator } from '../model/tables/indicators.ts';
import type { Measure } from '../model/tables/measures.ts';
import { type Agreement, agreementOf, isExact } from './agreement.ts';
import { type PrintedPromise, promisesOf, type Scope, scopeOf } from './promise.ts';
import { indicatorSource, type Source } from './source.ts';

const SATISFACTION = 'satisfaction';
const PERCENT = '%';

export interface SatisfactionPromise extends PrintedPromise {
  /** Who is asked; null where the target belongs to no measure. */
  readonly measure: Measure | null;
  /** The indicator as printed. */
  readonly printed: string;
  /** The first of its scopes: a target of both tables stands with the department's. */
  readonly scope: Scope;
}

/**
 * The department's numbers against the projects', where both ask the same people and match exactly: all alike, all at
 * least or at most as high, or neither.
 */
export type Relation = 'same' | 'department-higher' | 'project-higher' | 'mixed';

export interface LadderDocument {
  readonly bureau: Bureau;
  readonly document: Document;
  /** Each promise once, the highest first. */
  readonly promises: readonly SatisfactionPromise[];
  readonly twice: readonly AskedTwice[];
  /** Null where the two never ask the same people in so many words. */
  readonly relation: Relation | null;
  /** Satisfaction indicators without a number, blank or in words. */
  readonly wordless: readonly Indicator[];
  readonly wordlessSources: readonly Source[];
}

/** A group of people asked by both the department's table and a project's. */
export interface AskedTwice {
  readonly bureau: Bureau;
  readonly document: Document;
  readonly measure: Measure;
  readonly department: readonly SatisfactionPromise[];
  readonly projects: readonly SatisfactionPromise[];
  readonly agreement: Agreement;
}

export interface AskedGroup {
  readonly measure: Measure;
  readonly byDocument: ReadonlyMap<string, readonly SatisfactionPromise[]>;
}

export interface SatisfactionLadder {
  readonly documents: readonly LadderDocument[];
  /** Those asked by most documents first. */
  readonly groups: readonly AskedGroup[];
  readonly twice: readonly AskedTwice[];
}

export const SCOPES = ['department', 'project', 'goal'] as const satisfies readonly Scope[];

export function satisfactionLadder(dataset: Dataset): SatisfactionLadder {
  const documents = dataset.documents.map((rows) => ladderOf(rows, dataset));
  const promises = documents.flatMap((one) => one.promises);
  const groups = [...Map.groupBy(promises, ({ measure }) => measure).entries()].flatMap(([measure, of]) =>
    measure ? [{ measure, byDocument: Map.groupBy(of, ({ document }) => document.document) }] : [],
  );
  return {
    documents,
    groups: groups.toSorted((a, b) => b.byDocument.size - a.byDocument.size),
    twice: documents.flatMap(({ twice }) => twice),
  };
}

function ladderOf(rows: DocumentRows, dataset: Dataset): LadderDocument {
  const { document } = rows;
  const isSatisfaction = (indicator: Indicator | null) =>
    indicator !== null && dataset.categoryOf(indicator).category === SATISFACTION;
  const measureOf = ({ target }: PlacedTarget) => dataset.reference.measures.get(target.measure ?? '') ?? null;
  const asked = placeTargets(rows).filter((one) => {
    const measure = measureOf(one);
    return one.target.unit === PERCENT && (measure ? measure.topic === SATISFACTION : isSatisfaction(one.indicator));
  });
  const promises = promisesOf(asked, dataset).map((promise) => {
    const [first] = promise.statements;
    return promise.with({
      measure: first ? measureOf(first) : null,
      printed: first?.indicator?.name ?? promise.label ?? '',
      scope: SCOPES.find((scope) => promise.scopes.includes(scope)) ?? 'project',
    });
  });
  const numbered = new Set(rows.targets.map(({ indicator }) => indicator));
  const wordless = rows.indicators.filter((row) => isSatisfaction(row) && !numbered.has(row.indicator));
  const bureau = dataset.bureau(document.bureau);
  const sorted = promises.toSorted((a, b) => b.quantity.value - a.quantity.value);
  const twice = askedTwice(sorted).map((one) => ({ bureau, document, ...one }));
  return {
    bureau,
    document,
    promises: sorted,
    twice,
    relation: relationOf(twice),
    wordless,
    wordlessSources: wordless.map((row) => indicatorSource(document, row)),
  };
}

/** A promise of both tables counts on both sides. */
const inScope = <P extends PrintedPromise>(promises: readonly P[], scope: Scope): P[] =>
  promises.filter(({ scopes }) => scopes.includes(scope));

/** The statements themselves: a promise of both tables may match exactly in one of them and closely in the other. */
const statementsIn = (promises: readonly PrintedPromise[], scope: Scope): PlacedTarget[] =>
  promises.flatMap(({ statements }) => statements).filter((one) => scopeOf(one) === scope);

function relationOf(twice: readonly AskedTwice[]): Relation | null {
  const compared = twice.flatMap(({ department, projects }) => {
    const [above, below] = [statementsIn(department, 'department'), statementsIn(projects, 'project')].map((stated) =>
      stated.filter(isExact).map(({ target }) => target.value),
    );
    return above?.length && below?.length ? [{ above, below }] : [];
  });
  if (compared.length === 0) return null;
  const isHigher = compared.every(({ above, below }) => Math.min(...above) >= Math.max(...below));
  const isLower = compared.every(({ above, below }) => Math.max(...above) <= Math.min(...below));
  if (isHigher) return isLower ? 'same' : 'department-higher';
  return isLower ? 'project-higher' : 'mixed';
}

function askedTwice(promises: readonly SatisfactionPromise[]): Omit<AskedTwice, 'bureau' | 'document'>[] {
  return [...Map.groupBy(promises, ({ measure }) => measure).entries()].flatMap(([measure, of]) => {
    const department = inScope(of, 'department');
    const projects = inScope(of, 'project');
    if (!measure || department.length === 0 || projects.length === 0) return [];
    const agreement = agreementOf(statementsIn(department, 'department'), statementsIn(projects, 'project'));
    return [{ measure, department, projects, agreement }];
  });
}
