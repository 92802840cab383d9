/** Words of charts, in Chinese. */
import { formats } from './format.ts';

const n = formats('zh').number;
const years = (values: readonly number[]): string => {
  const [first, ...rest] = [...new Set(values)].sort((a, b) => a - b);
  const last = rest.at(-1);
  return first === undefined ? '' : last === undefined ? `${first} 年` : `${first}–${last} 年`;
};

export const zhCharts = {
  subtitle: (unit: string, of: readonly number[]) => [unit, years(of)].filter(Boolean).join(' · '),
  source: (names: readonly string[]) => `来源：${names.join('、')} 绩效目标表；本站整理`,
  data: '数据表',
  downloadSvg: '下载图（SVG）',
  downloadCsv: '下载数据（CSV）',
  note: (text: string) => `注：${text}`,
  budgetSplit: {
    title: '项目支出占多大比重？',
    note: '各条等长，只比较占比；占比 = 项目支出 ÷（基本支出 + 项目支出）。原表总额与两者之和可能不一致。',
    detail: (sum: string, share: string) => `合计 ${sum} · 项目 ${share}`,
    none: '没有文件同时写明基本支出与项目支出。',
    row: (document: string, share: string) => `${document} 为 ${share}`,
    describe: (stated: number, all: number, rows: readonly string[]) =>
      `${all} 份文件中有 ${stated} 份写明基本支出与项目支出。项目支出占比：${rows.join('，')}。`,
  },
  topicMoney: {
    title: '项目的钱花在哪些工作上？',
    unit: '占本文件项目金额的比重；表头第三行为项目金额合计（万元）',
    note: '按项目的主要工作领域归类；一个项目只归一类，跨领域的归入“综合管理”。各文件收录的表格种类不同，合计不可直接相比。空格表示没有单列项目，不等于没有开展工作。',
    taskNote: (names: readonly string[]) => `${names.join('、')}的金额是工作任务的拟投入金额，不限于项目支出。`,
    top: (document: string, topic: string, share: string) => `${document} 以${topic}为最多（${share}）`,
    describe: (documents: number, topics: number, tops: readonly string[]) =>
      `${documents} 份文件的项目金额按 ${topics} 个工作领域归类。${tops.filter(Boolean).join('；')}。`,
  },
  classMix: {
    title: '各类指标各占多少？',
    documentTitle: '指标类别构成',
    unit: '指标条数',
    note: '按原表的一、二级指标归入统一类别；只计有名称的三级指标，整体表与项目表分别计数。',
    row: (document: string, total: number, classes: readonly string[], count: number) =>
      total === 0
        ? `${document} 没有三级指标`
        : `${document} 共 ${total} 条，${classes.length > 1 ? '并列最多的是' : '最多的是'}${classes.join('、')}（${classes.length > 1 ? '各 ' : ''}${count} 条）`,
    describe: (rows: readonly string[]) => `${rows.join('；')}。`,
  },
  measure: {
    hollow: '空心：近似对应',
    lowerIsBetter: '这一指标越低越好。',
    axisFrom: (from: number) => `横轴从 ${n(from)} 起。`,
    more: (first: string, others: number) => `${first}等 ${others + 1} 处`,
    differing: (names: readonly string[]) => `同一文件有多个目标值，出处不同：${names.join('、')}。`,
    otherUnit: (count: number) => `另有 ${count} 个目标单位不同，只列入表中，不画在轴上。`,
    flat: (documents: number, targets: number, value: string, unit: string) =>
      `${documents} 份文件共 ${targets} 个目标，数值都是 ${value}${unit === '%' ? '' : ' '}${unit}，比较符可能不同。`,
    describe: (documents: number, targets: number, high: string, highValue: string, low: string, lowValue: string) =>
      `${documents} 份文件共 ${targets} 个目标。数值最大的是 ${high}：${highValue}；最小的是 ${low}：${lowValue}。`,
  },
};
