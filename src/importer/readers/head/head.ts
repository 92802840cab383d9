/** The head of a form → the facts of its program: name, department, period, attribute, money and goals. */
import { headerUnit } from '../../grammar/amounts.ts';
import { withoutProgramCode } from '../../grammar/program-code.ts';
import { printedForm } from '../../grammar/text.ts';
import { bureauNames, formTitle, yearsIn } from '../../grammar/titles.ts';
import type { UnitLexicon } from '../../grammar/units.ts';
import type { Form } from '../../recognise/form.ts';
import type { Ledger } from '../../report/ledger.ts';
import type { Row } from '../../rows/row.ts';
import { type Goals, type Paragraph, readGoals } from '../goals/goals.ts';
import { type HeadFunds, headFunds } from '../money/head-funds.ts';
import { pairsOf, type Said } from './pairs.ts';
import type { Piece } from './pieces.ts';

export interface Fact {
  readonly text: string;
  readonly line: number;
}

export interface Head extends Goals {
  readonly name: Fact | null;
  readonly parent: Fact | null;
  readonly period: string | null;
  readonly attribute: string | null;
  readonly staff: number | null;
  readonly funds: HeadFunds;
  /** The label of a department stands there. */
  readonly hasDepartment: boolean;
}

export function readHead(rows: readonly Row[], form: Form, words: { units: UnitLexicon }, ledger: Ledger): Head {
  const { said, loose } = pairsOf(rows);
  const fact = (wanted: string): Fact | null => {
    const found = said.find(({ label, value }) => label.is === 'fact' && label.fact === wanted && value);
    return found ? factOf(found) : null;
  };
  for (const one of said) settle(one, ledger);
  for (const { cells } of rows) ledger.read(...cells.filter(({ isCarried }) => isCarried));
  for (const piece of loose) if (isUnderstood(piece)) ledger.read(piece.cell);
  const above = said.find(({ label }) => label.is === 'fact' && label.fact === 'parent-name');
  // 一级项目名称 above a project is no special fund with a budget of its own.
  const isFund = form.scope === 'direction' || /专项/.test(above?.at.text ?? '');
  const names = said.filter(({ label, value }) => label.is === 'fact' && label.fact === 'program-name' && value);
  // 支出方向 below 专项资金名称: the fund is the parent of what the form is about.
  const direction = names.find(({ at }) => DIRECTION.test(at.text));
  const fund = direction && names.find(({ at }) => at !== direction.at && /专项/.test(at.text));
  const named = direction ? factOf(direction) : fact('program-name');
  const parent = (isFund ? fact('parent-name') : null) ?? (fund ? factOf(fund) : null);
  return {
    name: named && { ...named, text: withoutProgramCode(named.text) },
    parent,
    period: fact('period')?.text ?? null,
    attribute: fact('attribute')?.text ?? null,
    staff: wholeNumber(fact('staff')?.text ?? ''),
    funds: headFunds(said, { money: form.money, hasParent: parent !== null }, ledger),
    hasDepartment: said.some(({ label }) => label.is === 'fact' && label.fact === 'department'),
    ...readGoals(said.flatMap(paragraphOf), words.units, ledger),
  };
}

const DIRECTION = /支出方向|子项/;

const factOf = ({ value }: Said): Fact | null => (value ? { text: printedForm(value.text), line: value.line } : null);

/** Labels are understood as such, and facts that go nowhere are, too. */
function settle({ label, at, value, more }: Said, ledger: Ledger): void {
  ledger.read(at.cell);
  if (label.is === 'person' && value) ledger.mask(value.cell, 'person');
  if (label.is === 'fact' || label.is === 'passive') ledger.read(value?.cell);
  ledger.read(...more.map(({ cell }) => cell));
}

/** Years, units of money, the bureau, a title once more. */
const isUnderstood = ({ text }: Piece): boolean => {
  const printed = printedForm(text);
  return (
    formTitle(printed) !== null ||
    (printed.length <= 30 && (headerUnit(printed) !== null || bureauNames(printed).length > 0)) ||
    (printed.length <= 14 && yearsIn(printed).length > 0)
  );
};

function paragraphOf({ label, value, more }: Said): Paragraph[] {
  if (label.is !== 'goal' || !value) return [];
  return [{ part: label.part, isLongTerm: label.isLongTerm, places: [value, ...more] }];
}

function wholeNumber(text: string): number | null {
  const found = /^(\d{1,6})(?:\s*[人名个])?$/.exec(text);
  return found ? Number(found[1]) : null;
}
