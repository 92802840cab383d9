import { decimal, key, money, optional, reference, sourceLine } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const workings = defineTable({
  name: 'workings',
  scope: 'document',
  isOptional: true,
  key: ['working'],
  zh: '测算：一项金额由哪些加数组成，每项金额只录一种拆法；每行是一个加数：另一项印出的金额，或单价×数量',
  en: 'Workings: the addends of an amount, in one way of adding it up; each row is one addend: another printed amount, or unit price × quantity',
  fields: {
    working: key('测算键：项目键-w序号', 'Key: program key-w…'),
    total: reference('funds', '由加数组成的金额', 'The amount that the addends make up'),
    fund: optional(reference('funds', '加数是另一项印出的金额时', 'Where the addend is another printed amount')),
    price_wan: optional(money('单价，万元；负数表示从中减去', 'Unit price in 万元; negative where it is subtracted')),
    quantity: optional(decimal('数量', 'Quantity')),
    unit: optional(reference('units', '数量的基本单位', 'Base unit of the quantity')),
    line: sourceLine('加数所在的来源行', 'Source line of the addend'),
  },
});

export type Working = Row<typeof workings>;
