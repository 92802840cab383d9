/** Words of charts of coverage, in Chinese. */
export const zhCoverage = {
  coverage: {
    title: '谁为哪些工作设了指标？',
    unit: '格中为指标条数（含目标文字中的数字）',
    note: '一条指标可同时属于其项目的领域与其对照指标的领域。表中没有提到，不等于没有开展这项工作；各文件收录的表格种类不同。',
    both: '指标与文字目标合计',
    money: '项目金额',
    promises: (indicators: number, goals: number) =>
      [indicators > 0 && `${indicators} 条指标`, goals > 0 && `${goals} 个文字目标`].filter(Boolean).join('、'),
    describe: (topics: number, documents: number, both: number, promise: number, money: number) =>
      `${topics} 个工作领域 × ${documents} 份文件：${both} 格既有项目资金又有指标，${promise} 格只有指标，${money} 格只有项目资金。`,
  },
  held: {
    title: '收录了哪些年度的文件？',
    unit: '格中为份数',
    note: '未收录不等于未公开：可能只是还没有找到或整理。',
    held: '已收录',
    missing: '未收录',
    describe: (bureaus: number, years: number, full: number) =>
      `${bureaus} 个司法局，${years} 个年度；其中 ${full} 个司法局每个年度都有文件。`,
  },
};
