import { key, money, notNegative, oneOf, optional, reference, sourceLine, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const AXES = ['total', 'source', 'use', 'calculation'] as const;

export const funds = defineTable({
  name: 'funds',
  scope: 'document',
  key: ['fund'],
  zh: '资金：印出的每一项资金构成',
  en: 'Funds: every printed split of money',
  fields: {
    fund: key('资金键', 'Key'),
    program: reference('programs', '所属项目', 'The program it belongs to'),
    axis: oneOf(AXES, '口径：总额、来源、支出、测算', 'Axis: total, source, use, or calculation (workings)'),
    kind: optional(
      reference('fund_kinds', '统一的资金类别；测算明细为空', 'Our class of money; blank for items of a calculation'),
    ),
    label: text('名目，照录（隐去个人姓名）', 'Label as printed (names of private persons left out)'),
    amount_wan: optional(
      notNegative(money('金额，万元；空白为未填', 'Amount, 万元; blank where the form leaves the cell empty')),
    ),
    line: sourceLine('金额所在的来源行', 'Source line of the amount'),
  },
});

export type Fund = Row<typeof funds>;
