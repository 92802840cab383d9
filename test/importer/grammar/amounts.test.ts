import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerUnit, readAmount } from '../../../src/importer/grammar/amounts.ts';
import { formatWan } from '../../../src/model/money.ts';

const YUAN = 0;
const WAN = 4;
const YI = 8;

/** `2115.3`, or the reason in brackets; doubts behind a bar. */
const amount = (raw: string, header: number | null): string => {
  const { fen, reason, doubts } = readAmount(raw, header);
  return `${fen === null ? `(${reason})` : formatWan(fen)}${doubts.length > 0 ? ` | ${doubts.join(', ')}` : ''}`;
};

describe('one amount', () => {
  test.each([
    ['plain 万元', '2115.3', WAN, '2115.3'],
    ['a trailing zero', '2107.30', WAN, '2107.3'],
    ['thousands', '2,115.30', WAN, '2115.3'],
    ['thousands with a full-width comma', '2，115．30', WAN, '2115.3'],
    ['yuan', '21153000', YUAN, '2115.3'],
    ['yuan and fen', '21,153,000.56', YUAN, '2115.300056'],
    ['亿元', '1.2', YI, '12000'],
    ['its own unit', '181万元', WAN, '181'],
    ['its own unit beside another header', '181万元', YUAN, '181 | unit-differs'],
    ['its own unit where the form names none', '181万元', null, '181'],
    ['no unit anywhere is taken as 万元, and told', '181', null, '181 | no-unit'],
    ['万 without 元', '30万', WAN, '30'],
    ['yuan in a form of 万元', '56000元', WAN, '5.6 | unit-differs'],
    ['a currency sign', '¥12,000.00', YUAN, '1.2'],
    ['a label before it', '资金总额：2115.3', WAN, '2115.3'],
    ['about', '约20万元', WAN, '20 | approximate'],
    ['a ceiling', '不超过20万元', WAN, '20 | comparator'],
    ['zero', '0', WAN, '0'],
    ['zero with decimals', '0.00', WAN, '0'],
    ['negative', '-2.7', WAN, '-2.7'],
    ['negative as accountants write it', '(2.70)', WAN, '-2.7'],
    ['in words', '壹拾贰万叁仟元整', WAN, '12.3'],
    ['in words with jiao and fen', '壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分', WAN, '123.456789'],
    ['in words and figures that agree', '12.3万元（大写：壹拾贰万叁仟元整）', WAN, '12.3'],
    ['in words and figures that differ', '12.4万元（大写：壹拾贰万叁仟元整）', WAN, '12.4 | words-differ'],
    ['words behind it', '15（含结转2）', WAN, '15 | more-behind'],
    ['blank', '　', WAN, '(blank)'],
    ['a dash', '—', WAN, '(placeholder)'],
    ['a slash', '/', WAN, '(placeholder)'],
    ['无', '无', WAN, '(placeholder)'],
    ['a count', '3人', WAN, '(not-money)'],
    ['a rate', '5%', WAN, '(not-money)'],
    ['a text', '按实际发生支出', WAN, '(not-money)'],
    ['more decimals than a fen has', '1.1234567', WAN, '(too-long)'],
  ])('%s: %s', (_sentence, raw, header, says) => {
    expect(amount(raw, header)).toBe(says);
  });

  test('every amount of fen reads back from yuan and from 万元', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 14 }), (fen) => {
        const yuan = `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
        expect(readAmount(yuan, YUAN).fen).toBe(fen);
        expect(readAmount(formatWan(fen), WAN).fen).toBe(fen);
        expect(readAmount(`${formatWan(fen)}万元`, null).fen).toBe(fen);
      }),
    );
  });

  test('no text whatever makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        readAmount(raw, null);
        headerUnit(raw);
      }),
    );
  });
});

test.each([
  ['单位：万元', 4],
  ['（单位：元）', 0],
  ['金额单位：万元', 4],
  ['金额（元）', 0],
  ['拟投入金额(万元)', 4],
  ['预算金额（亿元）', 8],
  ['金额：万元', 4],
  ['单位：人民币万元', 4],
  ['金额单位：千元', 3],
  ['填报单位：（盖章）', null],
  ['计量单位', null],
  ['三级指标', null],
])('the heading %s names the unit of the amounts below', (raw, power) => {
  expect(headerUnit(raw)).toBe(power);
});
