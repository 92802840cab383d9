/**
 * `npm run add -- <file> [--bureau <id>] [--year <yyyy>] [--replace] [--yes] [--no-review] [--no-build] [--lang zh|en]`:
 * the way of a new document: import → review → check → build → what changed. Stops with a sentence at the first step
 * that fails; each step is also a command of its own. `--yes` asks nobody anything.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { formatReport } from '../src/importer/report/format-report.ts';
import { splitAddOptions } from './add-options.ts';
import { importFile } from './import-file.ts';
import { type ImportOptions, readOptions, WrongOption } from './import-options.ts';
import { reviewDocument } from './review-document.ts';
import { serveReview } from './review-server.ts';

const root = resolve(import.meta.dirname, '..');
const data = process.env['DATA_DIR'] ?? 'data';

try {
  const { steps, others } = splitAddOptions(process.argv.slice(2));
  const options = readOptions(others, data);
  if (resolve(options.out) !== resolve(data, 'documents')) {
    throw new WrongOption(
      'add 只写入数据文件夹，不用 --out',
      'add writes into the data folder: use npm run import for --out',
    );
  }
  process.exitCode = await add(options, steps);
} catch (error) {
  if (!(error instanceof WrongOption)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function add(options: ImportOptions, steps: { review: boolean; build: boolean }): Promise<number> {
  const report = await step('导入 import', () => importFile(options, data));
  const folder = join(options.out, report.document ?? '');
  process.stdout.write(formatReport(report, options.language, folder));
  if (report.exit === 1 || report.document === null) return 1;
  // A reviewer comes back to the page until the tables keep the contract.
  for (;;) {
    if (steps.review) await step('核对 review', () => review(options, report));
    if ((await step('检查 check', () => run('check'))) === 0) break;
    if (!steps.review) return stopped('check');
  }
  for (const name of ['describe', ...(steps.build ? ['build'] : [])]) {
    if ((await step(name, () => run(name))) !== 0) return stopped(name);
  }
  // Without history there is nothing to compare with, and nothing is wrong.
  if (hasHistory()) await step('变化 changes', () => run('changes', 'HEAD', ...languageOf(options)));
  return 0;
}

async function review(options: ImportOptions, report: Parameters<typeof reviewDocument>[2]): Promise<void> {
  const server = await serveReview(await reviewDocument(options, data, report), Number(process.env['PORT'] ?? 0));
  console.log(`请在浏览器打开 ${server.address}，核对后按页末的按钮，或在此按回车`);
  console.log(`Open ${server.address}; when it is reviewed, press the button at its end, or Enter here`);
  const keyboard = process.stdin.isTTY ? createInterface({ input: process.stdin }) : null;
  await Promise.race([server.done, ...(keyboard ? [keyboard.question('')] : [])]);
  keyboard?.close();
  server.close();
}

function stopped(name: string): number {
  console.error(`停在 ${name}：改好后运行 npm run ${name} · stopped at ${name}: mend it, then npm run ${name}`);
  return 1;
}

function run(name: string, ...options: readonly string[]): number {
  return spawnSync(process.execPath, [join(root, `scripts/${name}.ts`), ...options], { stdio: 'inherit' }).status ?? 1;
}

function hasHistory(): boolean {
  const options = ['rev-parse', '--verify', '--quiet', 'HEAD'];
  return spawnSync('git', options, { cwd: resolve(data), stdio: 'ignore' }).status === 0;
}

function languageOf({ language }: ImportOptions): string[] {
  return language === 'both' ? [] : ['--lang', language];
}

async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  console.log(`\n▶ ${name}`);
  const result = await work();
  console.log(`  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
