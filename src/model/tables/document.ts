import { date, hash, integer, key, optional, reference, text, webAddress, year } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const document = defineTable({
  name: 'document',
  scope: 'document',
  key: ['document'],
  zh: '文件：一份公开的绩效目标表（恰一行）',
  en: 'The document: one published target form (exactly one row)',
  fields: {
    document: key(
      '文件键：司法局-年份，同年多份时加后缀；也是文件夹名',
      'Key: bureau-year, with a suffix when a bureau has several for a year; also the folder name',
    ),
    bureau: reference('bureaus', '编制该表的司法局', 'The bureau that made the form'),
    year: year('预算年度', 'Fiscal year'),
    title: text('表名，照录', 'Title as printed'),
    filled_on: optional(date('填报日期，如有印出', 'Date on which the form was filled in, where printed')),
    staff: optional(integer('财政供养人员数，如有印出', 'Staff paid from the public budget, where printed')),
    source_name: text('来源文本的文件名', 'File name of the source text'),
    source_sha256: hash('来源文本的 SHA-256', 'SHA-256 of the source text'),
    source_url: optional(webAddress('公开网址，如已知', 'Public address, where known')),
    retrieved_on: optional(date('取得日期，如已知', 'Date of retrieval, where known')),
    note: optional(text('我们对这份文件的说明', 'Our own note on the document')),
  },
});

export type Document = Row<typeof document>;
