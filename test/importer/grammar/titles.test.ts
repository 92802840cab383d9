import { describe, expect, test } from 'vitest';
import { bureausIn, formTitle, yearsIn } from '../../../src/importer/grammar/titles.ts';
import { REAL } from '../../compare/datasets.ts';

describe('titles of forms', () => {
  test.each([
    ['2022 年部门整体支出绩效目标表', 'targets department 2022'],
    ['2023年区级专项资金绩效目标汇总表', 'targets summary 2023'],
    ['2023年区级专项资金支出方向绩效目标表', 'targets direction 2023'],
    ['2021年项目支出绩效目标表', 'targets project 2021'],
    ['项目支出预算绩效目标表', 'targets project null'],
    ['项目支出绩效目标申报表(2021年度)', 'targets project 2021'],
    ['揭阳市市直2021年部门整体支出预算绩效目标表', 'targets department 2021'],
    ['附件3：二〇二三年度部门预算项目绩效目标表', 'targets project 2023'],
    ['部门整体绩效目标申报表', 'targets department null'],
    ['项目支出绩效自评表（2022年度）', 'self-evaluation project 2022'],
    ['2022年度部门整体支出绩效自评表', 'self-evaluation department 2022'],
    ['绩效目标运行监控表', 'monitoring unstated null'],
    ['部门整体支出绩效评价指标评分表', 'evaluation-scheme department null'],
  ])('%s', (text, says) => {
    const title = formTitle(text);
    expect(title && `${title.purpose} ${title.scope} ${title.year}`).toBe(says);
  });

  test.each([
    '整体绩效目标',
    '本年度绩效目标',
    '年度绩效指标',
    '绩效标准',
    '按照绩效目标表的要求，做好全年各项工作，确保资金支出合规。',
    '填报单位：衡阳市司法局（盖章）',
    '',
  ])('%j is no title', (text) => {
    expect(formTitle(text)).toBeNull();
  });
});

test.each([
  ['(2021年度)', [2021]],
  ['二〇二三年', [2023]],
  ['二○二二年度', [2022]],
  ['2021-2025年', [2021, 2025]],
  ['2023', [2023]],
  ['2023.12.31', []],
  ['20230件', []],
  ['湘财绩〔2022〕15号', [2022]],
])('the years of %s', (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});

describe('bureaus', () => {
  test.each([
    ['填报单位：衡阳市司法局（盖章）', '衡阳市司法局=hengyang'],
    ['填报单位：（盖章）邵阳市司法局                                单位：万元', '邵阳市司法局=shaoyang'],
    ['株洲市石峰区司法局', '株洲市石峰区司法局=shifeng'],
    ['湖南省衡阳市司法局', '湖南省衡阳市司法局=hengyang'],
    ['六安市司法局本级', '六安市司法局=luan'],
    ['部门名称：成都市武侯区司法局', '成都市武侯区司法局=null'],
    ['填报单位（盖章）：呼和浩特市新城区司法局', '呼和浩特市新城区司法局=null'],
    ['单位编码305001 重庆市渝中区司法局（本级）', '重庆市渝中区司法局=null'],
    ['项目支出名称\t帮教办经费\t预算部门\t衡阳市司法局', '衡阳市司法局=hengyang'],
    ['协助各县市区管理司法局领导干部', ''],
    ['部门职责概述\t市司法局是主管全市法治工作的部门', ''],
    ['司法局', ''],
    ['法律援助案件数', ''],
  ])('%s', (text, says) => {
    expect(
      bureausIn(text, REAL.reference)
        .map(({ name, bureau }) => `${name}=${bureau}`)
        .join(' '),
    ).toBe(says);
  });
});
