/** Why the grammar is unsure, or did not read: one code each, with how sure it is all the same, and its words. */

export const DOUBTS = {
  'split-number': [0.6, '数字中间有空格，按一个数读', 'a space stands inside the number; read as one number'],
  'misread-sign': [0.4, '疑为“≥”误识为“2”，照印录入', 'probably ≥ misread as 2; kept as printed'],
  'letters-in-number': [0.3, '数字中混有字母，未读', 'letters inside the number; not read'],
  'two-comparators': [0.7, '同一数值前后的比较符不一致', 'two comparators at one number'],
  'comparator-conflict': [
    0.6,
    '数值自带的比较符与名称或符号栏不一致，以数值为准',
    'the value and the name or sign column state different comparators; the value’s is taken',
  ],
  'unknown-comparator': [0.5, '符号栏的内容不认识', 'the sign column holds something unknown'],
  'unknown-unit': [0.8, '单位不在 units.csv 中', 'the unit is not in units.csv'],
  'unreadable-unit': [0.5, '单位栏的内容不认识', 'the unit column holds something unknown'],
  'unit-conflict': [
    0.6,
    '数值自带的单位与单位栏或名称不一致，以数值为准',
    'the value states another unit than the column or the name; the value’s is taken',
  ],
  'unit-inferred': [0.7, '单位由后面的名词推定', 'the unit is inferred from the noun behind the number'],
  'number-left': [0.6, '单元格中另有数字，未作目标值读取', 'another number in the cell was not read as a target'],
  'number-in-name': [0.6, '数值栏没有数字，名称中有', 'the value states no number, but the name does'],
  'numeral-in-sentence': [0.7, '句中的中文数字，按数量读取', 'a numeral in words inside a sentence, read as a count'],
  'frequency-converted': [0.7, '按周期约定的次数，已折合全年', 'a count per period, converted to the year'],
  'frequency-kept': [0.6, '按周、日约定的次数，未折合全年', 'a count per week or day, not converted to the year'],
  'lost-sign': [0.5, '数值前有“?”，疑为丢失的比较符', 'a “?” before the number may be a lost comparator'],
  'date-serial': [0.8, '疑为 Excel 日期序列值，按时间处理', 'probably an Excel date serial; taken as a date'],
  'maybe-date-serial': [0.5, '数值落在 Excel 日期序列值的范围内', 'the number could be an Excel date serial'],
  'maybe-fraction': [
    0.5,
    '比率写作不大于 1 的小数，疑为百分数',
    'a rate written as a fraction of one; perhaps a percentage',
  ],
  'range-order': [0.5, '区间的起点不小于终点', 'the range does not rise'],
  'cell-too-long': [0.2, '单元格过长，不是指标值', 'the cell is too long to be a value; not read'],
  'number-too-long': [0.2, '数字超出数据表的位数，未读', 'the number is longer than the tables hold; not read'],
} as const satisfies Readonly<Record<string, readonly [confidence: number, zh: string, en: string]>>;

export type DoubtCode = keyof typeof DOUBTS;

export interface Doubt {
  readonly code: DoubtCode;
  /** 0 to 1: how sure the reading is all the same. */
  readonly confidence: number;
  /** The words concerned, as printed. */
  readonly printed: string;
  readonly zh: string;
  readonly en: string;
}

export function doubt(code: DoubtCode, printed: string): Doubt {
  const [confidence, zh, en] = DOUBTS[code];
  return { code, confidence, printed, zh, en };
}
