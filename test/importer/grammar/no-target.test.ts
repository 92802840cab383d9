/** Cells that hold no target, and the reason that is given for each. */
import { describe } from 'vitest';
import { readsAs } from './reading.ts';

describe('nothing is filled in', () => {
  readsAs([
    ['an empty cell', '', '(blank)'],
    ['spaces', ' 　 ', '(blank)'],
    ['a zero-width space', '\u200b', '(blank)'],
    ['a bookmark', '[bookmark: _GoBack]', '(blank)'],
    ['stars', '≥**%', '(placeholder)'],
    ['crosses', '××%', '(placeholder)'],
    ['letters', '≥XX%', '(placeholder)'],
    ['letters with a unit', 'xx次', '(placeholder)'],
    ['dots', '……', '(placeholder)'],
    ['typed dots', '......', '(placeholder)'],
    ['an underline', '____%', '(placeholder)'],
    ['an empty bracket', '（ ）次', '(placeholder)'],
    ['a sign without a number', '≥   %', '(placeholder)'],
    ['a unit alone', '%', '(placeholder)'],
    ['a slash', '/', '(placeholder)'],
    ['a dash', '——', '(placeholder)'],
    ['two hyphens', '--', '(placeholder)'],
    ['无', '无', '(placeholder)'],
    ['a spreadsheet error', '#REF!', '(placeholder)'],
    ['同上', '同上', '(ditto)'],
    ['同上 in quotes', '“同上”', '(ditto)'],
  ]);
});

describe('times', () => {
  readsAs([
    ['a year', '2023年', '(time)'],
    ['a bare year', '2023', '(time)'],
    ['a budget year', '2023年度', '(time)'],
    ['the end of a year', '2023年底', '(time)'],
    ['before the end of a year', '2023年底前', '(time)'],
    ['before the end of a month', '2023年12月底前', '(time)'],
    ['before a day', '12月31日前', '(time)'],
    ['a day', '2023年12月31日', '(time)'],
    ['a day and a verb', '2023年12月31日前完成', '(time)'],
    ['a day with points', '2023.12.31', '(time)'],
    ['a day with hyphens', '2023-12-31', '(time)'],
    ['a day with slashes', '2023/12/31', '(time)'],
    ['a month with a point', '2023.12', '(time)'],
    ['a span of months', '2021年1月-12月', '(time)'],
    ['a span of months, short', '2021年1-12月', '(time)'],
    ['a span of days', '2023年1月1日至2023年12月31日', '(time)'],
    ['a span of years', '2021-2025年', '(time)'],
    ['a year in Chinese figures', '二〇二三年', '(time)'],
    ['the end of this year', '年底前', '(time)'],
    ['a quarter', '第四季度', '(time)'],
    ['all year', '全年', '(time)'],
    ['a year with a bound', '≤2023年', '(time)'],
    ['an Excel serial under a heading of time', { value: '44926', isTimeliness: true }, '(time)', ['date-serial']],
    ['an Excel serial of a name of time', { value: '45291', name: '项目完成时间' }, '(time)', ['date-serial']],
    [
      'the same figures elsewhere are a number, doubted',
      { value: '44926', name: '普法人数' },
      'none 44926',
      ['maybe-date-serial'],
    ],
    ['the same figures with a unit are a number', { value: '44926', name: '完成时间', unit: '人' }, 'none 44926 人'],
    ['a date in a sentence', '于2023年6月底前完成验收', '(time)'],
    ['on time', '及时完成', '(qualitative)'],
  ]);
});

