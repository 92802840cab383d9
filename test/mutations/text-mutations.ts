/** Words, keys and addresses with something in them that must not be there. */
import { ALPHA, cell, type Mutation } from './mutation.ts';

const NAME = [`${ALPHA}/indicators.csv`, 2, 'p0-01', 'name'] as const;
const ADDRESS = [`${ALPHA}/document.csv`, 2, 'alpha-2021', 'source_url'] as const;
const KEY = [`${ALPHA}/targets.csv`, 2, 'p0-01-1', 'target'] as const;
const MEASURE = [`${ALPHA}/targets.csv`, 2, 'p0-01-1', 'measure'] as const;

const invisible = (code: string) => ['not-clean-text', `\\u{${code}}`, 'an invisible character; remove it'] as const;
const noAddress = (value: string) =>
  ['not-a-web-address', `“${value}” 不是网址`, 'begins with http:// or https://'] as const;
const noKey = (value: string) => ['not-a-key', `“${value}” 不能作为键`, 'write lower-case letters'] as const;

export const TEXT_MUTATIONS: readonly Mutation[] = [
  cell('a zero-width space', NAME, '办理\u200b法律援助案件数', invisible('200b')),
  cell('a joiner', NAME, '办理\u200d法律援助案件数', invisible('200d')),
  cell('a word joiner', NAME, '办理\u2060法律援助案件数', invisible('2060')),
  cell('a soft hyphen', NAME, 'Legal\u00adaid', invisible('ad')),
  cell('a mark that turns the text around', NAME, '\u202e数件案助援律法理办', invisible('202e')),
  cell('an isolate of bidirectional text', NAME, '办理\u2067法律\u2069援助', invisible('2067')),
  cell('an Arabic letter mark', NAME, '办理\u061c法律援助', invisible('61c')),
  cell('a byte order mark within a cell', NAME, '\ufeff办理法律援助案件数', invisible('feff')),
  cell('a Hangul filler, which is blank and a letter', NAME, '\u3164', invisible('3164')),
  cell('a variation selector', NAME, '办\ufe00理法律援助', invisible('fe00')),
  cell('a tag character', NAME, '办理\u{e0041}法律援助', invisible('e0041')),
  cell('a line separator', NAME, '办理\u2028法律援助', invisible('2028')),
  cell('a line break', NAME, '办理\n法律援助', invisible('a')),
  cell('a tab', NAME, '办理\t法律援助', invisible('9')),
  cell('NUL', NAME, '办理\0法律援助', invisible('0')),
  cell('an escape code of terminals', NAME, '\u001b[31m办理', invisible('1b')),
  cell('a code point that is none', NAME, '办理\uffff法律援助', invisible('ffff')),
  cell('a space before the words', NAME, ' 办理法律援助', ['text-ends', '首尾有空格', 'begins or ends with a space']),
  cell('a wide space after the words', NAME, '办理法律援助\u3000', ['text-ends', '请删去', 'remove it']),
  cell('a space that does not break', NAME, '\u00a0办理法律援助', ['text-ends', '首尾有空格', 'remove it']),
  cell('a blank that is a space', NAME, ' ', ['text-ends', '“ ”', 'begins or ends with a space']),
  cell('a character that was lost', NAME, '办理\ufffd律援助', [
    'text-lost',
    '请照来源改正',
    'correct it by the source',
  ]),
  cell('half a character, which no file can hold', NAME, '办理\ud800法律', [
    'text-lost',
    '已丢失的字符',
    'that was lost',
  ]),
  cell('a huge cell', NAME, '长'.repeat(1_000_000), ['text-too-long', '超过 2000 个字', 'longer than 2000 characters']),
  cell('a cell that must not be blank', [`${ALPHA}/programs.csv`, 3, 'p01', 'name'], '', [
    'value-missing',
    '不能为空；请填写',
    'must not be blank; fill it in',
  ]),
  cell('a key that must not be blank', [`${ALPHA}/targets.csv`, 2, 'p0-01-1', 'origin'], '', [
    'value-missing',
    '请填写',
    'fill it in',
  ]),

  cell('javascript: as address', ADDRESS, 'javascript:alert(1)', noAddress('javascript:alert(1)')),
  cell('data: as address', ADDRESS, 'data:text/html,<b>x</b>', noAddress('data:text/html,<b>x</b>')),
  cell('a file of the machine as address', ADDRESS, 'file:///etc/passwd', noAddress('file:///etc/passwd')),
  cell('an address without scheme', ADDRESS, '//example.org/', noAddress('//example.org/')),
  cell('an address without host', ADDRESS, 'https:///form', noAddress('https:///form')),
  cell(
    'an address that breaks out of its attribute',
    ADDRESS,
    'https://a.cn/" onclick="x',
    noAddress('https://a.cn/" onclick="x'),
  ),
  cell('an address with a tag', ADDRESS, 'https://a.cn/<script>', noAddress('https://a.cn/<script>')),
  cell('an address with a user that looks like a host', ADDRESS, 'https://gov.cn@evil.example/', [
    'not-a-web-address',
    '不含用户名',
    'names no user',
  ]),
  cell('an address that runs backwards', ADDRESS, 'https://a.cn/\u202egpj.exe', [
    'not-a-web-address',
    '\\u{202e}',
    'is not a web address',
  ]),

  cell('a key in upper case', KEY, 'P0-01-1', noKey('P0-01-1')),
  cell('a key in Chinese', KEY, '目标-1', noKey('目标-1')),
  cell('a key with a space', KEY, 'p0-01-1 ', noKey('p0-01-1 ')),
  cell('a key that climbs out of its folder', KEY, '../p0', noKey('../p0')),
  cell('a key with a tag', KEY, '<b>p0</b>', noKey('<b>p0</b>')),
  cell('a key with a full-width digit', KEY, 'p０-01-1', noKey('p０-01-1')),
  cell('a key named like a thing of the language', MEASURE, '__proto__', [
    'reference-dangling',
    '“__proto__” 不在 measures.csv 中',
    'add it there first',
  ]),
  cell('a key with a zero-width space', MEASURE, 'legal-aid\u200b-cases', [
    'reference-dangling',
    '\\u{200b}',
    'is not in measures.csv',
  ]),
  cell('a key that differs in case', MEASURE, 'Legal-aid-cases', [
    'reference-dangling',
    '“Legal-aid-cases” 不在 measures.csv 中',
    'correct it',
  ]),
  cell('a hash that is too short', [`${ALPHA}/document.csv`, 2, 'alpha-2021', 'source_sha256'], 'abc', [
    'not-a-hash',
    '64 位十六进制',
    'write its 64 hexadecimal digits',
  ]),
  cell('a fingerprint of other letters', ['documents/gamma-2021/goals.csv', 2, 'p0-t01', 'fingerprint'], 'zz', [
    'not-a-fingerprint',
    '16 位十六进制',
    'write its 16 hexadecimal digits',
  ]),
];
