/** The head of a whole-department form: where its money comes from and goes. Both sides make up the total. */
import type { Fen } from '../../model/money.ts';
import { basicExpenditure, split } from '../money.ts';
import type { Draft } from './draft.ts';

export interface DepartmentMoney {
  readonly basic: Fen;
  readonly project: Fen;
  readonly total: Fen;
  /** General budget, government funds, fees, other; blank where there is none. */
  readonly sources: readonly [Fen, Fen | null, Fen | null, Fen | null];
}

export function departmentMoney({ seed, bureau, year, random }: Draft, project: Fen): DepartmentMoney {
  const { amount: basic } = basicExpenditure(seed, bureau, year);
  const total = basic + project;
  const weights = [0.04, 0.02, 0.03].map((weight) => (random.chance(0.3) ? weight * random.factor(0.6) : 0));
  const [general = total, ...others] = split(total, [1, ...weights], bureau.habits.step);
  const [funds = null, fees = null, other = null] = others.map((part) => part || null);
  return { basic, project, total, sources: [general, funds, fees, other] };
}

/** As Hunan prints it. */
export function writeDepartmentMoney({ sheet }: Draft, { basic, project, total, sources }: DepartmentMoney): void {
  const [general, funds, fees, other] = sources;
  sheet.fund('p0', 'total', 'total', '资金总额', total);
  sheet.fund('p0', 'source', 'general-public-budget', '一般公共预算', general);
  sheet.fund('p0', 'use', 'basic', '基本支出', basic);
  sheet.fund('p0', 'source', 'government-fund', '政府性基金拨款', funds);
  sheet.fund('p0', 'use', 'project', '项目支出', project);
  sheet.fund('p0', 'source', 'special-account-non-tax', '纳入专户管理的非税收入拨款', fees);
  sheet.fund('p0', 'source', 'other-funds', '其他资金', other);
}
