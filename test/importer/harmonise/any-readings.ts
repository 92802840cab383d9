/** Readings of any shape and size, for properties. */
import fc from 'fast-check';
import type { ProgramReading } from '../../../src/importer/readers/reading.ts';
import { GOAL_PARTS } from '../../../src/model/tables/goals.ts';
import { FORMS } from '../../../src/model/tables/programs.ts';
import { STANDARD_ROLES } from '../../../src/model/tables/standards.ts';
import { COMPARATORS, IMPLIED_COMPARATORS } from '../../../src/model/tables/targets.ts';

const line = fc.integer({ min: 1, max: 9999 });
const words = fc.oneof(
  fc.constantFrom('法律援助', '办案数（件）', '同上', '人民调解成功率', '', ' ', '\u200b', '=100%', '"，\n\t', 'p01'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const number = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double());
const unit = maybe(fc.oneof(fc.constantFrom('件', '%', '次', '人', '万元', '株'), words));
const quantity = {
  comparator: fc.constantFrom(...COMPARATORS),
  value: number,
  valueTo: maybe(number),
  unit,
  label: maybe(words),
  line,
};
const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });

const indicator = fc.record({
  level1: words,
  level2: words,
  name: words,
  value: maybe(words),
  points: maybe(number),
  deductPer: maybe(number),
  deductPoints: maybe(fc.oneof(words, fc.constantFrom('1%', '2.5'))),
  targets: few(fc.record({ ...quantity, impliedComparator: maybe(fc.constantFrom(...IMPLIED_COMPARATORS)) })),
  standards: few(
    fc.record({
      role: fc.constantFrom(...STANDARD_ROLES),
      printed: maybe(words),
      comparator: maybe(fc.constantFrom(...COMPARATORS)),
      value: maybe(number),
      unit,
      points: maybe(number),
      line,
    }),
  ),
  line,
});

export const anyPrograms: fc.Arbitrary<ProgramReading[]> = fc.array(
  fc.record({
    form: fc.constantFrom(...FORMS),
    name: words,
    parentName: maybe(words),
    amount: maybe(number),
    superiorFunds: maybe(number),
    period: maybe(words),
    attribute: maybe(words),
    line,
    funds: few(
      fc.record({
        axis: fc.constantFrom('total' as const, 'source' as const, 'use' as const, 'calculation' as const),
        kind: maybe(fc.constantFrom('total', 'superior', 'basic')),
        label: words,
        amount: maybe(number),
        line,
      }),
    ),
    goals: few(fc.record({ part: fc.constantFrom(...GOAL_PARTS), text: words, line })),
    goalNumbers: few(fc.record({ ...quantity, origin: fc.constantFrom('goal' as const, 'result' as const) })),
    indicators: fc.array(indicator, { maxLength: 12 }),
  }),
  { maxLength: 12 },
);
