/** What problems of a single cell say, and what to do about them. */
import { error, type Wording } from './wording.ts';

export const CELLS = {
  'not-a-number': error(
    (cell) => `“${cell}” 不是数字；请只写阿拉伯数字，如 97.5`,
    (cell) => `“${cell}” is not a number; write plain digits such as 97.5`,
  ),
  'number-precision': error(
    (cell) => `“${cell}” 的位数太多，存不下；请四舍五入到最多六位小数，连整数共十五位以内`,
    (cell) => `“${cell}” has more digits than can be kept; write at most six decimals, fifteen digits in all`,
  ),
  'number-negative': error(
    (cell) => `“${cell}” 是负数，这一列不会有负数；请改正`,
    (cell) => `“${cell}” is negative, which this column never is; correct it`,
  ),
  'not-an-integer': error(
    (cell) => `“${cell}” 不是整数；请写 1、2、3 这样的数`,
    (cell) => `“${cell}” is not a whole number; write one such as 1, 2 or 3`,
  ),
  'not-a-year': error(
    (cell) => `“${cell}” 不是公历年份；请写四位数字，如 2022`,
    (cell) => `“${cell}” is not a calendar year; write its four digits such as 2022`,
  ),
  'not-money': error(
    (cell) => `“${cell}” 不是万元金额；请写整数部分最多九位、小数最多六位的数，如 2289.69`,
    (cell) => `“${cell}” is not an amount in 万元; write at most nine digits and six decimals such as 2289.69`,
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
    (cell) => `“${cell}” 不是网址；请填写以 http:// 或 https:// 开头、不含用户名的地址`,
    (cell) => `“${cell}” is not a web address; write one that begins with http:// or https:// and names no user`,
  ),
  'not-one-of': error(
    (cell, expected) => `“${cell}” 不在允许的值之中；请改用：${expected}`,
    (cell, expected) => `“${cell}” is not an allowed word; write one of: ${expected}`,
  ),
  'not-clean-text': error(
    (cell) => `“${cell}” 含有不可见字符；请删去`,
    (cell) => `“${cell}” contains an invisible character; remove it`,
  ),
  'text-ends': error(
    (cell) => `“${cell}” 首尾有空格；请删去`,
    (cell) => `“${cell}” begins or ends with a space; remove it`,
  ),
  'text-lost': error(
    (cell) => `“${cell}” 含有已丢失的字符（�）；请照来源改正`,
    (cell) => `“${cell}” contains a character that was lost (�); correct it by the source`,
  ),
  'text-too-long': error(
    (cell, expected) => `“${cell}” 超过 ${expected} 个字；检查引号，或只留印出的内容`,
    (cell, expected) =>
      `“${cell}” is longer than ${expected} characters; check the quotes, or keep only what is printed`,
  ),
  'value-missing': error(
    () => '不能为空；请填写',
    () => 'must not be blank; fill it in',
  ),
} satisfies Record<string, Wording>;
