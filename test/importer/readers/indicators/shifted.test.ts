import { describe, expect, test } from 'vitest';
import { sectionFrom, told } from './tables.ts';

const HEAD = '绩效指标|一级指标|二级指标|三级指标|指标值|绩效标准|';
const shifted = (...rows: string[]): ReturnType<typeof told> => told([sectionFrom([HEAD, ...rows].join('\n'))]);

describe('rows that do not stand under their headings', () => {
  test.each([
    ['name and value at the head of the row', '办理案件|50件||||', '产出指标/数量指标: 办理案件 = 50件 [none 50 件]'],
    ['a name at the head, its value in place', '办理案件|||50件||', '产出指标/数量指标: 办理案件 = 50件 [none 50 件]'],
    ['a name under level 1', '|办理案件|||50件|', '产出指标/数量指标: 办理案件 = 50件 [none 50 件]'],
    ['a name under level 2', '||办理案件|50件||', '产出指标/数量指标: 办理案件 = 50件 [none 50 件]'],
    ['level 2 under level 1', '|质量指标|合格率|95%||', '产出指标/质量指标: 合格率 = 95% [none 95 %]'],
    [
      'level 2 under level 1, the rest in place',
      '|质量指标||合格率|95%|',
      '产出指标/质量指标: 合格率 = 95% [none 95 %]',
    ],
    ['level 2 at the head of the row', '质量指标||合格率|95%||', '产出指标/质量指标: 合格率 = 95% [none 95 %]'],
    [
      'both levels one column to the left',
      '效益指标|社会效益指标|知晓率|80%||',
      '效益指标/社会效益指标: 知晓率 = 80% [none 80 %]',
    ],
    [
      'both levels one column to the right, the value lost',
      '||满意度指标|服务对象满意度指标|群众满意度|',
      '满意度指标/服务对象满意度指标: 群众满意度 =  []',
    ],
    [
      'the value one column to the right',
      '|||合格率||95%|满分10分，每降1%扣1分',
      '产出指标/数量指标: 合格率 = 95% [none(ge) 95 %]',
    ],
  ])('%s', (_sentence, row, says) => {
    const { rows, unsure, unread } = shifted('|产出指标|数量指标|开展宣传|6场||', row);
    expect(rows[1]).toBe(says);
    expect(unsure).toContain('shifted-row');
    expect(unread).toEqual([]);
  });

  test('a satisfaction level printed under level 1 belongs to the level 1 above', () => {
    const { rows } = shifted('|效益指标|社会效益指标|||', '|社会公众或服务对象满意度指标||群众满意度|90%|');
    expect(rows).toEqual(['效益指标/社会公众或服务对象满意度指标: 群众满意度 = 90% [none 90 %]']);
  });

  test('an indicator named like a level stays an indicator', () => {
    const { rows } = shifted('|满意度指标|服务对象满意度指标|服务对象满意度|95%以上|');
    expect(rows).toEqual(['满意度指标/服务对象满意度指标: 服务对象满意度 = 95%以上 [ge 95 %]']);
  });

  test('levels alone are heard and make no row', () => {
    const { rows } = shifted('||效益指标|社会效益指标|||', '|||知晓率|80%|');
    expect(rows).toEqual(['效益指标/社会效益指标: 知晓率 = 80% [none 80 %]']);
  });

  test('a lone sentence is nobody’s indicator and stays unread', () => {
    const { rows, unread } = shifted('本表一式两份，报财政局备案|||||');
    expect(rows).toEqual([]);
    expect(unread).toEqual(['本表一式两份，报财政局备案']);
  });
});

describe('a table without header', () => {
  test('goes on with the columns and levels of the page before', () => {
    const first = sectionFrom('绩效指标|一级指标|二级指标|三级指标|指标值\n|产出指标|数量指标|开展宣传|6场');
    const second = sectionFrom('| | |办理案件|20件\n| |质量指标|合格率|95%', false);
    expect(told([first, second])).toEqual({
      rows: [
        '产出指标/数量指标: 开展宣传 = 6场 [none 6 场]',
        '产出指标/数量指标: 办理案件 = 20件 [none 20 件]',
        '产出指标/质量指标: 合格率 = 95% [none 95 %]',
      ],
      unsure: [],
      unread: [],
    });
  });

  test('shows its columns by its levels, and the reader says so once', () => {
    const table = sectionFrom(
      '绩效指标|产出指标|质量指标|合格率|不低于90%\n| |时效指标|完成时间|2021年11月\n|效益指标|社会效益指标|治理成效|明显',
      false,
    );
    expect(told([table])).toEqual({
      rows: [
        '产出指标/质量指标: 合格率 = 不低于90% [ge 90 %]',
        '产出指标/时效指标: 完成时间 = 2021年11月 []',
        '效益指标/社会效益指标: 治理成效 = 明显 []',
      ],
      unsure: ['no-header'],
      unread: [],
    });
  });
});

test('a table without header has a column of signs and one of units, too', () => {
  const table = sectionFrom(
    '|产出指标|质量指标|合格率|≥|95|%|10\n||时效指标|完成时间|定性|年底||10\n|满意度指标|服务对象满意度指标|群众满意度|≥|90|%|10',
    false,
  );
  expect(told([table]).rows).toEqual([
    '产出指标/质量指标: 合格率 = ≥95% [ge 95 %]',
    '产出指标/时效指标: 完成时间 = 年底 []',
    '满意度指标/服务对象满意度指标: 群众满意度 = ≥90% [ge 90 %]',
  ]);
});
