/** Words of charts of money, in Chinese. */
import { formats } from '../format.ts';
import { fewNamesZh } from './few-names.ts';

const n = formats('zh').number;

export const zhMoney = {
  budgetSplit: {
    title: '项目支出占多大比重？',
    note: '各条等长，只比较占比；占比 = 项目支出 ÷（基本支出 + 项目支出）。',
    sum: '两项之和',
    detail: (sum: string, share: string) => `两项之和 ${sum} · 项目 ${share}`,
    stated: (document: string, stated: string) => `${document} 为 ${stated}`,
    differing: (totals: readonly string[]) => `原表总额与两项之和不同的：${fewNamesZh(totals)}。`,
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
  fundingSources: {
    title: '钱从哪里来？',
    note: '只计原表列出的来源，“其中”项与上级资金不重复计算；各条等长，只比较构成。原表总额与各来源之和可能不一致。',
    summed: (names: readonly string[]) =>
      `${names.length > 8 ? `${names.length} 份文件` : names.join('、')}没有部门整体的来源数字，按各项目来源相加。`,
    detail: (sum: string, isSummed: boolean) => `合计 ${sum}${isSummed ? '（项目相加）' : ''}`,
    basis: '口径',
    unlisted: '原表未列这一来源',
    kind: (name: string, documents: number) => `${name} ${documents} 份`,
    describe: (stated: number, all: number, kinds: readonly string[]) =>
      `${all} 份文件中有 ${stated} 份写明资金来源。列有金额的：${kinds.join('，')}。`,
  },
  programMoney: {
    title: '哪些项目用钱最多？',
    unit: '万元；占各项目（任务）金额之和的比重',
    noShare: '各项金额之和为零',
    note: '一个专项与其支出方向只算一次；部门整体不与项目并列。',
    unstated: (count: number) => `另有 ${count} 个项目未填金额，列在表中。`,
    rest: (count: number, money: string) => `只画金额最大的 30 项；其余 ${count} 项合计 ${money} 万元，见数据表。`,
    describe: (count: number, total: string, first: string, money: string, share: string) =>
      `${count} 个项目（任务）合计 ${total} 万元。最多的是${first}：${money} 万元，占 ${share}。`,
  },
  moneyVsPromise: {
    title: '资金与指标是否落在同样的工作上？',
    unit: '占比，%；金额，万元',
    moneyShare: '占项目金额',
    indicatorShare: '占指标条数',
    noMoney: '没有单列项目资金',
    noIndicators: '没有指标',
    note: (money: string, placed: number, all: number) =>
      `项目金额共 ${money} 万元；${all} 条指标中有 ${placed} 条可归入工作领域（先看所属项目，再看对照指标），每条只归一个主要领域，所以比“覆盖情况”中的条数少。条数不等于分量，占比不必相等。`,
    describe: (topics: number, silent: readonly string[], unfunded: readonly string[]) =>
      `共涉及 ${topics} 个工作领域。${silent.length > 0 ? `有项目资金而没有指标的：${silent.join('、')}。` : '有项目资金的领域都设有指标。'}${unfunded.length > 0 ? `设有指标而没有单列项目资金的：${unfunded.join('、')}。` : ''}`,
  },
  topicShare: {
    title: (topic: string) => `${topic}占项目金额的多少？`,
    unit: '万元；占本文件项目（任务）金额的比重',
    note: '只计以该领域为主的项目；并入其他项目的经费无法分出。没有单列项目资金，不等于没有开展工作。各文件收录的表格种类不同，金额不可直接相比。',
    noMoney: '没有单列项目资金',
    describe: (funded: number, all: number, first: string, share: string, money: string) =>
      `${all} 份文件中有 ${funded} 份为这一领域单列项目资金；占比最高的是 ${first}：${share}（${money} 万元）。`,
  },
};
