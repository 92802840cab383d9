/**
 * Counting words that forms print and `units.csv` may not hold yet: the grammar has to know where a unit ends even so.
 * A unit found only here is read and reported, so that a person can register it.
 */

/** Printed spelling → base unit. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  '%': '%',
  百分比: '%',
  百分号: '%',
  个百分点: '百分点',
  个点: '百分点',
  位: '人',
  名: '人',
  '人/次': '人次',
  '人(次)': '人次',
  人·次: '人次',
  人员: '人',
  场次: '场',
  期次: '期',
  批次: '批',
  个工作日: '工作日',
  个自然日: '天',
  自然日: '天',
  日: '天',
  个小时: '小时',
  个月: '月',
  个季度: '季度',
  个年度: '年',
  平米: '平方米',
  m2: '平方米',
  千米: '公里',
  km: '公里',
  个点位: '点位',
  '元/人/年': '元/人·年',
  '元/人年': '元/人·年',
  '元/年/人': '元/人·年',
  '元/人/月': '元/人·月',
  '元/人月': '元/人·月',
  '元/月/人': '元/人·月',
};

/** Words that count as soon as a figure stands before them. */
export const COUNTING =
  '人次 人 件次 件套 件 个 家次 家 户次 户 份 册 本 次 场 项 起 例 宗 篇 条 部 期 支 辆 张 幅 批 班次 所 处 座 间 栋 幢 套 台 台套 ' +
  '天 小时 分钟 秒 工作日 季度 平方米 公里 米 课时 学时 学分 节 集 则 封 枚 副 把 盏 根 棵 亩 吨 公斤 千克 卷 组 类 种 轮 趟 车次 床 页 字 ' +
  '百分点 分贝 分 元 GB TB 兆 点位 人天 人日 人月 株 包 箱 盒 桶 瓶 具 块 人年 岁 倍 ‰ 单 桩 对 片 顶 架 艘 头 只 枝 匹 口 标段';

/** Words that count only where nothing but a bound or a stop follows: 5年 counts, 5年规划 names. */
export const SHY =
  '年 月 日 周 点 度 路 线 时 面 车 通 班 届 级 课 门 村 镇 乡 街道 社区 县 市 区 座次 端 号 版 集数 克 升 M G';

/** What a unit may be counted per. */
export const PER =
  '人·年 人年 人·月 人月 人·天 人天 十万人 万人次 万人 千人 百人 人次 人 年度 年 半年 季度 季 个月 月 周 天 日 小时 分钟 个 件 案件 案 次 场 期 户 家 村 社区 台 套 份 册 本 平方米 公里 亩 篇 条 组 学时 课时 处 所 项 班 间 辆 部';
