/** Words of the pages of measures, in Chinese. */
import { formats } from './format.ts';

const n = formats('zh').number;

export const zhMeasures = {
  title: '对照指标',
  lead: '不同文件里说的是同一件事的指标，归为一个“对照指标”，才能跨文件对照。按工作领域排列。',
  statements: '可比性与原文对照',
  statementsLead:
    '按文件列出每一处。同一份文件的整体表与项目表若目标相同，只算一个；不同则分别列出。位次只在口径一致、各有一个数值的司法局之间排，至少要有三个。',
  otherUnit: '单位不同的目标（不同轴，不排位次）',
  results: '以往实绩（不作为目标，不入图）',
  single: '目前只有一份文件设定这一对照指标，还不能对照。',
  comparability: '可比性提示',
  money: '金额类目标多为本单位预算的重述，只列表，不作图对照。',
  description: (name: string) => `各地司法局绩效目标表中的“${name}”：原表字样、目标值与来源行。`,
  documentsOf: (count: number) => `${count} 份`,
  to: '～',
  unmapped: (count: number, total: number) =>
    `另有 ${n(count)} 个目标值（共 ${n(total)} 个）尚未归入任何对照指标，见各文件页。`,
  none: '现有文件中没有目标使用这一对照指标。',
  facts: {
    modal: '最常见的数值',
    median: '中位数',
    quartiles: '中间一半',
    highest: '数值最大',
    lowest: '数值最小',
    only: '目标值',
    set: '设定这一目标的文件',
    years: '年度',
  },
  setBy: (count: number, all: number) => `${n(count)} 份（共收录 ${n(all)} 份）`,
  several: (count: number) => `同一文件 ${count} 个目标值`,
  rest: (count: number) => `另有 ${n(count)} 份文件未列出，全部数据见：`,
  silent: '没有设定这一目标的文件',
  silentLead: (count: number, all: number) =>
    `${n(all)} 份文件中有 ${n(count)} 份没有设定。没有设定不等于没有这项工作，也不等于零。`,
  allSet: '收录的每份文件都设定了这一目标。',
  resultOnly: '只印有以往实绩',
  andMore: (count: number) => `另有 ${n(count)} 份未列出。`,
  related: '同一领域的其他对照指标',
};
