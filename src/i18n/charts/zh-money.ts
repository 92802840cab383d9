/** Words of charts of money, in Chinese. */
import { formats } from '../format.ts';
import { fewNamesZh } from './few-names.ts';

const n = formats('zh').number;

export const zhMoney = {
  budgetSplit: {
    title: '项目支出占多大比重？',
    note: '各条等长，只比较占比；占比 = 项目支出 ÷（基本支出 + 项目支出）。原表总额与两者之和可能不一致。',
    detail: (sum: string, share: string) => `合计 ${sum} · 项目 ${share}`,
    none: '没有文件同时写明基本支出与项目支出。',
    row: (document: string, share: string) => `${document} 为 ${share}`,
    describe: (stated: number, all: number, rows: readonly string[]) =>
      `${n(all)} 份文件中有 ${n(stated)} 份写明基本支出与项目支出。项目支出占比：${rows.join('，')}。`,
  },
  topicMoney: {
    title: '项目的钱花在哪些工作上？',
    unit: '占本文件项目金额的比重',
    heads: '表头第三行为项目金额合计（万元）。',
    note: '按项目的主要工作领域归类；一个项目只归一类，跨领域的归入“综合管理”。各文件收录的表格种类不同，合计不可直接相比。空格表示没有单列项目，不等于没有开展工作。',
    taskNote: (names: readonly string[]) => `${fewNamesZh(names)}的金额是工作任务的拟投入金额，不限于项目支出。`,
    top: (document: string, topic: string, share: string) => `${document} 以${topic}为最多（${share}）`,
    leading: (topic: string, documents: number) => `${topic}在 ${n(documents)} 份文件中占比最高`,
    describe: (documents: number, topics: number, tops: readonly string[]) =>
      `${n(documents)} 份文件的项目金额按 ${topics} 个工作领域归类。${tops.join('；')}。`,
  },
};
