/** Unit prices by quantities: from the workings of a document, else as its rows of money print them. */
import { type Fen, FEN_PER_WAN } from '../model/money.ts';
import type { Fund } from '../model/tables/funds.ts';
import type { Program } from '../model/tables/programs.ts';
import type { Working } from '../model/tables/workings.ts';
import type { Cell } from './check.ts';
import type { Form } from './form.ts';
import { quantityText } from './quantity-text.ts';

export interface Term {
  readonly cell: Cell;
  readonly price: Fen;
  readonly quantity: number;
  readonly unit: string | null;
  /** The amount that it goes into; null where none is printed. */
  readonly total: Fund | null;
}

/** An amount and the terms that it is worked out from. */
export interface Worked {
  readonly total: Fund;
  readonly terms: readonly Term[];
  /** Whether the amount has no other addends. */
  readonly isWhole: boolean;
  /** Whether we took the row above for their amount, as the form does not say. */
  readonly isInferred: boolean;
}

/** `1500元/人*86人`, `1.5万元×41人`; nothing may follow that multiplies further. */
const PRINTED =
  /(\d+(?:\.\d+)?)(万?元)(?:\/[\p{Script=Han}·]{1,5})?[*×xX](\d+(?:\.\d+)?)(\p{Script=Han}{1,3})(?![\p{Script=Han}\d*×xX/])/u;

/** Whether the document holds workings of this program; where it does, nothing is inferred. */
export const hasWorkings = (form: Form, program: Program): boolean =>
  form.fundsOf(program.program).some(({ fund }) => form.workingsOf(fund).length > 0);

/** Null where an addend of the workings is an amount, and no unit price by a quantity. */
export function termOf(form: Form, working: Working): Term | null {
  const { price_wan: price, quantity, unit } = working;
  if (price === null || quantity === null) return null;
  return { cell: workingCell(form, working), price, quantity, unit, total: form.fund(working.total) };
}

/** The terms of a program that stand below no amount are among them without a total. */
export function termsOf(form: Form, program: Program): { worked: Worked[]; loose: Term[] } {
  const funds = form.fundsOf(program.program);
  if (!hasWorkings(form, program)) return printedTerms(form, funds);
  const worked = funds.flatMap((total): Worked[] => {
    const workings = form.workingsOf(total.fund);
    const terms = workings.flatMap((working) => termOf(form, working) ?? []);
    return terms.length > 0 ? [{ total, terms, isWhole: terms.length === workings.length, isInferred: false }] : [];
  });
  return { worked, loose: [] };
}

/** A term without an amount of its own goes into the amount above it. */
function printedTerms(form: Form, funds: readonly Fund[]): { worked: Worked[]; loose: Term[] } {
  const worked: Worked[] = [];
  const below = new Map<Fund | null, Term[]>();
  let above: Fund | null = null;
  for (const fund of funds.filter(({ axis }) => axis === 'calculation')) {
    const isBlank = fund.amount_wan === null;
    const term = printedTerm(form, fund, isBlank ? above : fund);
    if (term && isBlank) below.set(above, [...(below.get(above) ?? []), term]);
    else if (term) worked.push({ total: fund, terms: [term], isWhole: true, isInferred: false });
    else above = fund;
  }
  for (const [total, terms] of below) if (total) worked.push({ total, terms, isWhole: true, isInferred: true });
  return { worked, loose: below.get(null) ?? [] };
}

function printedTerm(form: Form, fund: Fund, total: Fund | null): Term | null {
  const [, price, money, count, counter = ''] = PRINTED.exec(fund.label.normalize('NFKC').replace(/\s+/gu, '')) ?? [];
  if (!price || !count) return null;
  const unit = form.unit(counter);
  return {
    cell: { ...form.fundCell(fund), column: 'label', value: fund.label },
    price: Math.round((Number(price) * FEN_PER_WAN) / (money === '元' ? 10_000 : 1)),
    quantity: Number(count) * (unit?.factor ?? 1),
    unit: unit?.base ?? counter,
    total,
  };
}

/** The quantity of a unit price; what it is said of is the amount that it makes up. */
function workingCell(form: Form, working: Working): Cell {
  const total = form.fund(working.total);
  return {
    table: 'workings',
    key: working.working,
    column: 'quantity',
    line: working.line,
    value: quantityText({ comparator: null, value: working.quantity, unit: working.unit }),
    program: total?.program ?? '',
    label: total?.label ?? '',
    labelEn: null,
  };
}
