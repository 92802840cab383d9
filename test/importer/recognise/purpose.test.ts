import { describe, expect, test } from 'vitest';
import { recogniseSource, sheetsSource } from './show.ts';

const purpose = (...rows: string[]): string =>
  recogniseSource(sheetsSource({ rows }))
    .forms.map(({ purpose: is, isBlank }) => (isBlank ? 'blank' : is))
    .join();

const TARGET = '项目支出绩效目标表|<|<|<|<';
const NAME = '项目名称|普法|<|<|<';

describe('what a form is for', () => {
  test('results in a column make a self-evaluation, whatever the title', () => {
    expect(
      purpose(
        '项目情况表|<|<|<|<',
        '一级指标|二级指标|三级指标|年度指标值|实际完成值',
        '产出指标|数量指标|办案|20件|22件',
      ),
    ).toBe('self-evaluation');
  });

  test('scores alone do so too', () => {
    expect(purpose('一级指标|二级指标|三级指标|指标值|得分', '产出指标|数量指标|办案|20件|10')).toBe('self-evaluation');
  });

  test('but not in a form that calls itself one of targets: there they are weights', () => {
    expect(purpose(TARGET, NAME, '一级指标|二级指标|三级指标|指标值|评分', '产出指标|数量指标|办案|20件|10')).toBe(
      'targets',
    );
  });

  test('a column of results that nobody has filled in leaves it a form of targets', () => {
    expect(
      purpose(TARGET, NAME, '一级指标|二级指标|三级指标|指标值|全年实际完成值', '产出指标|数量指标|办案|20件|'),
    ).toBe('targets');
  });

  test.each(['上年实际完成值', '2022年实际完成值'])('%s stands beside targets of 2023', (heading) => {
    expect(
      purpose(
        '2023年项目支出绩效目标表|<|<|<|<',
        NAME,
        `一级指标|二级指标|三级指标|${heading}|指标值`,
        '产出指标|数量指标|办案|18件|20件',
      ),
    ).toBe('targets');
  });

  test.each([
    ['2023年项目支出绩效运行监控表|<|<|<|<', 'monitoring'],
    ['部门整体支出绩效自评表|<|<|<|<', 'self-evaluation'],
    ['项目支出绩效评价指标体系|<|<|<|<', 'evaluation-scheme'],
  ])('%s', (title, is) => {
    expect(purpose(title, '一级指标|二级指标|三级指标|指标值|评分标准', '产出指标|数量指标|办案|20件|达到得分')).toBe(
      is,
    );
  });

  test('scoring rules without any value are a scheme', () => {
    expect(purpose('一级指标|二级指标|三级指标|分值|评分标准', '决策|项目立项|立项依据充分性|5|依据充分得满分')).toBe(
      'evaluation-scheme',
    );
  });
});

describe('blank forms', () => {
  const blank = (...rows: string[]): string =>
    purpose(TARGET, '项目名称||<|<|<', '一级指标|二级指标|三级指标|指标值|备注', ...rows);
  const named = (...rows: string[]): string => purpose(TARGET, NAME, '一级指标|二级指标|三级指标|指标值|备注', ...rows);

  test.each([
    ['产出指标|数量指标|||'],
    ['产出指标|数量指标|指标1：||'],
    ['产出指标|数量指标|……||'],
    ['满意度指标|服务对象满意度指标|××满意度|≥XX%|'],
    ['产出指标|数量指标|指标2:|≥**%|'],
    ['满意度指标|服务对象满意度指标|指标1|≥90%|'],
    ['产出指标|数量指标|培训人数||'],
    ['产出指标|数量指标|（请填写指标名称）||'],
  ])('%s is not filled in', (row) => {
    expect(blank(row)).toBe('blank');
  });

  test.each([['产出指标|数量指标|办案||'], ['产出指标|数量指标|指标1：办案|20件|'], ['产出指标|数量指标||20件|']])(
    '%s is, where the program has a name',
    (row) => {
      expect(named(row)).toBe('targets');
    },
  );

  test('a name and a value are enough without any', () => {
    expect(blank('产出指标|数量指标|办案|20件|')).toBe('targets');
    expect(named('产出指标|数量指标|||')).toBe('blank');
  });

  test('the template of the ministry, with its boxes and blanks', () => {
    expect(
      purpose(
        '项目支出绩效目标申报表|<|<|<|<',
        '（20××年度）|<|<|<|<',
        '主管部门及代码||实施单位||',
        '项目属性|新增项目□ 延续项目□|<|<|<',
        '总体目标|目标1：……|<|<|<',
        '绩效指标|一级指标|二级指标|三级指标|指标值',
        '^|产出指标|数量指标|指标1：|',
        '^|满意度指标|服务对象满意度指标|指标1：|≥90%',
      ),
    ).toBe('blank');
  });

  test('a page that ends after the column headings is no blank form', () => {
    expect(purpose(TARGET, NAME, '一级指标|二级指标|三级指标|指标值|备注')).toBe('targets');
  });
});
