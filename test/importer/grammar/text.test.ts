import { describe, expect, test } from 'vitest';
import { keyOf, plainKey, printedForm, printedSlice } from '../../../src/importer/grammar/text.ts';

describe('the printed form', () => {
  test.each([
    ['spaces inside words go', '指标 值及 单位', '指标值及单位'],
    ['spaces between number and unit go', '3 万件', '3万件'],
    ['line breaks go', '案件数≧200件\n\t应诉案件', '案件数≧200件应诉案件'],
    ['full-width spaces go', '　　政府性基金拨款　', '政府性基金拨款'],
    ['spaces behind a stop go', '准备充分, 方案详尽', '准备充分,方案详尽'],
    ['a space between Latin words stays', 'Windows 10 系统', 'Windows 10系统'],
    ['tags go', '<p style="text-indent: 2em;">550 件</p>', '550件'],
    ['line-break tags go', '法律<br/>援助', '法律援助'],
    ['a smaller-than sign stays', '<95%', '<95%'],
    ['a comparison of words stays', '小于<b>95%</b>', '小于95%'],
    ['entities are read', '&ge;95%&nbsp;', '≥95%'],
    ['entities by number', '&#8805;95%', '≥95%'],
    ['mark-up that a page shows', '&lt;p&gt;≥90%&lt;/p&gt;', '≥90%'],
    ['bookmarks go', '[bookmark: _GoBack]181万元', '181万元'],
    ['zero-width characters go', '3\u200b万\ufeff件', '3万件'],
    ['full-width characters stay', '（≥，％）１', '（≥，％）１'],
    ['circled numbers stay', '①培训', '①培训'],
    ['square metres stay', '350㎡', '350㎡'],
  ])('%s', (_sentence, raw, printed) => {
    expect(printedForm(raw)).toBe(printed);
  });

  test('printing twice changes nothing more', () => {
    const once = printedForm(' <p>考区 准备充分,  IDC 系统</p> ');
    expect(printedForm(once)).toBe(once);
  });
});

describe('the matching key', () => {
  test('folds width, signs and circled numbers', () => {
    expect(plainKey('（≧９５．５％）①培训')).toBe('(≥95.5%);培训');
  });

  test('leads back to the printed words', () => {
    const key = keyOf('〔甲〕法律援助（≧２件）');
    const at = key.text.indexOf('法律');
    expect(printedSlice(key, at, at + 4)).toBe('法律援助');
    expect(printedSlice(key, key.text.indexOf('('), key.text.length)).toBe('（≧２件）');
  });

  test('tells a number that a space has split from one that a space groups', () => {
    expect(keyOf('2 0 0件').hasSplitNumber).toBe(true);
    expect(keyOf('15 000人').hasSplitNumber).toBe(false);
  });
});
