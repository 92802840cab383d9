/** Words of charts of the mix of indicators, in Chinese. */
import { formats } from '../format.ts';

const n = formats('zh').number;

export const zhMix = {
  classMix: {
    title: '各类指标各占多少？',
    documentTitle: '指标类别构成',
    unit: '指标条数',
    note: '按原表的一、二级指标归入统一类别；只计有名称的三级指标，整体表与项目表分别计数。',
    row: (document: string, total: number, classes: readonly string[], count: number) =>
      total === 0
        ? `${document} 没有三级指标`
        : `${document} 共 ${total} 条，${classes.length > 1 ? '并列最多的是' : '最多的是'}${classes.join('、')}（${classes.length > 1 ? '各 ' : ''}${count} 条）`,
    many: (documents: number, spread: string, leading: string, leadingDocuments: number) =>
      `${n(documents)} 份文件的指标条数：${spread}。${leading}在 ${n(leadingDocuments)} 份文件中最多（含并列）。`,
  },
  phrasing: {
    title: '目标值是怎样写的？',
    documentTitle: '目标值的写法',
    unit: '目标个数（含没有数值的指标）',
    note: '计数单位：同一文件内对照指标、数值、单位、比较符都相同的目标只计一次，整体表与项目表的重复不另计；没有数值的指标，类别、名称与写法都相同的也只计一次。比较符以原表所印为准，有起止两个数的归入“区间”；以往实绩不计。',
    classNote: '同一目标见于几类指标时，归入最先出现的一类；写在目标文字中的数字没有类别，单列一行。',
    class: '指标类别',
    goals: '目标文字',
    total: (count: number) => `${n(count)} 个`,
    part: (name: string, count: number) => `${name} ${n(count)} 个`,
    row: (document: string, total: number, parts: readonly string[]) =>
      `${document} 共 ${n(total)} 个${parts.length > 0 ? `：${parts.join('、')}` : ''}`,
    many: (documents: number, bare: string, numberless: string) =>
      `${n(documents)} 份文件中，“只写数值”的占比：${bare}；没有数值的占比：${numberless}。`,
    impliedNote: (count: number) => `“只写数值”中有 ${n(count)} 个可由评分规则推知方向，见数据表。`,
    implied: '其中可由评分规则推知方向',
    names: {
      ge: '≥ 不低于',
      gt: '> 高于',
      le: '≤ 不高于',
      lt: '< 低于',
      eq: '= 等于',
      range: '区间',
      approx: '约数',
      none: '只写数值',
      qualitative: '定性表述',
      time: '只写时间',
      blank: '未填或缺失',
    },
    signs: {
      ge: '≥',
      gt: '>',
      le: '≤',
      lt: '<',
      eq: '=',
      range: '区间',
      approx: '约',
      none: '仅数值',
      qualitative: '定性',
      time: '时间',
      blank: '空白',
    },
  },
  rateLimits: {
    title: '比率目标有多少定在 100% 或 0？',
    unit: '比率目标个数',
    note: '只计以百分比（百分点）印出的目标，重复的只计一次。数值正好是 100% 或 0% 才归入两端，约数、区间与“>0%”“<100%”归入其他数值。方向按对照指标，未归入对照指标的方向不明。“0%（其他）”多为成本节约率一类越高越好的指标，0 是起点而不是上限。',
    none: '没有比率目标',
    total: (count: number) => `${n(count)} 个比率目标`,
    row: (document: string, total: number, hundred: number, zero: number) =>
      total === 0
        ? `${document} 没有比率目标`
        : `${document} 共 ${n(total)} 个比率目标，${n(hundred)} 个为 100%，${n(zero)} 个为 0%`,
    many: (documents: number, limits: string) => `${n(documents)} 份文件中，数值为 100% 或 0% 的占比：${limits}。`,
    names: {
      'at-hundred': '100%（越高越好）',
      'hundred-other': '100%（方向不明）',
      elsewhere: '其他数值',
      'zero-other': '0%（其他）',
      'at-zero': '0%（越低越好）',
    },
  },
  quantified: {
    title: '各类指标有多少写了数值？',
    unit: '有数值目标的指标 / 该类全部指标',
    note: '一条指标只要有一个带数字的目标就算写了数值；整体表与项目表分别计数。空格表示没有这类指标。',
    heads: '表头第三行为全部指标合计。',
    all: '全部指标',
    quantified: '写了数值的指标',
    total: '该类全部指标',
    of: (quantified: number, total: number) => `${n(quantified)}/${n(total)}`,
    row: (document: string, quantified: number, total: number, share: string) =>
      `${document} 的 ${n(total)} 条指标中有 ${n(quantified)} 条写了数值（${share}）`,
    many: (documents: number, spread: string) => `${n(documents)} 份文件中，写了数值的指标占比：${spread}。`,
  },
  points: {
    title: '分值怎样分配到各类指标？',
    unit: '分值的构成，与计分指标条数的构成对照',
    note: '只列印有分值的文件。分值按项目各自合计，图中为各项目之和，因此满分相同的项目权重相同；没有印分值的指标不计。',
    pointsOf: (document: string) => `${document} 分值`,
    indicatorsOf: (document: string) => `${document} 计分指标`,
    total: (points: number, programs: number) => `${n(programs)} 个项目共 ${n(points)} 分`,
    scored: (scored: number, all: number) => `${n(scored)} 条（全部 ${n(all)} 条）`,
    part: (name: string, share: string, scoredShare: string) =>
      `${name}（占分值的 ${share}，占计分指标的 ${scoredShare}）`,
    row: (document: string, points: number, parts: readonly string[]) =>
      `${document} 共 ${n(points)} 分，${parts.length > 1 ? '并列最多的是' : '最多的是'}${parts.join('、')}`,
    many: (documents: number, spread: string) => `${n(documents)} 份文件印有分值，分值最多的一类占比：${spread}。`,
    points: '分值',
    share: '分值占比',
    count: '计分指标',
    countShare: '条数占比',
    whole: {
      points: '文件分值合计',
      programs: '印有分值的项目',
      scored: '文件计分指标合计',
      indicators: '文件全部指标',
    },
  },
  agreement: {
    title: '整体表与项目表，目标一样吗？',
    unit: '对照指标个数',
    note: '只比较既有部门整体表指标、又有项目表指标的文件；只计以对照指标的单位印出的目标，金额类目标各记各的预算，不比较。“数值不同”只看对应程度相同的目标，不等于矛盾：项目可能只是整体的一部分。“部分一致”是整体表的数也见于项目表，而另有别的数；“只有近似对应”是没有相同的数，而一方只有口径相近的目标，不能判定异同。',
    shared: '两处都有',
    total: (shared: number, all: number) => `${n(all)} 个对照指标，两处都有 ${n(shared)} 个`,
    part: (name: string, count: number) => `${n(count)} 个${name}`,
    row: (document: string, shared: number, parts: readonly string[]) =>
      `${document} 两处都有的对照指标有 ${n(shared)} 个${parts.length > 0 ? `：${parts.join('，')}` : ''}`,
    describe: (held: number, all: number, rows: readonly string[]) =>
      `${n(all)} 份文件中有 ${n(held)} 份可以比较。${rows.join('；')}。`,
    many: (spread: string) => `两处都有的对照指标中，数值不同的占比：${spread}`,
    names: {
      same: '数值与写法都相同',
      'same-number': '数值相同、写法不同',
      partly: '部分一致',
      close: '只有近似对应',
      different: '数值不同',
      'department-only': '只见于整体表',
      'project-only': '只见于项目表',
    },
  },
};
