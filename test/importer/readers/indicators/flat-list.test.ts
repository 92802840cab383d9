import { describe, expect, test } from 'vitest';
import { readFlatList } from '../../../../src/importer/readers/indicators/flat-list.ts';
import type { ProgramReading } from '../../../../src/importer/readers/reading.ts';
import type { Form, Section } from '../../../../src/importer/recognise/form.ts';
import { Ledger } from '../../../../src/importer/report/ledger.ts';
import { formatWan } from '../../../../src/model/money.ts';
import { sectionFrom, sentence, WORDS } from './tables.ts';

const formOf = (sections: readonly Section[], money: number | null): Form => ({
  title: '项目支出绩效目标表',
  scope: 'project',
  purpose: 'targets',
  isBlank: false,
  year: 2024,
  money,
  sections,
  line: 1,
});

function programs(table: string, money: number | null = 0): ProgramReading[] {
  const section = sectionFrom(table, true, 'flat-list');
  return readFlatList(section, formOf([section], money), WORDS, new Ledger());
}

const told = ({ form, name, amount, funds, indicators }: ProgramReading): unknown[] => [
  form,
  name,
  amount === null ? null : formatWan(amount),
  funds.map(({ kind, label, amount: fen }) => `${kind ?? '?'} ${label} ${fen === null ? '' : formatWan(fen)}`.trim()),
  indicators.map(sentence),
];

describe('a flat list', () => {
  test('has units among the names of programs, which are none', () => {
    const list = programs(`单位（项目）名称|资金总额|一级指标|三级指标|指标值
      某县司法局|240,500.00|||
      某县司法局（本级）|206,500.00|||
      法律援助|206,500.00|产出指标|办案|≥130件`);
    expect(list.map(({ name }) => name)).toEqual(['法律援助']);
  });

  test('has merged, blank and repeated cells of programs, with codes, and sums of units that are no programs', () => {
    const list = programs(`单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重
      330-某县司法局||240,500.00||||||||
      330001-某县司法局|51120223T000000001122-法律援助办案费|206,500.00|完成任务。|产出指标|数量指标|办理事项|≥|130|件|20
      ^|^|^|^|效益指标|社会效益指标|维护公正|定性|优良中低差||20
      ||||满意度指标|服务对象满意度指标|受援人满意度|≥|92|%|20
      330001-某县司法局|51120223T000000003344-社区矫正教育|34,000.00|完成任务。|产出指标|数量指标|家访次数|＝|48|次|40
      330001-某县司法局|51120223T000000003344-社区矫正教育|34,000.00|完成任务。|产出指标|质量指标|漏管人数|≤|0|人|20`);
    expect(list.map(told)).toEqual([
      [
        'project',
        '法律援助办案费',
        '20.65',
        ['total 预算数 20.65'],
        [
          '产出指标/数量指标: 办理事项 = ≥130件 [ge 130 件]',
          '效益指标/社会效益指标: 维护公正 = 优良中低差 []',
          '满意度指标/服务对象满意度指标: 受援人满意度 = ≥92% [ge 92 %]',
        ],
      ],
      [
        'project',
        '社区矫正教育',
        '3.4',
        ['total 预算数 3.4'],
        ['产出指标/数量指标: 家访次数 = ＝48次 [eq 48 次]', '产出指标/质量指标: 漏管人数 = ≤0人 [le 0 人]'],
      ],
    ]);
  });

  test('has sources of money in columns, and units of money in headings', () => {
    const [one] = programs(
      `单位编码|单位名称|项目名称|本年项目金额（万元）|财政拨款|非财政拨款|绩效目标|一级指标|二级指标|三级指标|指标性质|本年指标值|度量单位
       151001|某区司法局|咨询服务|47.25|47.25||完成|成本指标|经济成本指标|咨询费|≤|47.25|万元`,
      4,
    );
    expect(one && told(one)).toEqual([
      'project',
      '咨询服务',
      '47.25',
      ['total 本年项目金额 47.25', 'fiscal-appropriation 财政拨款 47.25', '? 非财政拨款'],
      ['成本指标/经济成本指标: 咨询费 = ≤47.25万元 [le 47.25 万元]'],
    ]);
  });

  test('a program of the whole department is one, and goals give their numbers', () => {
    const list = programs(`项目名称|项目类别|年度绩效目标|一级指标|二级指标|三级指标|指标值
      部门整体支出|其他|办理法律援助案件不少于300件。|产出指标|数量指标|办案|300件
      补贴|31-部门项目|按时发放。|产出指标|数量指标|调解|60件`);
    expect(list.map(({ form, name, attribute }) => [form, name, attribute])).toEqual([
      ['department', '部门整体支出', '其他'],
      ['project', '补贴', '31-部门项目'],
    ]);
    expect(list.map(({ goalNumbers }) => goalNumbers.map(({ label, value }) => [label, value]))).toEqual([
      [['办理法律援助案件', 300]],
      [],
    ]);
  });

  test('rows that have lost the cells of their program stand to the left, and are put back', () => {
    const list = programs(`单位名称|项目名称|预算数|一级指标|二级指标|三级指标|指标值
      某局|110指挥经费|5|产出指标|数量指标|出警|30次
      产出指标|质量指标|及时率|95%|||
      某局|2023年普法经费|6|产出指标|数量指标|宣传|6场
      质量指标|覆盖率|90%||||`);
    expect(list.map(({ name, indicators }) => [name, indicators.map(sentence)])).toEqual([
      ['110指挥经费', ['产出指标/数量指标: 出警 = 30次 [none 30 次]', '产出指标/质量指标: 及时率 = 95% [none 95 %]']],
      ['2023年普法经费', ['产出指标/数量指标: 宣传 = 6场 [none 6 场]', '产出指标/质量指标: 覆盖率 = 90% [none 90 %]']],
    ]);
  });

  test('goes on over pages without a header', () => {
    const first = sectionFrom(
      '项目名称|一级指标|二级指标|三级指标|指标值\n普法|产出指标|数量指标|宣传|6场',
      true,
      'flat-list',
    );
    const next = sectionFrom('||质量指标|覆盖率|90%', false, 'flat-list');
    const form = formOf([first, next], null);
    const read = [first, next].map((section) => readFlatList(section, form, WORDS, new Ledger()));
    expect(read.map((list) => list.flatMap(({ indicators }) => indicators.map(sentence)))).toEqual([
      ['产出指标/数量指标: 宣传 = 6场 [none 6 场]', '产出指标/质量指标: 覆盖率 = 90% [none 90 %]'],
      [],
    ]);
  });
});
