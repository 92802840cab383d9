import { describe, expect, test } from 'vitest';
import { recogniseText } from './show.ts';

const TITLE = '项目支出绩效目标表';
const HEAD = ['项目名称\t普法', '实施单位\t甲县司法局'];
const HEADER = '绩效指标\t一级指标\t二级指标\t三级指标\t指标值';
const ROW = '\t产出指标\t数量指标\t办案\t20件';
const LOWER = '\t\t质量指标\t合格率\t95%';
const page = (...lines: readonly string[]): string[] => [TITLE, '（2023年度）', ...lines, ''];

const sectionsOf = (...lines: readonly string[]): unknown[] =>
  recogniseText(lines.join('\n')).forms.map(({ sections }) =>
    sections.map(({ kind, header, rows }) => `${kind} ${rows.length}${header ? ' under a header' : ''}`),
  );

describe('a page that prints title and head again', () => {
  const first = page(...HEAD, HEADER, ROW);

  test('goes on with the table of the page before, with its headings or without', () => {
    expect(sectionsOf(...first, ...page(...HEAD, LOWER))).toEqual([
      ['head 2', 'indicators 1 under a header', 'indicators 1'],
    ]);
    expect(sectionsOf(...first, ...page(LOWER))).toEqual([['head 2', 'indicators 1 under a header', 'indicators 1']]);
    expect(sectionsOf(...first, ...page(...HEAD, HEADER, LOWER))).toEqual([
      ['head 2', 'indicators 1 under a header', 'indicators 1 under a header'],
    ]);
  });

  test('may say that it goes on', () => {
    const next = [`${TITLE}（续）`, ...HEAD, HEADER, LOWER];
    expect(sectionsOf(...first, ...next)).toHaveLength(1);
  });

  test('gives the table the rows above its first level, too', () => {
    expect(sectionsOf(...first, ...page(...HEAD, '\t\t\t培训\t2期', LOWER))).toEqual([
      ['head 2', 'indicators 1 under a header', 'indicators 1', 'indicators 1'],
    ]);
  });

  test('is outside as far as it says nothing new', () => {
    const { outside } = recogniseText([...first, ...page(...HEAD, LOWER)].join('\n'));
    expect(outside.filter(({ row }) => row.kind === 'row').map(({ why }) => why)).toEqual(['title', 'title']);
  });

  test('is a form of its own where its head names another program, or its title differs', () => {
    expect(sectionsOf(...first, ...page('项目名称\t调解', LOWER))).toHaveLength(2);
    expect(sectionsOf(...first, '项目支出绩效自评表', ...HEAD, LOWER)).toHaveLength(2);
  });

  test('is a form of its own where its table begins with level 1 below headings of its own', () => {
    expect(sectionsOf(...first, ...page(...HEAD, HEADER, ROW))).toHaveLength(2);
  });
});

test('a flat list whose headings a page prints again keeps the program of the page before', () => {
  const header = '项目名称\t一级指标\t二级指标\t三级指标\t指标值';
  const first = page(header, '普法\t产出指标\t数量指标\t办案\t20件');
  expect(sectionsOf(...first, ...page(header, '\t\t质量指标\t合格率\t95%'))).toEqual([
    ['flat-list 1 under a header', 'flat-list 1'],
  ]);
  expect(sectionsOf(...first, ...page(header, '调解\t产出指标\t质量指标\t合格率\t95%'))).toHaveLength(2);
});

test('a table of tasks goes on below the title and head of the next page, and the indicators come after it', () => {
  const title = '部门整体支出绩效目标表';
  const tasks = '年度重点工作任务\t序号\t名称\t主要实施内容\t期望达到的目标\t拟投入金额(万元)';
  const lines = [title, '部门名称\t甲县司法局', tasks, '\t1\t普法\t宣传\t覆盖\t5', '', title, '部门名称\t甲县司法局'];
  expect(sectionsOf(...lines, '\t2\t调解\t办案\t办结\t6', HEADER, ROW)).toEqual([
    ['head 1', 'tasks 1 under a header', 'tasks 1', 'indicators 1 under a header'],
  ]);
});
