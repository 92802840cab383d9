/** Indicators under the wrong class or missing, and marks that do not come out. */

import type { Reference } from '../../model/reference.ts';
import type { DocumentRows } from '../../model/rows.ts';
import type { Indicator } from '../../model/tables/indicators.ts';
import { aloneIn, type Fault, oneOf, replaced } from './fault.ts';

const classOf = (reference: Reference, { level1, level2 }: Indicator): string =>
  reference.categoryOf(level1, level2)?.category ?? '';

/** The printed path of a class, as the document has it elsewhere. */
function pathOf(rows: DocumentRows, reference: Reference, category: string) {
  const found = rows.indicators.find((one) => classOf(reference, one) === category);
  return found && { level1: found.level1, level2: found.level2 };
}

/** A table without satisfaction. Marks would give it away, so a table that has none. */
const missingClass: Fault = {
  id: 'required-classes-present',
  plant: (rows, random, reference) => {
    const byProgram = [...Map.groupBy(rows.indicators, ({ program }) => program).values()];
    const table = oneOf(
      byProgram.filter((all) => all.every(({ points }) => points === null)),
      random,
    );
    const gone = new Set(
      table?.filter((one) => classOf(reference, one) === 'satisfaction').map(({ indicator }) => indicator),
    );
    if (gone.size === 0) return null;
    return {
      ...rows,
      indicators: rows.indicators.filter(({ indicator }) => !gone.has(indicator)),
      targets: rows.targets.filter(({ indicator }) => indicator === null || !gone.has(indicator)),
      standards: rows.standards.filter(({ indicator }) => !gone.has(indicator)),
    };
  },
};

const rateAsQuantity: Fault = {
  id: 'output-class-fits',
  plant: (rows, random, reference) => {
    const path = pathOf(rows, reference, 'output.quantity');
    const all = Map.groupBy(rows.indicators, (one) => `${one.program}|${classOf(reference, one)}`);
    const fitting = aloneIn(rows).filter(({ indicator, target }) => {
      const isSpared = (all.get(`${indicator.program}|output.quality`)?.length ?? 0) > 1;
      return target.unit === '%' && classOf(reference, indicator) === 'output.quality' && isSpared;
    });
    const one = oneOf(fitting, random);
    return path && one ? { ...rows, indicators: replaced(rows.indicators, one.indicator, path) } : null;
  },
};

const twoClasses: Fault = {
  id: 'same-name-other-class',
  plant: (rows, random, reference) => {
    const path = pathOf(rows, reference, 'benefit.sustained');
    const byName = [...Map.groupBy(rows.indicators, ({ name }) => name).values()];
    const shared = byName.filter((all) => all.length > 1).flatMap(([first]) => first ?? []);
    const one = oneOf(
      shared.filter((row) => classOf(reference, row) === 'benefit.social'),
      random,
    );
    return path && one ? { ...rows, indicators: replaced(rows.indicators, one, path) } : null;
  },
};

const twoGroups: Fault = {
  id: 'satisfaction-names-one-group',
  plant: (rows, random) => {
    const fitting = aloneIn(rows).filter(({ indicator, target }) => {
      const isPeople = /(对象|人|当事人|申请人|人员)满意度$/.test(indicator.name);
      return isPeople && target.unit === '%' && target.match !== 'close';
    });
    const one = oneOf(fitting, random);
    if (!one) return null;
    const name = one.indicator.name.replace(/满意度$/, '和群众满意度');
    const near =
      one.target.measure === null ? {} : ({ match: 'close', note: '另含群众 | also includes the public' } as const);
    return {
      ...rows,
      indicators: replaced(rows.indicators, one.indicator, { name }),
      targets: replaced(rows.targets, one.target, near),
    };
  },
};

const pointsSum: Fault = {
  id: 'points-sum',
  isRare: true,
  plant: (rows, random) => {
    const scored = rows.indicators.filter(({ points }) => points !== null);
    const one = oneOf(
      scored.filter(({ deduct_points: deducted }) => deducted === null),
      random,
    );
    if (!one || new Set(scored.map(({ program }) => program)).size < 2) return null;
    return { ...rows, indicators: replaced(rows.indicators, one, { points: (one.points ?? 0) + 5 }) };
  },
};

const shortDeduction: Fault = {
  id: 'deduction-reaches-points',
  plant: (rows, random) => {
    const one = oneOf(
      rows.indicators.filter(({ deduct_points: deducted }) => deducted === '1%'),
      random,
    );
    return one && { ...rows, indicators: replaced(rows.indicators, one, { deduct_points: '0.2%' }) };
  },
};

/** A target for which the scoring rule itself gives less than all the points. */
const lessThanFull: Fault = {
  id: 'target-earns-full-points',
  isRare: true,
  plant: (rows, random) => {
    const fitting = rows.standards.filter(({ role, unit, value, points, indicator }) => {
      const target = rows.targets.find((one) => one.indicator === indicator);
      const isFloor = target?.implied_comparator === 'ge' || target?.comparator === 'ge';
      return role === 'full' && unit === '%' && isFloor && value !== null && value <= 95 && (points ?? 0) > 1;
    });
    const full = oneOf(fitting, random);
    if (!full || full.value === null || full.points === null) return null;
    const tier = { ...full, standard: full.standard.replace(/1$/, '2'), role: 'tier', comparator: 'ge' } as const;
    const standards = replaced(rows.standards, full, { value: full.value + 3 });
    return { ...rows, standards: [...standards, { ...tier, points: full.points / 2 }] };
  },
};

const otherStandard: Fault = {
  id: 'standard-equals-value',
  isRare: true,
  plant: (rows, random) => {
    const stated = rows.standards.filter(
      ({ role, value, unit }) => role === 'stated' && value !== null && unit !== '万元',
    );
    const one = oneOf(
      stated.filter(({ value }) => (value ?? 0) > 20),
      random,
    );
    if (!one || one.value === null) return null;
    const value = one.value - 5;
    return {
      ...rows,
      standards: replaced(rows.standards, one, { value, printed: `${value}${one.unit ?? ''}`, comparator: 'none' }),
    };
  },
};

export const STRUCTURE_FAULTS: readonly Fault[] = [
  missingClass,
  rateAsQuantity,
  twoClasses,
  twoGroups,
  pointsSum,
  shortDeduction,
  lessThanFull,
  otherStandard,
];
