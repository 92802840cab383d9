/** 共70.35万元，其中：①办案业务费61.5万元；②…… in a goal text → the workings of an amount, where its items make up the sum. */
import { amountIn } from '../money/amount.ts';
import type { FundReading } from '../reading.ts';
import { itemsOf } from '../workings/items.ts';

export interface MoneyPassage {
  readonly from: number;
  readonly to: number;
  readonly funds: readonly (Omit<FundReading, 'line'> & { readonly offset: number })[];
}

const PASSAGE =
  /(共计?|合计|总计)\s*(?:需|安排)?\s*(\d[\d.]*\s*[百千万亿]?元)\s*[,，:：;；]?\s*(?=含|其中|包括)[^。\n]*/u;
const CONTAINS = /(^|[,，])含/g;

export function moneyPassage(text: string): MoneyPassage | null {
  const match = PASSAGE.exec(text);
  if (!match) return null;
  const [passage, label = '', printed = ''] = match;
  const sum = amountIn(printed, null).fen;
  const first = passage.indexOf(printed) + printed.length;
  const items = itemsOf(passage.slice(first).replace(CONTAINS, '$1 ')).map(({ amount, offset, ...item }) => ({
    ...item,
    amount: amount === null ? null : amountIn(amount, null).fen,
    offset: match.index + first + offset,
  }));
  const parts = items.filter(({ axis, amount }) => axis === 'calculation' && amount !== null);
  const total = parts.reduce((whole, { amount }) => whole + (amount ?? 0), 0);
  if (sum === null || parts.length < 2 || total !== sum) return null;
  const whole = { axis: 'calculation', kind: 'total', label, amount: sum, offset: match.index } as const;
  return { from: match.index, to: match.index + passage.length, funds: [whole, ...items] };
}
