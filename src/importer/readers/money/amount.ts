/** A piece that holds an amount → fen, with what is doubtful about it on the ledger. */

import type { Fen } from '../../../model/money.ts';
import { type AmountDoubt, type AmountReading, type MoneyPower, readAmount } from '../../grammar/amounts.ts';
import { plainKey, printedForm } from '../../grammar/text.ts';
import type { Ledger } from '../../report/ledger.ts';
import type { Place } from '../place.ts';

const WORDINGS: Readonly<Record<AmountDoubt, readonly [confidence: number, zh: string, en: string] | null>> = {
  'no-unit': [0.7, '没有印出金额单位，按万元读', 'no unit of money is printed; read as 万元'],
  'unit-differs': null,
  approximate: [0.7, '金额印作约数', 'the amount is printed as approximate'],
  'more-behind': [0.6, '金额后面还有文字', 'more words stand behind the amount'],
  'words-differ': [0.4, '大写与小写金额不同', 'the amount in words differs from the one in figures'],
  comparator: null,
};

/** Two amounts that a text without separators left in one cell: 9.80 9.80. */
const SEVERAL = /\d\.\d+\s+\d|\d\s+\d+(?:\.\d+)?\s+\d|\d\s+\d+\.\d+\s*\d/;

/** As `readAmount`, but a numeral in words is money only with its unit: 一 alone is a number of a list. */
export function amountIn(text: string, unit: MoneyPower | null): AmountReading {
  if (SEVERAL.test(text)) return { fen: null, reason: 'not-money', doubts: [] };
  const reading = readAmount(text, unit);
  const isMoney = reading.fen === null || /[\d元圆]/.test(plainKey(text));
  return isMoney ? reading : { fen: null, reason: 'not-money', doubts: [] };
}

/** Nothing behind the amount but a full stop, its unit in brackets, or what it is made of. */
const isSettled = (text: string): boolean =>
  /^[^(（]*\d[\d.,，\s]*(?:[千百万亿]*元)?\s*(?:[。；;，,]|[(（](?:人民币|[千百万亿]*元)[)）])*$/.test(text.trim()) ||
  /其中|含/.test(text);

export function amountOf(place: Place, unit: MoneyPower | null, ledger: Ledger): Fen | null {
  const { fen, reason, doubts } = amountIn(place.text, unit);
  ledger.read(place.cell);
  if (reason === 'not-money' || reason === 'too-long')
    ledger.unsure(place.cell, {
      line: place.line,
      printed: printedForm(place.text).slice(0, 40),
      code: 'amount-unreadable',
      confidence: 0.3,
      zh: '读不出金额',
      en: 'the amount cannot be read',
    });
  for (const doubt of doubts) {
    const wording = WORDINGS[doubt];
    if (!wording || fen === 0 || (doubt === 'more-behind' && isSettled(place.text))) continue;
    // Where a document prints no unit, one mark says so.
    if (doubt === 'no-unit' && ledger.uncertain.some(({ code }) => code === 'amount-no-unit')) continue;
    const [confidence, zh, en] = wording;
    const printed = printedForm(place.text).slice(0, 40);
    ledger.unsure(place.cell, { line: place.line, printed, code: `amount-${doubt}`, confidence, zh, en });
  }
  return fen;
}
