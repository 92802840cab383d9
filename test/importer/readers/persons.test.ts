import { expect, test } from 'vitest';
import { withoutPersonsName } from '../../../src/importer/readers/workings/persons.ts';

test.each([
  ['化解罗志刚信访积案', '化解某某信访积案'],
  ['支付李卫东赔偿案赔偿金', '支付某某赔偿案赔偿金'],
  ['欧阳志远等3人信访积案', '某某等3人信访积案'],
])('%s keeps no name: %s', (printed, masked) => {
  expect(withoutPersonsName(printed)).toBe(masked);
});

test.each([
  '化解信访积案',
  '化解全市信访积案',
  '化解石鼓镇信访积案',
  '化解历史遗留信访积案',
  '办理行政赔偿案件',
  '法律援助案件数',
  '司法救助案件办结率',
  '王某某信访积案',
])('%s names nobody', (printed) => {
  expect(withoutPersonsName(printed)).toBe(printed);
});
