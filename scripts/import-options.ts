/** The command line of `npm run import` → options, or a sentence that says what is wrong with it. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReportLanguage } from '../src/importer/report/import-report.ts';

export interface ImportOptions {
  readonly file: string;
  readonly bureau: string | null;
  readonly year: number | null;
  /** Folder that holds a folder a document. */
  readonly out: string;
  readonly isJson: boolean;
  readonly mayReplace: boolean;
  readonly language: ReportLanguage;
}

/** Each message is said in both languages. */
export class WrongOption extends Error {
  constructor(zh: string, en: string) {
    super(`${zh} · ${en}`);
  }
}

const USAGE =
  'npm run import -- <file> [--bureau <id>] [--year <yyyy>] [--out <dir>] [--replace] [--json] [--lang zh|en]';
const KEY = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** Throws `WrongOption`. */
export function readOptions(args: readonly string[], dataFolder: string): ImportOptions {
  const { values, positionals } = parsed(args);
  const [file, ...others] = positionals;
  if (file === undefined) throw new WrongOption('请写要导入的文件', `name the file to import: ${USAGE}`);
  if (others.length > 0) {
    throw new WrongOption(`一次只导入一个文件，多出 ${others.join(' ')}`, `one file at a time: ${USAGE}`);
  }
  const { bureau = null, lang = 'both' } = values;
  if (bureau !== null && !KEY.test(bureau)) {
    throw new WrongOption(
      `--bureau ${bureau}：只能用小写字母、数字和连字符，例如 hengyang`,
      'use lower-case letters, digits and hyphens, such as hengyang',
    );
  }
  if (lang !== 'zh' && lang !== 'en' && lang !== 'both') {
    throw new WrongOption(`--lang ${lang}：请写 zh 或 en`, 'write zh or en');
  }
  checkFile(file);
  const out = values.out ?? join(dataFolder, 'documents');
  if (existsSync(out) && !statSync(out).isDirectory()) {
    throw new WrongOption(`--out ${out}：不是文件夹`, 'is not a folder');
  }
  return {
    file,
    bureau,
    year: yearOf(values.year),
    out,
    isJson: values.json,
    mayReplace: values.replace,
    language: lang,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        bureau: { type: 'string' },
        year: { type: 'string' },
        out: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ');
    throw new WrongOption(`选项有误（${sentence}）`, `wrong option: ${USAGE}`);
  }
}

/** Budgets with target forms are published since the years around 2010. */
function yearOf(cell: string | undefined): number | null {
  if (cell === undefined) return null;
  const year = Number(cell);
  if (/^\d{4}$/.test(cell) && year >= 2000 && year < 2100) return year;
  throw new WrongOption(`--year ${cell}：请写四位年份，例如 2024`, 'write a year of four digits, such as 2024');
}

function checkFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new WrongOption(`找不到文件 ${file}`, 'there is no such file');
  if (found.isDirectory())
    throw new WrongOption(`${file} 是文件夹，请逐个导入文件`, 'is a folder: import its files one by one');
  if (!found.isFile()) throw new WrongOption(`${file} 不是普通文件`, 'is not a regular file');
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new WrongOption(`无法读取 ${file}`, 'cannot be read: check its permissions');
  }
}
