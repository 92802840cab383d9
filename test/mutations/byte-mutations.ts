/** Bytes that are not UTF-8, lines and quotes that are not as the data contract has them, and headers. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceText, writeBytes } from '../model/tiny-copy.ts';
import { ALPHA, type Mutation, tinyText } from './mutation.ts';

const FUNDS = `${ALPHA}/funds.csv`;
const TOPICS = 'reference/topics.csv';
const funds = tinyText(FUNDS);
const topics = tinyText(TOPICS);

const bytes = (
  name: string,
  content: Uint8Array | string,
  [code, zh, en]: readonly [Mutation['code'], string, string],
  place = '',
): Mutation => ({
  name,
  change: writeBytes(FUNDS, content),
  at: `${FUNDS}${place}`,
  code,
  zh,
  en,
});

/** Read as it is, with a remark: the data contract accepts what spreadsheets in China write. */
const accepted = (name: string, content: Uint8Array | string, found: string): Mutation => ({
  ...bytes(name, content, ['file-converted', `按 ${found} 读取`, 'the data contract is UTF-8, save it so']),
  severity: 'warning',
});

/** The text in an encoding that Node only reads: made by the machine's iconv. */
function encoded(text: string, encoding: string): Uint8Array {
  const { stdout, status } = spawnSync('iconv', ['-f', 'UTF-8', '-t', encoding], { input: text });
  if (status !== 0) throw new Error(`iconv knows no ${encoding}`);
  return stdout;
}

const swapped = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const broken = Buffer.from(funds);
broken[broken.indexOf('政府性基金') + 1] = 0x20;
const surrogate = Buffer.concat([
  Buffer.from(funds.replace('其他资金,8', 'X,8').split('X')[0] ?? ''),
  Buffer.of(0xed, 0xa0, 0x80),
  Buffer.from(funds.split('其他资金')[1] ?? ''),
]);

const SAVE = 'save it as CSV in UTF-8';
const QUOTES_ZH = '请把整个单元格放进引号';
const QUOTES_EN = 'write the whole cell in quotes';

const topic = (
  name: string,
  from: string,
  to: string,
  place: string,
  [code, zh, en]: readonly [Mutation['code'], string, string],
): Mutation => ({
  name,
  change: replaceText(TOPICS, from, to),
  at: `${TOPICS}${place}`,
  code,
  zh,
  en,
});

const resaved = (name: string, separator: string, zh: string, en: string): Mutation => ({
  name,
  change: (folder) => writeFileSync(join(folder, TOPICS), topics.replaceAll(',', separator)),
  at: `${TOPICS}:1`,
  code: 'csv-separator',
  zh,
  en,
});

