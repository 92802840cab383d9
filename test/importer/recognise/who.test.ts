import { describe, expect, test } from 'vitest';
import { placeKey } from '../../../src/importer/recognise/who/place-key.ts';
import { sheetsSource, whoOf, whoOfText } from './show.ts';

const TABLE = ['一级指标\t二级指标\t三级指标\t指标值', '产出指标\t数量指标\t办案\t20件'];
const form = (title: string, ...head: string[]): string => [title, '', ...head, ...TABLE, ''].join('\n');

describe('bureaus', () => {
  test.each([
    ['砚溪区司法局', 'yanxi'],
    ['荻港新区司法局', 'digang'],
    ['株洲市石峰区司法局', 'shifeng'],
    ['忠县司法局', 'zhongxian'],
    ['安徽省司法厅', 'anhui'],
    ['内蒙古自治区司法厅', 'neimenggu'],
    ['广西壮族自治区司法厅', 'guangxi'],
    ['延边朝鲜族自治州司法局', 'yanbian'],
    ['湘西土家族苗族自治州司法局', 'xiangxi'],
    ['三江侗族自治县司法局', 'sanjiang'],
    ['济南市市中区司法局', 'shizhong'],
    ['杭州市西湖区司法局', 'xihu'],
    ['兰州新区司法局', 'lanzhou'],
    ['张掖市甘州区司法局', 'ganzhou'],
    ['白桦旗司法局', 'baihua'],
    ['重庆市忠县司法局', 'zhongxian'],
    ['重庆市渝中区司法局', 'yuzhong'],
    ['绿春县司法局', 'lvchun'],
    ['司法局', null],
  ])('%s → %s', (name, key) => {
    expect(placeKey(name)).toBe(key);
  });

  test('who fills in counts, not the department above', () => {
    const found = whoOfText(
      form('2023年项目支出绩效目标表', '项目名称\t普法', '主管部门\t甲州市司法局\t实施单位\t甲州市砚溪区司法局'),
    );
    expect(found).toMatchObject({
      bureau: 'yanxi',
      name: '甲州市砚溪区司法局',
      isRegistered: false,
      bureauIn: 'form',
      missing: [],
    });
  });

  test('the one that most forms name', () => {
    const one = form('2023年项目支出绩效目标表', '项目名称\t普法', '实施单位\t砚溪区司法局');
    const other = form('2023年项目支出绩效目标表', '项目名称\t帮扶', '实施单位\t芦屏县司法局');
    expect(whoOfText(other + one + one).bureau).toBe('yanxi');
  });

  test('a short name of a registered bureau, and a registered one with 本级', () => {
    expect(whoOfText(form('2023年项目支出绩效目标表', '项目名称\t普法', '实施单位\t石峰区司法局')).isRegistered).toBe(
      true,
    );
    expect(whoOfText(form('2023年项目支出绩效目标表', '项目名称\t普法', '实施单位\t六安市司法局本级'))).toMatchObject({
      bureau: 'luan',
      name: '六安市司法局',
    });
  });

  test('another place that sounds like a registered one keeps its kind', () => {
    expect(whoOfText(form('2023年项目支出绩效目标表', '项目名称\t普法', '实施单位\t庐安县司法局'))).toMatchObject({
      bureau: 'luanxian',
      isRegistered: false,
    });
  });

  test('a column of units, with codes', () => {
    const source = sheetsSource({
      rows: [
        '部门预算项目绩效目标表（2023年度）|<|<|<|<|<',
        '单位名称|项目名称|一级指标|二级指标|三级指标|指标值',
        '330001-砚溪县司法局|普法|产出指标|数量指标|办案|20件',
      ],
    });
    expect(whoOf(source)).toMatchObject({ bureau: 'yanxi', year: 2023 });
  });

  test('bureaus in goals are others; then the name of the file, or nobody', () => {
    const text = form('2023年项目支出绩效目标表', '项目名称\t普法', '年度目标\t指导芦屏县司法局和各县区开展工作');
    expect(whoOfText(text).missing).toEqual(['bureau']);
    expect(whoOfText(text, '砚溪县司法局绩效目标表.txt')).toMatchObject({ bureau: 'yanxi', bureauIn: 'file-name' });
  });

  test('the label nearest to the name tells', () => {
    const named = (line: string): unknown =>
      whoOfText(form('2023年项目支出绩效目标表', line, '', '项目名称\t普法')).bureauIn;
    expect(named('填报人：张某  填报单位（盖章）：砚溪县司法局')).toBe('form');
    expect(named('主管部门：砚溪县司法局')).toBe('superior');
    expect(named('目标1：指导砚溪县司法局')).toBe(null);
  });

  test('a cover above the form', () => {
    expect(whoOfText(`砚溪县司法局\n2024年部门预算\n\n${form('项目支出绩效目标表', '项目名称\t普法')}`)).toMatchObject({
      bureau: 'yanxi',
      year: 2024,
      yearIn: 'cover',
    });
  });
});

describe('years', () => {
  const yearOf = (text: string, fileName?: string): string => {
    const { year, yearIn } = whoOfText(text, fileName);
    return `${year} ${yearIn}`;
  };

  test('the title, not the dates below it', () => {
    expect(yearOf(form('2021年项目支出绩效目标表', '项目名称\t普法', '填报日期\t2020.12.23'))).toBe('2021 title');
  });

  test('the line below the title', () => {
    expect(yearOf(form('项目支出绩效目标表', '（2022年度）', '', '项目名称\t普法'))).toBe('2022 title');
  });

  test('headings of columns, not those of last year', () => {
    const text = [
      '项目支出绩效目标表',
      '',
      '项目名称\t普法',
      '一级指标\t二级指标\t三级指标\t2020年指标值完成情况\t2021年指标值',
      '产出指标\t数量指标\t办案\t\t20件',
    ].join('\n');
    expect(yearOf(text)).toBe('2021 heading');
  });

  test('a period within one year, but none over several', () => {
    expect(yearOf(form('项目支出绩效目标表', '项目名称\t普法', '项目期\t2021年1月-12月'))).toBe('2021 period');
    expect(yearOf(form('项目支出绩效目标表', '项目名称\t普法', '项目期\t2021-2023年'))).toBe('null null');
  });

  test('never goals or numbers of documents', () => {
    expect(
      yearOf(
        form('项目支出绩效目标表', '项目名称\t普法', '立项依据\t甲财〔2019〕15号', '年度目标\t2020年完成普法20场'),
      ),
    ).toBe('null null');
  });

  test('results of another year in the same file say nothing', () => {
    const results =
      '项目支出绩效自评表\n\n（2022年度）\n\n一级指标\t二级指标\t三级指标\t指标值\t实际完成值\n产出指标\t数量指标\t办案\t20件\t21件\n';
    expect(yearOf(`${results}${results}\n${form('2023年项目支出绩效目标表', '项目名称\t普法')}`)).toBe('2023 title');
  });

  test('at last the name of the file', () => {
    expect(yearOf(form('项目支出绩效目标表', '项目名称\t普法'), '司法局2024年目标.txt')).toBe('2024 file-name');
  });
});

test('the date of filling in, and the people that the budget feeds', () => {
  const text = form('2021年部门整体支出绩效目标表', '基本信息\t财政供养人员数\t133\t二级预算单位数\t');
  expect(whoOfText(`${text}\n填表人：某某  填报日期：2020年12月3日`)).toMatchObject({
    filledOn: '2020-12-03',
    staff: 133,
  });
});
