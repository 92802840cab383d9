/** Indicators written as 一级指标：产出指标；二级指标：数量指标；三级指标：办案；指标值：≥5件 → rows under those headings. */
import { type ColumnRole, columnRole } from '../grammar/headings.ts';
import { cellOf, type Line, rowOf } from './cell.ts';
import type { Row } from './row.ts';

const KEY =
  /((?:[一二三123]级指标(?:名称)?|指标(?:名称|内容|解释|说明|性质)|绩效指标名称|(?:年度|本年度?|当年|预期|计划|全年)?(?:指标|目标)值(?:及单位)?|(?:计量|度量)?单位|(?:对比|比较|计算)符号|权重|分值|绩效标准|评分标准))\s*[:：]\s*/g;
const LONGEST = 2000;

export interface KeyValue {
  readonly role: ColumnRole;
  readonly key: Line;
  readonly value: Line;
}

/** Null where the line does not begin with such a key. */
export function keyValues({ text, line }: Line): KeyValue[] | null {
  if (text.length > LONGEST || !/[:：]/.test(text)) return null;
  const found = [...text.matchAll(KEY)];
  if (found.length === 0 || !/^[\s\d.、（）()]*$/.test(text.slice(0, found[0]?.index))) return null;
  const pairs: KeyValue[] = [];
  for (const [index, match] of found.entries()) {
    const [all, key = ''] = match;
    const role = columnRole(key);
    const end = found[index + 1]?.index ?? text.length;
    const value = text.slice(match.index + all.length, end).replace(/[\s；;。，,]+$/, '');
    if (role === null) return null;
    const before = index === 0 ? text.slice(0, match.index).trim() : '';
    pairs.push({ role, key: { text: before + key, line }, value: { text: value, line } });
  }
  return pairs.some(({ role }) => RECORD.has(role)) ? pairs : null;
}

const RECORD: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['level1', 'level2', 'name', 'value']);

/** One row a record; a record ends where one of its keys comes again. */
export function keyValueRows(pairs: readonly KeyValue[], table: number): Row[] {
  const roles = [...new Set(pairs.map(({ role }) => role))].sort((a, b) => placeOf(a) - placeOf(b));
  const heads = roles.map((role) => pairs.find((pair) => pair.role === role)?.key ?? { text: '', line: 0 });
  const rows: Row[] = [
    rowOf(
      heads.map((head, column) => cellOf([head], column)),
      table,
    ),
  ];
  let record = new Map<ColumnRole, KeyValue>();
  const end = (): void => {
    const [first] = record.values();
    if (!first) return;
    rows.push(
      rowOf(
        roles.map((role, column) => cellOf([record.get(role)?.value ?? { text: '', line: first.key.line }], column)),
        table,
      ),
    );
    record = new Map();
  };
  for (const pair of pairs) {
    if (record.has(pair.role) || (LEVELS.has(pair.role) && record.has('name'))) end();
    record.set(pair.role, pair);
  }
  end();
  return rows;
}

const LEVELS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['level1', 'level2']);
const ORDER: readonly ColumnRole[] = [
  'level1',
  'level2',
  'name',
  'explanation',
  'comparator',
  'value',
  'unit',
  'weight',
];
const placeOf = (role: ColumnRole): number => (ORDER.includes(role) ? ORDER.indexOf(role) : ORDER.length);