describe('qualities', () => {
  readsAs([
    ['高质量完成', '高质量完成', '(qualitative)'],
    ['明显提高', '明显提高', '(qualitative)'],
    ['逐步提升', '逐步提升', '(qualitative)'],
    ['the whole district', '全区', '(qualitative)'],
    ['full coverage', '全覆盖', '(qualitative)'],
    ['three systems are a name', '全面落实行政执法三项制度', '(qualitative)'],
    ['one village, one counsel', '一村（社区）一法律顾问', '(qualitative)'],
    ['a one-stop service', '一站式服务', '(qualitative)'],
    ['a further improvement', '进一步提高', '(qualitative)'],
    ['a plan with a number', '落实“八五”普法规划', '(qualitative)'],
    ['a day with a number', '开展“12·4”国家宪法日活动', '(qualitative)'],
    ['a hotline', '12348热线运行正常', '(qualitative)'],
    ['round the clock', '24小时全程跟踪', '(qualitative)'],
    ['a document number', '按照湘财绩〔2022〕15号文执行', '(qualitative)'],
    ['an ordinal', '召开第二次全体会议', '(qualitative)'],
    ['first place is an ordinal', '第一名', '(qualitative)'],
    ['a general once', '一次性验收通过', '(qualitative)'],
    ['consistent', '与上年保持一致', '(qualitative)'],
    ['a five-year plan', '“十四五”规划顺利实施', '(qualitative)'],
    ['two laws', '两法衔接顺畅', '(qualitative)'],
    ['no direct benefit', '无直接经济效益', '(qualitative)'],
    ['none happened', '未发生', '(qualitative)'],
    ['very satisfied has no points', '十分满意', '(qualitative)'],
    ['a second offence is a word', '二次犯罪率下降', '(qualitative)'],
    ['eight rules are a name', '严格执行中央八项规定', '(qualitative)'],
    ['a service circle is a name', '建成15分钟公共法律服务圈', '(qualitative)'],
    ['one thing at one time', '推进“一件事一次办”改革', '(qualitative)'],
    ['the belt and road', '服务“一带一路”建设', '(qualitative)'],
    ['five systems', '“五治融合”持续深化', '(qualitative)'],
    ['a hundred days', '开展百日攻坚行动', '(qualitative)'],
    ['by every means', '千方百计化解矛盾', '(qualitative)'],
    ['not one case', '不发生一起重大案件', '(qualitative)'],
    ['a third party', '委托第三方机构评估', '(qualitative)'],
    ['one post, two duties', '落实一岗双责', '(qualitative)'],
    ['an integrated platform', '一体化平台运行良好', '(qualitative)'],
    ['two duties at once', '两手抓、两促进', '(qualitative)'],
    ['four kinds of people', '加强四类人员管控', '(qualitative)'],
  ]);
});

describe('numbers that are no amounts', () => {
  readsAs([
    ['a ratio', '1:1', '(ratio)'],
    ['a ratio with a full-width colon', '1：1', '(ratio)'],
    ['a fraction in words', '三分之二以上', '(ratio)'],
    ['a grade', '一级', '(grade)'],
    ['a prize', '二等奖', '(grade)'],
    ['a letter', 'A级', '(grade)'],
    ['a rank', '全省前三名', '(rank)'],
    ['a rank in figures', '全市前10', '(rank)'],
    ['a formula', '实际完成数/计划数×100%', '(formula)'],
    ['a formula of a sheet', '=SUM(A1:A3)', '(formula)'],
  ]);
});

describe('dates and names beside numbers do not become targets', () => {
  readsAs([
    ['a date before a rate', '2023年12月底前完成率达100%', 'none 100 %'],
    ['a span before a rate', '1-12月完成率100%', 'none 100 %'],
    ['a year before a bound', '2021年不少于200套', 'ge 200 套'],
    ['a year before money', '2021年预算1600万元', 'none 1600 万元'],
    ['a hotline before a rate', '12348热线接通率≥95%', 'ge 95 %'],
    ['a hotline round the clock with a rate', '24小时值守，接通率95%以上', 'ge 95 %'],
    ['an ordinal before a count', '第一季度开展宣传5场', 'none 5 场'],
    ['a document number before a count', '按〔2023〕8号文件培训2次', 'none 2 次'],
    ['a rate with its fraction', '100%（20/20）', 'none 100 %'],
    ['a day with a number before a count', '“12·4”宪法宣传周活动3场', 'none 3 场'],
    ['a date behind a count', '20件（2023年6月底前）', 'none 20 件'],
    ['a deadline before a count', '12月底前20件', 'none 20 件'],
    ['a version', '升级2.0版系统1套', 'none 1 套'],
    ['a grade before a count', '创建三级司法所5个', 'none 5 个'],
  ]);
});
