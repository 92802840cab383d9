/** What a problem of each code says, and what to do about it. */
import type { Severity } from './problem.ts';

interface Wording {
  readonly severity: Severity;
  readonly zh: (cell: string, expected: string) => string;
  readonly en: (cell: string, expected: string) => string;
}

const error = (zh: Wording['zh'], en: Wording['en']): Wording => ({ severity: 'error', zh, en });
const warning = (zh: Wording['zh'], en: Wording['en']): Wording => ({ severity: 'warning', zh, en });

export const WORDINGS = {
  'not-a-number': error(
    (cell) => `“${cell}” 不是数字；请只写阿拉伯数字，如 97.5`,
    (cell) => `“${cell}” is not a number; write plain digits such as 97.5`,
  ),
  'not-an-integer': error(
    (cell) => `“${cell}” 不是整数；请写 1、2、3 这样的数`,
    (cell) => `“${cell}” is not a whole number; write one such as 1, 2 or 3`,
  ),
  'not-money': error(
    (cell) => `“${cell}” 不是万元金额；请写最多六位小数的数，如 2289.69`,
    (cell) => `“${cell}” is not an amount in 万元; write a number with at most six decimals such as 2289.69`,
  ),
  'not-a-date': error(
    (cell) => `“${cell}” 不是日期；请写 2020-12-23 的形式`,
    (cell) => `“${cell}” is not a date; write it as 2020-12-23`,
  ),
  'not-a-key': error(
    (cell) => `“${cell}” 不能作为键；请只用小写字母、数字、连字符和点`,
    (cell) => `“${cell}” cannot be a key; write lower-case letters, digits, hyphens and dots only`,
  ),
  'not-a-deduction': error(
    (cell) => `“${cell}” 不是扣分；请写分数（2.5）或权重分的百分比（1%）`,
    (cell) => `“${cell}” is not a deduction; write points (2.5) or a percentage of the points (1%)`,
  ),
  'not-a-hash': error(
    (cell) => `“${cell}” 不是 SHA-256 值；请填写 64 位十六进制数字`,
    (cell) => `“${cell}” is not a SHA-256 hash; write its 64 hexadecimal digits`,
  ),
  'not-a-fingerprint': error(
    (cell) => `“${cell}” 不是文字指纹；请填写 16 位十六进制数字`,
    (cell) => `“${cell}” is not a fingerprint of a text; write its 16 hexadecimal digits`,
  ),
  'not-a-web-address': error(
    (cell) => `“${cell}” 不是网址；请填写以 http:// 或 https:// 开头的地址`,
    (cell) => `“${cell}” is not a web address; write one that begins with http:// or https://`,
  ),
  'not-one-of': error(
    (cell, expected) => `“${cell}” 不在允许的值之中；请改用：${expected}`,
    (cell, expected) => `“${cell}” is not an allowed word; write one of: ${expected}`,
  ),
  'not-clean-text': error(
    (cell, expected) => `“${cell}” 含有${expected}；请删去`,
    (cell, expected) => `“${cell}” contains ${expected}; remove it`,
  ),
  'value-missing': error(
    () => '不能为空；请填写',
    () => 'must not be blank; fill it in',
  ),
  'column-missing': error(
    (_, expected) => `缺少这一列；请把表头改为：${expected}`,
    (_, expected) => `this column is missing; write the header as: ${expected}`,
  ),
  'column-unknown': error(
    (cell, expected) => `未知的列“${cell}”；请把表头改为：${expected}`,
    (cell, expected) => `unknown column “${cell}”; write the header as: ${expected}`,
  ),
  'column-order': error(
    (_, expected) => `列的次序不对；请把表头改为：${expected}`,
    (_, expected) => `columns are out of order; write the header as: ${expected}`,
  ),
  'row-length': error(
    (cell, expected) => `这一行有 ${cell} 个单元格，应有 ${expected} 个；检查逗号与引号`,
    (cell, expected) => `the row has ${cell} cells, not ${expected}; check its commas and quotes`,
  ),
  'csv-syntax': error(
    (cell) => `CSV 语法错误（${cell}）；检查引号是否成对`,
    (cell) => `broken CSV (${cell}); check that quotes come in pairs`,
  ),
  'file-missing': error(
    () => '找不到这个文件；请补上',
    () => 'the file is missing; add it',
  ),
  'file-unreadable': error(
    (cell) => `无法读取（${cell}）；请检查路径与权限`,
    (cell) => `cannot be read (${cell}); check that it is there and may be read`,
  ),
  'file-empty': error(
    (_, expected) => `文件是空的；请写上表头：${expected}`,
    (_, expected) => `the file is empty; write at least the header: ${expected}`,
  ),
  'file-encoding': error(
    () => '既不是 UTF-8 也不是 GB18030；请另存为 UTF-8',
    () => 'neither UTF-8 nor GB18030; save it as UTF-8',
  ),
  'file-unknown': error(
    () => '不属于数据约定的文件；请移走',
    () => 'is not a file of the data contract; move it away',
  ),
  'file-converted': warning(
    (cell) => `按 ${cell} 读取；数据约定是 UTF-8，请另存`,
    (cell) => `was read as ${cell}; the data contract is UTF-8, save it so`,
  ),
  'key-duplicate': error(
    (cell, expected) => `键“${cell}” 已在第 ${expected} 行出现；请改用另一个键`,
    (cell, expected) => `key “${cell}” already stands on line ${expected}; rename one of the two`,
  ),
  'key-shared': error(
    (cell, expected) => `键“${cell}” 已用于 ${expected}，同一文件夹内不可重复；请改用另一个键`,
    (cell, expected) => `key “${cell}” already stands in ${expected} of this folder; rename one of the two`,
  ),
  'key-order': error(
    (cell, expected) => `“${cell}” 应排在“${expected}” 之前；请按键排序`,
    (cell, expected) => `“${cell}” belongs before “${expected}”; sort the rows by key`,
  ),
  'reference-dangling': error(
    (cell, expected) => `“${cell}” 不在 ${expected} 中；改正它，或先在那里添加`,
    (cell, expected) => `“${cell}” is not in ${expected}; correct it or add it there first`,
  ),
  'reference-circle': error(
    (cell, expected) => `“${expected}” 经“${cell}” 又回到自身；请改正其中一处`,
    (cell, expected) => `“${expected}” leads through “${cell}” back to itself; correct one cell of the circle`,
  ),
  'documents-none': error(
    () => '一份文件也没有；请为每份目标表添加一个文件夹，如 hengyang-2022',
    () => 'there is no document at all; add a folder for each form, such as hengyang-2022',
  ),
  'document-rows': error(
    (cell) => `现有 ${cell} 行；请只保留一行`,
    (cell) => `has ${cell} rows; keep exactly one`,
  ),
  'document-folder': error(
    (cell, expected) => `“${cell}” 与文件夹名“${expected}” 不同；请把两者改为一致`,
    (cell, expected) => `“${cell}” differs from the folder's name “${expected}”; make them the same`,
  ),
  'document-id': error(
    (cell, expected) => `“${cell}” 不以“${expected}” 开头；请改为“司法局-年份”的形式`,
    (cell, expected) => `“${cell}” does not begin with “${expected}”; write it as bureau-year`,
  ),
  'level-path-unknown': error(
    (cell, expected) => `指标层级“${cell}” 不在 ${expected} 中；请先在那里登记`,
    (cell, expected) => `level path “${cell}” is not in ${expected}; register it there first`,
  ),
  'target-origin': error(
    (cell, expected) => `origin 为“${cell}” 时，${expected === 'blank' ? '请把 indicator 留空' : '请填写 indicator'}`,
    (cell, expected) =>
      `with origin “${cell}”, ${expected === 'blank' ? 'leave the indicator blank' : 'fill in the indicator'}`,
  ),
  'target-program': error(
    (cell, expected) => `“${cell}” 与指标所在的项目“${expected}” 不同；请改正其一`,
    (cell, expected) => `“${cell}” differs from the indicator's program “${expected}”; correct one of the two`,
  ),
  'target-match': error(
    (cell, expected) => `match“${cell}” 与 measure“${expected}” 不配；请同时填写或同时留空`,
    (cell, expected) => `match “${cell}” does not go with measure “${expected}”; fill in both or leave both blank`,
  ),
  'target-note': error(
    () => 'match 为 close（近似）时，请在 note 写明理由',
    () => 'the match is close; write its reason here',
  ),
  'working-addend': error(
    () => '加数或是一项印出的金额（fund），或是单价与数量（price_wan 与 quantity），请二者填一',
    () => 'an addend is either a printed amount (fund) or a price and a quantity (price_wan and quantity); fill in one',
  ),
  'damage-column': error(
    (cell, expected) => `${expected}.csv 没有“${cell}”这一列；请写该表的列名`,
    (cell, expected) => `${expected}.csv has no column “${cell}”; write one of its columns`,
  ),
  'correction-lost': error(
    (cell, expected) => `更正为“${cell}”，表中却是 ${expected}；请重新导入，或删去这条更正`,
    (cell, expected) =>
      `corrected to “${cell}”, but the table says otherwise (${expected}); import again or remove the correction`,
  ),
  'correction-fixed': error(
    (cell) => `“${cell}” 由行的位置决定，不能更正；请删去这一行（*），在应在的位置增加一行（+）`,
    (cell) => `“${cell}” follows from where the row stands; drop the row (*) and add one where it belongs (+)`,
  ),
  'target-unit': error(
    (cell, expected) => `单位“${cell}” 与指标项的单位“${expected}” 不同，不能算 exact；请改正单位，或写 close`,
    (cell, expected) =>
      `unit “${cell}” is not the measure's unit “${expected}”, so the match is not exact; correct the unit or write close`,
  ),
  'target-range': error(
    (cell, expected) => `区间终点 ${cell} 不大于起点 ${expected}；请改正，或留空`,
    (cell, expected) => `the range ends at ${cell}, not above its start, ${expected}; correct it or leave it blank`,
  ),
  'target-implied': error(
    (cell) => `只有 comparator 为 none 时才能填写“${cell}”；请留空`,
    (cell) => `“${cell}” is stated only where comparator is none; leave it blank`,
  ),
  'unit-not-base': error(
    (cell, expected) => `“${cell}” 不是基本单位；请换算为“${expected}”`,
    (cell, expected) => `“${cell}” is not a base unit; convert it to “${expected}”`,
  ),
  'fund-axis': error(
    (cell, expected) => `资金类别“${cell}” 不能用于 axis“${expected}”；请改正其一`,
    (cell, expected) => `fund kind “${cell}” does not belong to axis “${expected}”; correct one of the two`,
  ),
  'amount-differs': error(
    (cell, expected) => `“${cell}” 与 ${expected} 不同；同一金额请写成一致，改正其一`,
    (cell, expected) => `“${cell}” differs from ${expected}; it is the same amount, correct one of the two`,
  ),
} satisfies Record<string, Wording>;
