/** Words of the tables of charts and of their files, in Chinese. */
import { formats } from '../format.ts';

const { number: n } = formats('zh');

export const zhTables = {
  tables: {
    /** A heading with its unit; one that ends with brackets takes it into them. */
    head: (label: string, unit: string) =>
      label.endsWith('）') ? `${label.slice(0, -1)}，${unit}）` : `${label}（${unit}）`,
    units: {
      money: '万元',
      indicators: '条',
      targets: '个',
      programs: '个',
      measures: '个',
      documents: '份',
      points: '分',
      findings: '条',
      places: '处',
      values: '个',
      bureaus: '个',
    },
    several: '单位见各列',
    unit: '单位',
    value: '数值',
    valueTo: '区间上限',
    comparator: '比较符',
    comparators: {
      ge: '不低于（≥）',
      gt: '高于（>）',
      le: '不高于（≤）',
      lt: '低于（<）',
      eq: '等于（=）',
      none: '未注明方向',
      approx: '约数',
    },
    mixed: (places: string) => `相同；近似：${places}`,
    blank: '空白原因',
    blankOf: (reason: string, columns: readonly string[]) => `${reason}（${columns.join('、')}）`,
    sourceRows: '每行数字所据的数据行，写作“文件键/行键”，空格分隔；文件键见“来源”工作表，行键是数据页各表中的键。',
    goals: '目标文字中的数字',
    documentTotal: '本文件合计',
    /** Where there are too many documents for a line each. */
    spread: {
      what: '统计项',
      count: '数值',
      least: '最小',
      low: '下四分位',
      middle: '中位数',
      high: '上四分位',
      greatest: '最大',
      other: '其他',
      few: '数值太少',
      targets: '一份文件可有多个目标，不计中位数',
      noTotal: '不宜相加',
      note: (documents: number) =>
        `共涉及 ${n(documents)} 份文件：表和各数据文件给出数值的分布，不逐份列出；逐份、逐行的数据见数据页（CSV、Parquet）。`,
    },
  },
};
