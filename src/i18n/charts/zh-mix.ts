/** Words of charts of the mix of indicators, in Chinese. */
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
    describe: (rows: readonly string[]) => `${rows.join('；')}。`,
  },
};
