import { date, key, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const releases = defineTable({
  name: 'releases',
  scope: 'reference',
  isOptional: true,
  key: ['release'],
  zh: '版本：数据每次发布的日期与内容，订阅源由此生成',
  en: 'Releases: when which data was published; the feed is made of them',
  fields: {
    release: key('版本号，规则见 Data Package', 'Version number, by the rules of Data Package'),
    date: date('发布日期', 'Date of publication'),
    note_zh: text('这一版有什么变化', 'What is new, in Chinese'),
    note_en: text('同上，英文', 'What is new, in English'),
    documents: text('这一版新增或改动的文件，空格分隔', 'Documents that are new or changed, separated by spaces'),
  },
});

export type Release = Row<typeof releases>;
