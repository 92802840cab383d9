/** The sources of a program's money that add up to its total. */
import type { Fund } from '../model/tables/funds.ts';
import type { Form } from './form.ts';

/** 财政拨款 is, by definition, what comes out of these three budgets. */
const APPROPRIATED: ReadonlySet<string> = new Set(['general-public-budget', 'government-fund', 'state-capital']);

/** Where the appropriation as a whole is filled in, the budgets beside it are its parts and not added again. */
export function sourcesOf(form: Form, program: string): Fund[] {
  const sources = form.fundsOf(program).filter((fund) => fund.axis === 'source' && form.isAddend(fund));
  const isWhole = sources.some(({ kind, amount_wan }) => kind === 'fiscal-appropriation' && amount_wan !== null);
  return isWhole ? sources.filter(({ kind }) => !APPROPRIATED.has(kind ?? '')) : sources;
}

/** Sources printed beside them that are not added: of no known kind, or from higher levels. */
export const otherSourcesOf = (form: Form, program: string): Fund[] =>
  form.fundsOf(program).filter((fund) => fund.axis === 'source' && !form.isAddend(fund));
