/** What problems between rows say, and what to do about them. */
import { error, type Wording } from './wording.ts';

export const ROWS = {
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
  'key-stem': error(
    (cell, expected) => `“${cell}” 不以“${expected}” 开头；请改正这个键，或它所属的一行`,
    (cell, expected) => `“${cell}” does not begin with “${expected}”; correct the key or the row it belongs to`,
  ),
  'reference-dangling': error(
    (cell, expected) => `“${cell}” 不在 ${expected} 中；改正它，或先在那里添加`,
    (cell, expected) => `“${cell}” is not in ${expected}; correct it or add it there first`,
  ),
  'reference-circle': error(
    (cell, expected) => `“${expected}” 经“${cell}” 又回到自身；请改正其中一处`,
    (cell, expected) => `“${expected}” leads through “${cell}” back to itself; correct one cell of the circle`,
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
  'programs-none': error(
    () => '一个项目也没有；请至少写一行',
    () => 'has no program at all; write at least one',
  ),
  'program-whole': error(
    (cell, expected) => `部门整体（department）的键须为 p0，其他表不用 p0；这里是 ${cell} 与 ${expected}，请改正其一`,
    (cell, expected) => `the whole department is p0 and p0 is nothing else; this is ${cell}, ${expected}: correct one`,
  ),
  'program-parent': error(
    (cell, expected) => `支出方向须有所属专项，其他表没有；form 为“${expected}”，parent 为“${cell}”，请改正其一`,
    (cell, expected) =>
      `a spending direction has a parent, nothing else has; correct form “${expected}” or parent “${cell}”`,
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
  'unit-factor': error(
    (cell) => `基本单位的倍数须为 1，这里是 ${cell}；请改正倍数或基本单位`,
    (cell) => `a base unit is one of itself, not ${cell}; correct the factor or the base`,
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
