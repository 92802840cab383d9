/** Words of files to take away, in Chinese: workbooks, the list of downloads, releases and the feed. */
import { formats } from './format.ts';

const n = formats('zh').number;

interface CitedWork {
  readonly title: string;
  readonly version: string;
  readonly released: string | null;
  readonly page: string;
}

export const zhDownloads = {
  workbook: {
    data: '数据',
    notes: '说明',
    sources: '来源',
    item: '项目',
    content: '内容',
    title: '标题',
    subtitle: '单位与年份',
    description: '图意',
    note: '说明',
    licence: '许可',
    version: '数据版本',
    page: '网址',
    frozen: '留存版本的网址',
    formTitle: '表名（照录）',
    documentKey: '文件键',
    dataSet: '全部数据',
    citation: ({ title, version, released, page }: CitedWork) =>
      `司法局绩效目标对照. ${title}[DB/OL]. V${version}. ${released ? `(${released})` : ''}[引用日期]. ${page}.`,
    reading: '读法',
    readingNotes:
      '每张表一个工作表，列名与数据字典（COLUMNS）相同。空白表示“未填”，从不表示零；金额单位为万元；以 = 开头的内容是照录的文字，不是公式。',
    tooLong: (rows: number, most: number, page: string) =>
      `本表有 ${n(rows)} 行，连同表头超过一个工作表所能容纳的 ${n(most)} 行，因此没有写入；请改用 Parquet 文件：${page}`,
  },
  downloads: {
    choose: '选哪一种',
    purpose: '用途',
    size: '大小',
    spreadsheet: 'Excel、WPS',
    spreadsheetNote: '每张表一个工作表，附字典',
    statistics: 'R、Python、Stata',
    statisticsNote: '每张表一个 CSV 文件，见下表',
    database: 'DuckDB、Spark、数据库',
    databaseNote: 'Parquet，列带类型，按年度与省分区',
    program: '程序',
    programNote: '全部表在一个文件里，数值为数字类型，空白为 null',
    description: '自动读取',
    check: '校验',
    checkNote: '列出每个文件的大小与 SHA-256；在下载的 data 文件夹里运行 sha256sum -c SHA256SUMS',
    files: (count: number) => `${n(count)} 个文件`,
    load: '读入数据',
    loadLead:
      '分区的 Parquet 文件由 files.json 列出；分区键 year、province（省级代码）写在路径里，金额是精确小数 DECIMAL(15,6)。years 表自己的年份列在 Parquet 中名为 year_named。',
    tables: '逐表下载',
    list: '全部文件与校验值',
    groups: {
      whole: '整套数据',
      joined: '合并的表（无损）',
      spreadsheet: '合并的表（表格软件版）',
      reference: '共用对照表',
      parquet: 'Parquet',
      documents: '各份文件',
    },
    /** Where the whole is longer than `most` rows. */
    tooLong: (most: number) =>
      `全部数据超过 ${n(most)} 行，不做成一个工作簿或一个 JSON；行数很多的表按年度分为多个 CSV，见下表`,
    ownFiles: '每份文件自己的各表只在该文件的页面上列出，不在这里，也不在 files.json 中。',
    many: (count: number) => `共 ${n(count)} 个文件，逐一列在 files.json 与 SHA256SUMS 中。`,
    ofDocument: '全部表（Excel）',
    manyDocuments: (count: number) => `共 ${n(count)} 份文件，下载见各份文件的页面。`,
  },
  releases: {
    title: '版本',
    name: (version: string) => `数据版本 ${version}`,
    feed: '订阅更新（Atom）',
    frozen: '这里的数据和图保持发布时的样子，不再改动：引用或嵌入这里的地址，内容就是固定的。',
    notKept: '这一版的数据和图没有保存在本站。',
    data: '全部数据（ZIP）',
    documents: '这一版新增或改动的文件',
    figures: '这一版的图',
    pin: '报告、网页里引用这些图片地址，日后更新数据也不会改变已发布的图。图名链接到现在的图。',
    all: '全部版本',
    note: (added: number, removed: number, corrected: number) =>
      [
        added > 0 && `新增文件 ${n(added)} 份`,
        removed > 0 && `撤下文件 ${n(removed)} 份`,
        corrected > 0 && `更正文件 ${n(corrected)} 份`,
      ]
        .filter(Boolean)
        .join('，') || '更新共用对照表',
    feedOf: (name: string) => `${name}：数据更新`,
    feedTitle: '司法局绩效目标对照：数据更新',
    more: (count: number) => `另有 ${n(count)} 份`,
  },
};
