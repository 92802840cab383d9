/** Words of the pages that give an overview: home, bureaus, fields of work, years, coverage. In Chinese. */
import { formats } from './format.ts';

const n = formats('zh').number;

export const zhOverviews = {
  home: {
    money: '钱花在哪里',
    moneyLead: '部门整体表把预算分为基本支出与项目支出；项目表和任务表再说明钱用于哪项工作。',
    mix: '指标是怎样构成的',
    mixLead: '绩效目标表通常按产出、成本、效益、满意度几类设指标；各地侧重不同，也有表只设其中几类。',
    targets: '同一个指标，各地目标定多高',
    targetsLead: '在两份以上文件中出现的对照指标，可以逐一对照。',
    documents: '最新收录的文件',
    all: (label: string) => `查看全部${label}`,
    questions: '您想知道什么？',
    ask: {
      normal: '某个指标，目标一般定多高？谁最高、谁最低，可比吗？',
      money: '预算里项目支出占多少，花在哪些工作上？',
      gaps: '哪些工作有资金没有指标，有指标没有资金？',
      missing: '其他司法局设有、某个局没有设的指标有哪些？',
      agreement: '整体表与项目表，数字一致吗？',
      phrasing: '目标是怎样写的：≥、＝，还是只写数字？多少比率定在 100% 或 0%？',
      satisfaction: '满意度定多高，问的是谁？',
      changes: '年度之间变了什么？',
      compare: '把几份文件并排对照',
      printed: '某个数字印在哪份表、哪一行？',
    },
    coverage: '谁为哪些工作设了指标',
    coverageLead: '每一格是一份文件在一个工作领域的情况：有没有单列的项目资金，有没有指标。',
  },
  bureaus: {
    title: '司法局',
    lead: '收录了绩效目标表的司法局，按行政区划代码排列。',
    description: (bureau: string) => `${bureau}的绩效目标表，以及可与其他司法局对照的目标。`,
    documents: '绩效目标表',
    shared: '可与其他司法局对照的目标',
    sharedLead:
      '以下对照指标在其他司法局的文件里也出现。位次按数值高低排，只在口径一致、各有一个数值的司法局之间排；各地规模、层级、年度不同，位次不说明优劣。',
    noShared: '暂无与其他司法局共有的对照指标。',
    newest: (edition: string) => `以 ${edition} 年文件为准`,
    money: '资金',
    sumOfParts: '基本支出与项目支出之和',
    difference: (amount: string) => `与原表差 ${amount}`,
    morePrograms: (count: number) => `另有 ${n(count)} 个项目，见文件页`,
    mix: '指标',
    missing: '其他司法局设有、本局未设的指标',
    missingLead: (count: number) =>
      `至少两个其他司法局设有目标、而本局收录的文件都没有设的对照指标，共 ${n(count)} 个。没有设指标，不等于没有开展工作。`,
    noMissing: '没有：至少两个其他司法局设有的对照指标，本局也都设了。',
    bureausWith: '设有的司法局',
    work: '资金与指标',
    own: '本局',
    position: '位次与中位数',
    moreOthers: (count: number) => `另有 ${n(count)} 个`,
    others: '其他司法局',
  },
  topics: {
    title: '工作领域',
    lead: '每个工作领域：哪些文件为它单列了项目资金，哪些为它设了指标，目标定得多高。',
    aspects: '满意度与成本',
    aspectsLead: '满意度与成本不是工作领域，而是各项工作都可以有的一类指标，因此没有单列的资金。',
    withMoney: '有项目资金的文件',
    withPromise: '有指标的文件',
    measuresInUse: '在用的对照指标',
    description: (topic: string) => `各地司法局在“${topic}”上的项目资金与绩效目标。`,
    topicLead: (documents: number, funded: number, promised: number, measures: number) =>
      `收录的 ${n(documents)} 份文件中，${n(funded)} 份为这一领域单列项目资金，${n(promised)} 份为它设了指标；在用的对照指标 ${n(measures)} 个。`,
    aspectLead: '这不是工作领域，而是各项工作都可以有的一类指标。',
    programs: '项目与任务',
    programsLead: (all: number, shown: number) =>
      `以这一领域为主的项目、支出方向与工作任务${shown < all ? `共 ${n(all)} 个，列出前 ${n(shown)} 个` : ` ${n(all)} 个`}，按占本文件项目金额的比重排列。`,
    promises: '目标定多高',
    noMeasures: '现有文件没有使用这一领域的对照指标。',
  },
  years: {
    title: '年度',
    lead: '按预算年度看收录的文件。',
    yearTitle: (year: number) => `${year} 年`,
    yearLead: (documents: number) => `这一年度收录了 ${n(documents)} 份绩效目标表。`,
    changes: '年度之间变了什么？',
    comparable: (bureaus: number) => `${n(bureaus)} 个司法局收录了两个以上年度：`,
    noneComparable: '目前每个司法局都只收录了一个年度，还没有可比的年度。',
    changesLead:
      '同一司法局收录了两个以上年度的文件时，它的页面会逐项列出目标的调高、调低、改换说法、新增与不再出现，以及资金的变动。',
  },
  coverage: {
    title: '覆盖情况',
    lead: '哪些工作有资金也有指标，哪些只有其一，哪些没有提到；收录了哪些司法局、哪些年度。',
    gaps: '有资金没有指标，有指标没有资金',
    gapsLead: '“没有单列资金”是指没有以该领域为主的项目，经费可能含在别的项目或基本支出里。',
    held: '收录的文件',
  },
};
