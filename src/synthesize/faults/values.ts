/** Cells that say something impossible, contrary, or nothing. */
import { type Alone, aloneIn, type Fault, oneOf, replaced, restated } from './fault.ts';

const isRate = ({ target }: Alone): boolean => target.unit === '%' && target.comparator !== 'approx';

/** `≥95%` that became 295%, or a floor above which nothing lies. */
const impossibleRate: Fault = {
  id: 'rate-in-range',
  plant: (rows, random) => {
    const fitting = aloneIn(rows).filter((one) => {
      const { value } = one.target;
      const isPlain = one.indicator.deduct_points === null || one.indicator.deduct_points === '1%';
      return isRate(one) && value >= 80 && value < 100 && isPlain && !/使用率|减/.test(one.indicator.name);
    });
    const one = oneOf(fitting, random);
    if (!one) return null;
    // Marks would be taken off from 295% down, which another check finds.
    if (one.indicator.deduct_points !== null || random.chance(0.5))
      return restated(rows, one, '≥100%', { value: 100, comparator: 'ge', implied_comparator: null });
    const value = Number(`2${one.target.value}`);
    return restated(rows, one, `${value}%`, { value, comparator: 'none', implied_comparator: null });
  },
};

const contraryDirection: Fault = {
  id: 'direction-consistent',
  plant: (rows, random, reference) => {
    const fitting = aloneIn(rows).filter(({ target }) => {
      const direction = reference.measures.get(target.measure ?? '')?.direction;
      return direction === 'higher' && target.comparator === 'ge' && target.value > 1;
    });
    const one = oneOf(fitting, random);
    return one && restated(rows, one, `≤${one.target.value}${one.target.unit}`, { comparator: 'le' });
  },
};

const noUnit: Fault = {
  id: 'unit-stated',
  plant: (rows, random) => {
    const fitting = aloneIn(rows).filter(
      ({ target, indicator }) => target.comparator === 'ge' && !/[（(]/.test(indicator.name),
    );
    const one = oneOf(fitting, random);
    const none = { unit: null, measure: null, match: null, note: '没有印出单位 | no unit is printed' };
    return one && restated(rows, one, `≥${one.target.value}`, none);
  },
};

/** Times that are counted in things. */
const otherUnit: Fault = {
  id: 'unit-fits-name',
  plant: (rows, random) => {
    const fitting = aloneIn(rows).filter(
      ({ target, indicator }) =>
        target.unit === '次' && /(?<!人)次数$/.test(indicator.name) && target.match !== 'close',
    );
    const one = oneOf(fitting, random);
    if (!one) return null;
    const { measure, value, comparator } = one.target;
    const near = measure === null ? {} : ({ match: 'close', note: '单位为“个” | the unit is 个 (items)' } as const);
    const sign = comparator === 'ge' ? '≥' : '';
    const kept = comparator === 'ge' ? comparator : 'none';
    return restated(rows, one, `${sign}${value}个`, { unit: '个', comparator: kept, ...near });
  },
};

const ditto: Fault = {
  id: 'placeholder-or-boilerplate',
  plant: (rows, random) => {
    const numbered = new Set(rows.targets.map(({ indicator }) => indicator));
    const wordy = rows.indicators.filter(
      ({ indicator, level1 }) => !numbered.has(indicator) && level1.includes('效益'),
    );
    const one = oneOf(wordy, random);
    const value = random.pick(['同上', '同前']);
    if (!one) return null;
    const standards = rows.standards.filter(({ indicator }) => indicator !== one.indicator);
    return { ...rows, standards, indicators: replaced(rows.indicators, one, { value }) };
  },
};

export const VALUE_FAULTS: readonly Fault[] = [impossibleRate, contraryDirection, noUnit, otherUnit, ditto];
