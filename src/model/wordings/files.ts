/** What problems of files, headers and lines say, and what to do about them. */
import { error, type Wording, warning } from './wording.ts';

export const FILES = {
  'column-missing': error(
    (_, expected) => `缺少这一列；请把表头改为：${expected}`,
    (_, expected) => `this column is missing; write the header as: ${expected}`,
  ),
  'column-unknown': error(
    (cell, expected) => `未知的列“${cell}”；请把表头改为：${expected}`,
    (cell, expected) => `unknown column “${cell}”; write the header as: ${expected}`,
  ),
  'column-twice': error(
    (_, expected) => `这一列出现了两次；请把表头改为：${expected}`,
    (_, expected) => `this column is there twice; write the header as: ${expected}`,
  ),
  'column-order': error(
    (_, expected) => `列的次序不对；请把表头改为：${expected}`,
    (_, expected) => `columns are out of order; write the header as: ${expected}`,
  ),
  'row-length': error(
    (cell, expected) => `这一行有 ${cell} 个单元格，应有 ${expected} 个；检查逗号与引号`,
    (cell, expected) => `the row has ${cell} cells, not ${expected}; check its commas and quotes`,
  ),
  'csv-separator': error(
    (cell, expected) => `单元格以${cell}分隔；请另存为逗号分隔的 CSV，表头为：${expected}`,
    (cell, expected) => `cells are separated by ${cell}; save it as CSV with commas, with the header: ${expected}`,
  ),
  'csv-syntax': error(
    () => '引号单独出现，或在单元格中间；请把整个单元格放进引号，其中的引号写两遍',
    () => 'a quote is not closed or stands within a cell; write the whole cell in quotes and each quote in it twice',
  ),
  'file-missing': error(
    () => '找不到这个文件；请补上',
    () => 'the file is missing; add it',
  ),
  'file-unreadable': error(
    (cell) => `无法读取（${cell}）；请检查路径、链接与权限`,
    (cell) => `cannot be read (${cell}); check that it is there, where it links to, and that it may be read`,
  ),
  'file-kind': error(
    () => '不是普通文件；请换成 CSV 文件',
    () => 'is not an ordinary file; write the CSV file in its place',
  ),
  'file-case': error(
    (_, expected) => `文件名的大小写不对；请改名为 ${expected}`,
    (_, expected) => `the name is in the wrong case; rename it to ${expected}`,
  ),
  'file-link': error(
    (cell) => `链接到数据文件夹之外（${cell}）；请换成文件本身`,
    (cell) => `links out of the data folder (${cell}); write the file itself in its place`,
  ),
  'file-empty': error(
    (_, expected) => `文件是空的；请写上表头：${expected}`,
    (_, expected) => `the file is empty; write at least the header: ${expected}`,
  ),
  'file-encoding': error(
    () => '既不是 UTF-8 也不是 GB18030；请另存为 UTF-8',
    () => 'neither UTF-8 nor GB18030; save it as UTF-8',
  ),
  'file-utf16': error(
    () => '是 UTF-16（“Unicode 文本”）；请另存为 UTF-8 的 CSV',
    () => 'is UTF-16 (“Unicode text”); save it as CSV in UTF-8',
  ),
  'file-damaged': error(
    () => '是 UTF-8，但这一行有损坏的字节；请照来源改正这一行，再存为 UTF-8',
    () => 'is UTF-8, but this line holds broken bytes; correct the line by its source and save it as UTF-8',
  ),
  'file-unknown': error(
    () => '不属于数据约定的文件；请移走',
    () => 'is not a file of the data contract; move it away',
  ),
  'file-converted': warning(
    (cell) => `按 ${cell} 读取；数据约定是 UTF-8，请另存`,
    (cell) => `was read as ${cell}; the data contract is UTF-8, save it so`,
  ),
  'documents-none': error(
    () => '一份文件也没有；请为每份目标表添加一个文件夹，如 hengyang-2022',
    () => 'there is no document at all; add a folder for each form, such as hengyang-2022',
  ),
} satisfies Record<string, Wording>;
