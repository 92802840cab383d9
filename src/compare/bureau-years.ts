/** What did a bureau promise of each measure from year to year? */
import { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Measure } from '../model/tables/measures.ts';
import type { Unit } from '../model/tables/units.ts';
import { measureTargets } from './measure-targets.ts';
import { representative } from './peer-context.ts';
import { type PrintedPromise, promiseOf } from './promise.ts';

/** A bureau's documents of one year: several are read together, and what two of them state is one promise. */
export interface BureauYear {
  readonly year: number;
  readonly documents: readonly DocumentRows[];
  readonly promises: ReadonlyMap<string, readonly PrintedPromise[]>;
}

export interface YearPoint {
  readonly year: number;
  readonly promises: readonly PrintedPromise[];
  /** Whether the number follows from that of the year before: one exact number in both years, with one comparator. */
  readonly isContinued: boolean;
}

export interface MeasureYears {
  readonly measure: Measure;
  readonly unit: Unit | null;
  /** Years in which the measure is promised in its unit. */
  readonly points: readonly YearPoint[];
  readonly isChanged: boolean;
}

export interface BureauYears {
  readonly bureau: Bureau;
  readonly years: readonly BureauYear[];
  /** Measures promised in two years or more; those that changed first, then by field of work. */
  readonly measures: readonly MeasureYears[];
}

export function bureauYears(dataset: Dataset, key: string): BureauYears {
  const years = yearsOfBureau(dataset, key);
  const { reference } = dataset;
  const sortOf = ({ measure }: MeasureYears) => reference.topics.get(measure.topic)?.sort ?? 0;
  const measures = [...reference.measures.values()]
    .map((measure) => yearsOfMeasure(measure, reference.units.get(measure.unit) ?? null, years))
    .filter(({ points, unit }) => points.length > 1 && unit?.kind !== 'money')
    .toSorted((a, b) => Number(b.isChanged) - Number(a.isChanged) || sortOf(a) - sortOf(b));
  return { bureau: dataset.bureau(key), years, measures };
}

/** In order of years. */
export function yearsOfBureau(dataset: Dataset, bureau: string): BureauYear[] {
  const documents = dataset.documentsOf(bureau);
  const own = new Dataset(dataset.reference, documents);
  const measures = [...dataset.reference.measures.values()].filter((one) => own.targetsOf(one.measure).length > 0);
  const promises = measures.flatMap((measure) => {
    const { comparable, otherUnit } = measureTargets(own, measure);
    return [...comparable, ...otherUnit].map((promise) => ({ measure: measure.measure, promise }));
  });
  const years = Map.groupBy(documents, ({ document }) => document.year);
  return [...years.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([year, ofYear]) => {
      const stated = promises.filter(({ promise }) => promise.document.year === year);
      const byMeasure = Map.groupBy(stated, ({ measure }) => measure);
      const merged = [...byMeasure].map(([measure, of]) => {
        const found = of.map(({ promise }) => promise);
        return [measure, mergeAlike(found, dataset)] as const;
      });
      return { year, documents: ofYear, promises: new Map(merged) };
    });
}

const mergeAlike = (promises: readonly PrintedPromise[], dataset: Dataset): PrintedPromise[] =>
  Array.from(Map.groupBy(promises, ({ key }) => key).values(), (alike) =>
    promiseOf(alike.flatMap(statementsOf), dataset),
  );

const statementsOf = ({ statements }: PrintedPromise) => statements;

function yearsOfMeasure(measure: Measure, unit: Unit | null, years: readonly BureauYear[]): MeasureYears {
  const stated = years.flatMap(({ year, promises }) => {
    const own = (promises.get(measure.measure) ?? []).filter(({ quantity }) => quantity.unit === measure.unit);
    return own.length > 0 ? [{ year, promises: own }] : [];
  });
  const points = stated.map((point, i) => {
    const before = stated[i - 1];
    return { ...point, isContinued: before !== undefined && follows(before, point) };
  });
  const keys = stated.map(({ promises }) =>
    promises
      .map(({ key }) => key)
      .toSorted()
      .join(' '),
  );
  return { measure, unit, points, isChanged: new Set(keys).size > 1 };
}

type Stated = Pick<YearPoint, 'year' | 'promises'>;

function follows(before: Stated, after: Stated): boolean {
  const [from, to] = [before, after].map(({ promises }) => (promises.length === 1 ? representative(promises) : null));
  if (typeof from !== 'object' || typeof to !== 'object' || !from || !to) return false;
  return after.year === before.year + 1 && from.quantity.comparator === to.quantity.comparator;
}
