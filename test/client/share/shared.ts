/** A figure with everything that makes citations, captions and tables hard. */
import type { SharedFigure } from '../../../src/client/share/shared-figure.ts';

export const SHARED: SharedFigure = {
  language: 'zh',
  figure: 'measure--legal-aid-cases',
  title: '法律援助案件数',
  subtitle: '件 · 2021–2023 年',
  tableSubtitle: '件、% · 2021–2023 年',
  notes: ['空心为近似对应。'],
  columns: [{ head: '司法局' }, { head: '案件数（件）' }, { head: '占比（%）', scale: '1 = 100%' }],
  rows: [
    ['甲市司法局', 1250.5, 0.2834],
    ['乙市司法局', null, null],
  ],
  absences: [{ row: 1, column: 1, reason: '未填' }],
  sources: [{ name: '甲市司法局 2021' }, { name: '乙市司法局 2022' }],
  version: '0.1.0',
  released: '2026-11-20',
  page: 'https://example.org/charts/measure--legal-aid-cases/',
};
