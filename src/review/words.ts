/** Words of the review page, in both languages at once: it is looked at by whoever sits at the machine. */
import type { BlockReport } from '../importer/report/import-report.ts';

export const WORDS = {
  title: (document: string) => `核对 ${document} · Review`,
  lead: '左边是原表的行，右边是读出的数据行。改 CSV 或 corrections.csv 后保存，本页自动更新。 · Printed lines stand left, the rows read from them right. Save a CSV or corrections.csv, and the page follows.',
  problems: '数据检查 · Checks of the data',
  noProblems: '数据检查没有发现问题。 · The checks find no problem.',
  register: '请登记到 data/reference · To register in data/reference',
  toLookAt: (count: number) => `请核对 ${count} 处 · To look at: ${count}`,
  others: (count: number) => `其余 ${count} 行 · All other lines: ${count}`,
  line: '行 · Line',
  printed: '原表 · Printed',
  rows: '读出的数据 · Rows',
  unread: '没有读入：· Not read: ',
  done: '核对完毕，继续 · Reviewed, go on',
  isDone: '已继续，可以关闭本页。 · Going on; this page may be closed.',
  files: '文件 · Files',
  status: {
    uncertain: '存疑 · uncertain',
    unread: '未读 · unread',
    masked: '已隐去 · masked',
    outside: '表外 · outside',
    read: '',
  } satisfies Record<BlockReport['status'], string>,
};