export const BYTE_MUTATIONS: readonly Mutation[] = [
  accepted('GBK', encoded(funds, 'GBK'), 'GB18030'),
  accepted('a byte order mark', `\ufeff${funds}`, 'UTF-8 + BOM'),
  accepted('CRLF', funds.replaceAll('\n', '\r\n'), 'CRLF'),
  accepted('lines that end with CR, as on old Macs', funds.replaceAll('\n', '\r'), 'CR'),
  accepted('GBK with CRLF', encoded(funds.replaceAll('\n', '\r\n'), 'GBK'), 'GB18030, CRLF'),
  bytes('UTF-16 with its mark', Buffer.from(`\ufeff${funds}`, 'utf16le'), [
    'file-utf16',
    '请另存为 UTF-8 的 CSV',
    SAVE,
  ]),
  bytes('UTF-16 without a mark', Buffer.from(funds, 'utf16le'), ['file-utf16', '是 UTF-16', SAVE]),
  bytes('UTF-16 the other way round', swapped(`\ufeff${funds}`), ['file-utf16', '是 UTF-16', SAVE]),
  bytes('UTF-32', encoded(funds, 'UTF-32'), ['file-utf16', '请另存为', SAVE]),
  bytes(
    'noise',
    Uint8Array.from({ length: 256 }, (_, at) => 128 + ((at * 7) % 128)),
    ['file-encoding', '既不是 UTF-8 也不是 GB18030', 'neither UTF-8 nor GB18030'],
  ),
  bytes(
    'a broken byte in UTF-8, which GB18030 would read as other words',
    broken,
    ['file-damaged', '请照来源改正这一行', 'this line holds broken bytes'],
    ':4',
  ),
  bytes(
    'a lone surrogate, written as bytes',
    surrogate,
    ['file-damaged', '有损坏的字节', 'correct the line by its source'],
    ':5',
  ),
  bytes(
    'a text cut off within a character',
    Buffer.from(funds).subarray(0, Buffer.from(funds).indexOf('政府性基金') + 1),
    ['file-damaged', '这一行', 'save it as UTF-8'],
    ':4',
  ),
  bytes('a picture', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), [
    'file-encoding',
    '请另存为 UTF-8',
    'save it as UTF-8',
  ]),

  topic('a quote that is never closed', 'Legal aid,1', '"Legal aid,1', ':4', ['csv-syntax', QUOTES_ZH, QUOTES_EN]),
  topic('a quote within a cell', 'Legal aid', 'Legal "aid', ':4', ['csv-syntax', QUOTES_ZH, QUOTES_EN]),
  topic('a cell half in quotes', 'Legal aid', '"Legal" aid', ':4', [
    'csv-syntax',
    '引号单独出现',
    'each quote in it twice',
  ]),
  topic('a quote at the end of a cell', 'Legal aid,1', 'Legal aid",1', ':4', [
    'csv-syntax',
    '其中的引号写两遍',
    QUOTES_EN,
  ]),
  topic('a cell too many', 'Legal aid,1', 'Legal aid,1,', ':4', [
    'row-length',
    '有 5 个单元格，应有 4 个',
    'check its commas and quotes',
  ]),
  topic('a cell too few', 'Legal aid,1', 'Legal aid', ':4', ['row-length', '有 3 个单元格', 'not 4']),
  topic('a comma of the text that is not in quotes', 'Legal aid,1', 'Aid, legal,1', ':4', [
    'row-length',
    '检查逗号与引号',
    'check its commas',
  ]),
  topic('rows that two people merged', 'legal-aid,', '<<<<<<< HEAD\nlegal-aid,', ':4', [
    'row-length',
    '有 1 个单元格',
    'has 1 cells',
  ]),
  resaved('semicolons between cells', ';', '单元格以“；”'.replace('；', ';'), 'save it as CSV with commas'),
  resaved('tabs between cells', '\t', '单元格以Tab分隔', 'cells are separated by Tab'),
  resaved('Chinese commas between cells', '，', '请另存为逗号分隔的 CSV', 'separated by “，”'),

  topic('a missing column', 'name_en,sort', 'name_en', ':1 sort', [
    'column-missing',
    '请把表头改为：topic,name_zh,name_en,sort',
    'write the header as: topic',
  ]),
  topic('a column too many', 'sort', 'sort,colour', ':1', [
    'column-unknown',
    '未知的列“colour”',
    'unknown column “colour”',
  ]),
  {
    ...topic('a renamed column', 'name_en', 'english', ':1 name_en', [
      'column-missing',
      '缺少这一列',
      'this column is missing',
    ]),
    also: ['column-unknown'],
  },
  {
    ...topic('a column in upper case', 'name_en', 'NAME_EN', ':1 name_en', [
      'column-missing',
      '请把表头改为',
      'write the header as',
    ]),
    also: ['column-unknown'],
  },
  {
    ...topic('a column with a space', ',sort', ', sort', ':1 sort', [
      'column-missing',
      '缺少这一列',
      'this column is missing',
    ]),
    also: ['column-unknown'],
  },
  {
    ...topic('a column with an invisible character', ',sort', ',sort\u200b', ':1 sort', [
      'column-missing',
      '缺少这一列',
      'this column is missing',
    ]),
    also: ['column-unknown'],
  },
  topic('columns out of order', 'name_zh,name_en', 'name_en,name_zh', ':1', [
    'column-order',
    '列的次序不对',
    'columns are out of order',
  ]),
  topic('a column that is there twice', ',sort', ',sort,sort', ':1 sort', [
    'column-twice',
    '这一列出现了两次',
    'this column is there twice',
  ]),
  {
    ...topic('no header', 'topic,name_zh,name_en,sort\n', '', ':1 topic', [
      'column-missing',
      '请把表头改为',
      'write the header as',
    ]),
    also: [...Array(3).fill('column-missing'), ...Array(4).fill('column-unknown')],
  },
];
