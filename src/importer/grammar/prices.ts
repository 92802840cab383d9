/** Money per something, where the words before the number say per what: 每件500元, 人均3000元, 每人每年500元. */

const PER_WORD =
  /(人均|每人|每名|每案|每件|每次|每场|每户|每村|每个|每套|每册|每台|每份|每平方米|件均|户均|次均)(每年|每月|每天|\/年|年)?(?:的?(?:补助|补贴|费用|经费|标准|成本|支出|金额)?)$/;
const SAME: Readonly<Record<string, string>> = { 名: '人', 案: '件' };

/** `元/人·年`; null where the number is an amount and no price. */
export function priceUnit(textBefore: string): string | null {
  const match = PER_WORD.exec(textBefore);
  if (!match) return null;
  const [, per = '', period = ''] = match;
  const one = per.replace(/[每均]/g, '');
  const every = period.replace(/[每/]/g, '');
  return `元/${SAME[one] ?? one}${every && `·${every}`}`;
}
