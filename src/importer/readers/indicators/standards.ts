/** The columns of marks and of the 绩效标准 → full marks, deductions, bounds, and what they imply of the targets. */
import type { Quantity } from '../../../model/quantity.ts';
import { readScoring, type ScoringRule } from '../../grammar/points.ts';
import { readQuantities } from '../../grammar/quantities.ts';
import { plainKey, printedForm } from '../../grammar/text.ts';
import type { UnitLexicon } from '../../grammar/units.ts';
import type { Cell } from '../../rows/row.ts';
import type { StandardReading, TargetReading } from '../reading.ts';
import { isScoring } from './tokens.ts';

export interface Marks {
  readonly points: number | null;
  readonly deductPer: number | null;
  readonly deductPoints: string | null;
  readonly standards: readonly StandardReading[];
  readonly implied: TargetReading['impliedComparator'];
}

const NO_RULE: ScoringRule = { points: null, deductPer: null, deductPoints: null, bounds: [] };

/** `targets` are those of the value column: a bound without unit has theirs. */
export function marksOf(
  cells: { readonly weight: Cell | null; readonly standard: Cell | null; readonly explanation: Cell | null },
  targets: readonly Quantity[],
  units: UnitLexicon,
): Marks {
  const { weight, standard, explanation } = cells;
  const isRule =
    standard !== null && (isScoring(standard.text) || /^\d{1,3}(?:\.\d+)?分$/.test(plainKey(standard.text)));
  const rule = isRule ? readScoring(standard.text, units) : NO_RULE;
  const [target] = targets;
  const bounds = rule.bounds.map(
    ({ role, comparator, value, unit, points }): StandardReading => ({
      role,
      printed: null,
      comparator,
      value,
      unit: unit ?? target?.unit ?? null,
      points,
      line: standard?.line ?? 0,
    }),
  );
  return {
    points: (weight && marksIn(weight.text)) ?? rule.points,
    deductPer: rule.deductPer,
    deductPoints: rule.deductPoints,
    standards: [...(standard && !isRule ? [stated(standard, units)] : bounds), ...passMark(explanation, targets)],
    implied: standard && isRule ? impliedBy(standard.text, bounds, targets) : null,
  };
}

function marksIn(raw: string): number | null {
  const figures = /^(?:[^\d]{0,4})(\d{1,3}(?:\.\d+)?)(?:分|%)?$/.exec(plainKey(raw))?.[1];
  return figures === undefined ? null : Number(figures);
}

/** A standard that is no rule of marks: what it says, and its number where it has a single one. */
function stated(cell: Cell, units: UnitLexicon): StandardReading {
  const { targets } = readQuantities({ value: cell.text }, units);
  const [target] = targets.length === 1 ? targets : [];
  return {
    role: 'stated',
    printed: printedForm(cell.text),
    comparator: target?.comparator ?? null,
    value: target?.value ?? null,
    unit: target?.unit ?? null,
    points: null,
    line: cell.line,
  };
}

const PASS = /(\d+(?:\.\d+)?)分(?:\([^()]*\))?(?:及?以[上下])?为?(?:合格|及格)/;

/** 60分以上为合格, in the explanation of an indicator that is itself a score. */
function passMark(explanation: Cell | null, [target, other]: readonly Quantity[]): StandardReading[] {
  const figures = explanation && PASS.exec(plainKey(explanation.text))?.[1];
  if (!figures || target?.unit !== '分' || other) return [];
  const value = Number(figures);
  return [{ role: 'pass', printed: null, comparator: 'none', value, unit: '分', points: null, line: explanation.line }];
}

const FALLS = /(?:每|一旦)?(?:减少|降低|下降|缺少|不足|未达|未完成|少|降|低|差|缺|漏)(?=[^,;。]{0,24}扣)/;
const RISES = /(?:每)?(?:上升|超过|超出|增加|提高|增长|延迟|逾期|推迟|发现|发生|出现|超|多)(?=[^,;。]{0,24}扣)/;

/**
 * What full marks ask of a bare number: the bound's own comparator, or the side on which marks are taken off.
 * Nothing where the rule speaks of another number than the value column.
 */
function impliedBy(
  raw: string,
  bounds: readonly StandardReading[],
  [target, other]: readonly Quantity[],
): TargetReading['impliedComparator'] {
  if (!target || other || target.comparator !== 'none' || target.valueTo !== null) return null;
  const full = bounds.find(({ role }) => role === 'full');
  if (full && full.value !== target.value) return null;
  if (full?.comparator && full.comparator !== 'none') return full.comparator === 'approx' ? null : full.comparator;
  const key = plainKey(raw);
  const falls = FALLS.exec(key);
  const rises = RISES.exec(key);
  if (falls && (!rises || falls.index < rises.index)) return 'ge';
  return rises ? 'le' : null;
}
