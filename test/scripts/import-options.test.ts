import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from '../../scripts/import-options.ts';

const read = (...args: readonly string[]) => readOptions(args, 'data');

test('a file alone is imported into the data folder, told in both languages', () => {
  expect(read('package.json')).toEqual({
    file: 'package.json',
    bureau: null,
    year: null,
    out: join('data', 'documents'),
    isJson: false,
    mayReplace: false,
    language: 'both',
  });
});

test('options may stand before and behind the file', () => {
  const args = ['--year', '2024', 'package.json', '--bureau', 'hengyang', '--json', '--out', tmpdir(), '--lang=en'];
  expect(read(...args)).toMatchObject({ year: 2024, bureau: 'hengyang', isJson: true, out: tmpdir(), language: 'en' });
});

test.each([
  ['no file', [], /请写要导入的文件 · name the file/],
  ['two files', ['package.json', 'README.md'], /一次只导入一个文件/],
  ['a file that is not there', ['no-such.docx'], /找不到文件 no-such\.docx · there is no such file/],
  ['a folder', ['src'], /src 是文件夹.*is a folder/],
  ['an option that does not exist', ['package.json', '--bureaus', 'x'], /选项有误.*wrong option: npm run import/],
  ['an option without its value', ['package.json', '--year'], /选项有误/],
  ['a key with capitals or paths', ['package.json', '--bureau', '../X'], /--bureau \.\.\/X：只能用小写字母/],
  ['a year of two digits', ['package.json', '--year', '24'], /--year 24：请写四位年份/],
  ['a year out of range', ['package.json', '--year', '1999'], /四位年份/],
  ['a language that is not there', ['package.json', '--lang', 'fr'], /--lang fr：请写 zh 或 en/],
  ['a file where a folder should be', ['package.json', '--out', 'README.md'], /--out README\.md：不是文件夹/],
  ['a device', ['/dev/null'], /不是普通文件 · is not a regular file/],
])('%s is named in both languages', (_, args, sentence) => {
  expect(() => read(...args)).toThrow(sentence);
});
