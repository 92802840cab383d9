/** Amounts that do not add up. */
import { FEN_PER_WAN, type Fen } from '../../model/money.ts';
import type { DocumentRows } from '../../model/rows.ts';
import type { Fund } from '../../model/tables/funds.ts';
import { WHOLE_DEPARTMENT } from '../../model/tables/programs.ts';
import type { Target } from '../../model/tables/targets.ts';
import { type Fault, oneOf, replaced, restated } from './fault.ts';

/** 1.37 万元: more than rounding, and hardly ever an amount that stands somewhere else. */
const SLIP: Fen = 1_370_000;

/** A printed amount of the department's, by its kind. */
const ofDepartment = ({ funds }: DocumentRows, kind: string): (Fund & { amount_wan: Fen }) | null => {
  const fund = funds.find((one) => one.program === WHOLE_DEPARTMENT && one.kind === kind);
  return fund && fund.amount_wan !== null ? (fund as Fund & { amount_wan: Fen }) : null;
};

const withAmount = (rows: DocumentRows, fund: Fund, amount_wan: Fen): DocumentRows => ({
  ...rows,
  funds: replaced(rows.funds, fund, { amount_wan }),
});

/** The amount of a program stands in its own row and in that of its total. */
const withTotal = (rows: DocumentRows, program: string, amount_wan: Fen): DocumentRows => ({
  ...rows,
  programs: rows.programs.map((row) => (row.program === program ? { ...row, amount_wan } : row)),
  funds: rows.funds.map((row) => (row.program === program && row.axis === 'total' ? { ...row, amount_wan } : row)),
});

/** The amount that an indicator keeps to, in its cell, its target and its standard. */
function withCeiling(rows: DocumentRows, target: Target, value: number): DocumentRows | null {
  const indicator = rows.indicators.find((one) => one.indicator === target.indicator);
  const printed = indicator?.value?.replace(/\d+(\.\d+)?/, String(value));
  return indicator && printed ? restated(rows, { indicator, target }, printed, { value }) : null;
}

const revenueParts: Fault = {
  id: 'revenue-parts-sum',
  plant: (rows) => {
    const fund = ofDepartment(rows, 'general-public-budget');
    return fund && ofDepartment(rows, 'total') && withAmount(rows, fund, fund.amount_wan + SLIP);
  },
};

const basicPlusProject: Fault = {
  id: 'basic-plus-project-sum',
  plant: (rows) => {
    const fund = ofDepartment(rows, 'basic');
    return fund && withAmount(rows, fund, fund.amount_wan + SLIP);
  },
};

const totalMissesPart: Fault = {
  id: 'total-misses-one-part',
  isRare: true,
  alsoFoundBy: ['revenue-parts-sum', 'basic-plus-project-sum'],
  plant: (rows) => {
    const total = ofDepartment(rows, 'total');
    const part = ofDepartment(rows, 'other-funds');
    if (!total || !part) return null;
    // Its ceiling repeats the total, and would tell another check.
    const capped = rows.targets.find((one) => one.program === WHOLE_DEPARTMENT && one.measure === 'cost-ceiling');
    const amount = total.amount_wan - part.amount_wan;
    const planted = withTotal(rows, WHOLE_DEPARTMENT, amount);
    return capped ? withCeiling(planted, capped, amount / FEN_PER_WAN) : planted;
  },
};

/** Moves money from basic to project expenditure, so that their sum stays. */
function movedToProjects(rows: DocumentRows, moved: (project: Fen) => Fen): DocumentRows | null {
  const [basic, project] = [ofDepartment(rows, 'basic'), ofDepartment(rows, 'project')];
  if (!basic || !project) return null;
  const by = moved(project.amount_wan);
  if (by === 0 || basic.amount_wan - by <= 0) return null;
  return withAmount(withAmount(rows, basic, basic.amount_wan - by), project, project.amount_wan + by);
}

const projectsSum: Fault = {
  id: 'projects-sum-to-project-expenditure',
  plant: (rows) => movedToProjects(rows, () => SLIP),
};

const partExceedsWhole: Fault = {
  id: 'part-exceeds-whole',
  alsoFoundBy: ['projects-sum-to-project-expenditure'],
  plant: (rows) => {
    const parts = rows.programs.filter(({ program, parent }) => program !== WHOLE_DEPARTMENT && parent === null);
    const largest = Math.max(...parts.map(({ amount_wan }) => amount_wan ?? 0));
    return movedToProjects(rows, (project) => largest - SLIP - project);
  },
};

const subtotal: Fault = {
  id: 'subtotal-equals-children',
  isRare: true,
  plant: (rows) => {
    const [one, other] = rows.programs.filter(({ form, amount_wan }) => form === 'special-fund' && amount_wan);
    if (!one?.amount_wan || !other?.amount_wan || other.amount_wan <= SLIP) return null;
    return withTotal(withTotal(rows, one.program, one.amount_wan + SLIP), other.program, other.amount_wan - SLIP);
  },
};

const projectSources: Fault = {
  id: 'project-sources-sum',
  plant: (rows, random) => {
    const own = rows.funds.filter(
      ({ kind, program }) => kind === 'fiscal-appropriation' && program !== WHOLE_DEPARTMENT,
    );
    const fund = oneOf(own, random);
    // An “of which” that is as large as the slip would explain it.
    return fund?.amount_wan ? withAmount(rows, fund, fund.amount_wan + SLIP) : null;
  },
};

const workingsSum: Fault = {
  id: 'workings-sum-to-amount',
  isRare: true,
  plant: (rows, random) => {
    const priced = new Set(rows.workings.filter(({ price_wan }) => price_wan !== null).map(({ total }) => total));
    const items = rows.funds.filter(
      ({ axis, kind, fund }) => axis === 'calculation' && kind === null && !priced.has(fund),
    );
    const fund = oneOf(items, random);
    return fund?.amount_wan ? withAmount(rows, fund, fund.amount_wan + SLIP) : null;
  },
};

const unitPrice: Fault = {
  id: 'unit-price-times-quantity',
  isRare: true,
  plant: (rows, random) => {
    const working = oneOf(
      rows.workings.filter(({ price_wan }) => price_wan !== null),
      random,
    );
    if (!working?.price_wan) return null;
    return { ...rows, workings: replaced(rows.workings, working, { price_wan: working.price_wan * 2 }) };
  },
};

/** A project that promises to cost less than it gets. */
const costCeiling: Fault = {
  id: 'cost-ceiling-vs-budget',
  plant: (rows, random) => {
    const ceilings = rows.targets.filter(({ measure, value }) => measure === 'cost-ceiling' && value >= 1);
    const target = oneOf(ceilings, random);
    return target && withCeiling(rows, target, Math.round(target.value * 90) / 100);
  },
};

export const MONEY_FAULTS: readonly Fault[] = [
  revenueParts,
  basicPlusProject,
  totalMissesPart,
  projectsSum,
  partExceedsWhole,
  subtotal,
  projectSources,
  workingsSum,
  unitPrice,
  costCeiling,
];
