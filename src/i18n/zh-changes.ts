/** Words of the changes between two years of a bureau, in Chinese. */
import { formats } from './format.ts';

const n = formats('zh').number;

export const zhChanges = {
  title: '各年变化',
  between: (earlier: number, later: number) => `${earlier} 年至 ${later} 年`,
  gap: '中间年度没有收录文件。',
  oneYear: (year: number) =>
    `目前只收录 ${year} 年度，还看不出年度变化；收录第二个年度后，这里会列出目标、资金和指标的变化。`,
  lead: (changed: number, same: number) =>
    `按对照指标，${n(changed)} 个目标有变化，${n(same)} 个与上一年相同。提高、降低只指数值。`,
  kind: {
    raised: '提高',
    lowered: '降低',
    rephrased: '改写',
    unclear: '口径或处数不同，不判断高低',
    added: '新增',
    dropped: '不再设定',
  },
  withComparator: '比较符也不同',
  change: '变化',
  targets: '目标值',
  money: '资金（万元）',
  item: { total: '资金总额', basic: '基本支出', project: '项目支出', program: '项目' },
  noItem: '没有此项',
  added: '新增的指标名称',
  dropped: '不再出现的指标名称',
  indicators: (added: number, dropped: number, kept: number) =>
    `按原表名称，新增 ${n(added)} 条，不再出现 ${n(dropped)} 条，沿用 ${n(kept)} 条。名称改动会同时计入新增与不再出现。`,
  more: (count: number) => `另有 ${n(count)} 条，见各年文件。`,
};
