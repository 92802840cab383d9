/** Words of charts of target values, in Chinese. */
import { formats } from '../format.ts';
import { fewNamesZh } from './few-names.ts';

const n = formats('zh').number;

export const zhTargets = {
  measure: {
    hollow: '空心：近似对应',
    lowerIsBetter: '这一指标越低越好。',
    axisFrom: (from: number) => `横轴从 ${n(from)} 起。`,
    more: (first: string, others: number) => `${first}等 ${others + 1} 处`,
    flag: (count: number) => `同一文件 ${count} 个目标值`,
    differing: (names: readonly string[]) => `同一文件有多个目标值，出处不同：${fewNamesZh(names)}。`,
    otherUnit: (count: number) => `另有 ${n(count)} 个目标单位不同，只列入表中，不画在轴上。`,
    notCounted: (count: number) =>
      `另有 ${n(count)} 份文件不排位次（目标有几个、是区间或约数、方向相反，或本局有较新的文件），不计入分布。`,
    closeRow: (count: number) => `近似对应（${n(count)} 份，不计入中位数）`,
    row: (comparator: string, count: number) => `${comparator}（${n(count)} 份）`,
    flat: (documents: number, targets: number, value: string, unit: string) =>
      `${n(documents)} 份文件共 ${n(targets)} 个目标，数值都是 ${value}${unit === '%' ? '' : ' '}${unit}，比较符可能不同。`,
    extreme: (value: string, count: number) => `${value}（${n(count)} 个目标）`,
    describe: (documents: number, targets: number, high: string, low: string) =>
      `${n(documents)} 份文件共 ${n(targets)} 个目标。数值最大的是 ${high}；最小的是 ${low}。`,
  },
  strips: {
    closeApart: (count: number) => `另有 ${n(count)} 个近似对应的目标，不计入分布。`,
    absentRows: (count: number) => `另有 ${n(count)} 份没有这类目标。`,
    rangesApart: (count: number) => `另有 ${n(count)} 个区间目标，不计入分布。`,
    apart: '“≥”与“>”、“≤”与“<”各列一行；等于、约数和未注明方向的归入“其他”。',
    directions: { least: '≥、>', most: '≤、<', other: '其他' },
    row: (kind: string, direction: string, count: number) => `${kind} · ${direction}（${n(count)} 个目标）`,
    equal: '“×2”表示有 2 个相同的目标值，可以出自同一份文件。',
    count: (targets: number) => `${n(targets)} 个目标值`,
  },
  ladder: {
    title: '满意度目标定多高：整体表与项目表',
    unit: '满意度目标，%',
    note: '同一文件内，整体表与项目表相同的目标只画一次，画在整体表一行。各目标的评价对象不同，名称见数据表。',
    wordless: (count: number) => `有 ${count} 条满意度指标，没有写明百分比`,
    none: '没有满意度指标',
    relation: {
      same: '对同一对象，整体表与项目表数值相同',
      'department-higher': '对同一对象，整体表不低于项目表',
      'project-higher': '对同一对象，项目表不低于整体表',
      mixed: '对同一对象，整体表与项目表互有高低',
    },
    row: (document: string, low: string, high: string, relation: string) =>
      `${document} ${low === high ? `均为 ${low}` : `在 ${low} 至 ${high} 之间`}${relation && `，${relation}`}`,
    describe: (stated: number, all: number, targets: number, rows: readonly string[]) =>
      `${n(all)} 份文件中有 ${n(stated)} 份写明满意度百分比，共 ${n(targets)} 个目标值。${rows.length > 0 ? `${rows.join('；')}。` : ''}`,
    asked: '满意度对象',
  },
  rates: {
    title: (topic: string) => `${topic}：比率目标定多高`,
    lowerTitle: (topic: string) => `${topic}：越低越好的比率目标`,
    unit: '比率目标，%',
    note: '按对照指标分行；同一文件的几个目标分别计入。',
    satisfaction: '本领域项目中的满意度目标也列入。',
    apart: (count: number) => `另有 ${count} 个指标方向相反，不与这里的指标同图。`,
    row: (measure: string, documents: number, low: string, high: string) =>
      `${measure}（${n(documents)} 份）${low === high ? low : `${low} 至 ${high}`}`,
    describe: (measures: number, targets: number, rows: readonly string[]) =>
      `${measures} 个对照指标，共 ${n(targets)} 个比率目标。${rows.join('；')}。`,
  },
  years: {
    title: (bureau: string) => `${bureau}：各年目标的变化`,
    unit: '各行单位不同，数值照录',
    note: '上下位置只表示大小次序，不表示差多少。只有相邻两年都是同一比较符、相同对应的单一目标才连线。',
    range: '区间，上下两端各标数值',
    noDocument: '未收录该年文件',
    silent: '未设定',
    more: (count: number) => `另有 ${count} 个对照指标只列入表中。`,
    describe: (years: readonly number[], measures: number, changed: number) =>
      `${years.join('、')} 年中至少两年设定的对照指标有 ${measures} 个，其中 ${changed} 个前后不同。`,
  },
};
