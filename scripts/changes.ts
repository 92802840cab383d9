/**
 * `npm run changes -- <old> [<new>] [--out <dir>] [--format md|html|json] [--lang zh|en]`: what differs between two
 * versions of the data. A version is a data folder, or a commit, branch or tag; the new one is DATA_DIR (default data)
 * where none is named. Without `--out` the report is printed; with it, all three formats are written there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { messages } from '../src/i18n/index.ts';
import { changesHtml, changesMarkdown } from '../src/site/change-report-files.ts';
import { changeReport } from '../src/site/change-report.ts';
import { NoSuchData } from './data-source.ts';
import { compareSources } from './compare-sources.ts';

const FORMATS = ['md', 'html', 'json'] as const;
const USAGE = 'npm run changes -- <old> [<new>] [--out <dir>] [--format md|html|json] [--lang zh|en]';

try {
  const { values, positionals } = readArguments();
  const { out, lang = 'zh' } = values;
  const [old, current = process.env['DATA_DIR'] ?? 'data', ...others] = positionals;
  const formats = FORMATS.filter((one) => (values.format ?? (out ? one : 'md')) === one);
  if (old === undefined || others.length > 0 || formats.length === 0 || (lang !== 'zh' && lang !== 'en')) {
    throw new NoSuchData('请写旧数据的文件夹或提交', `name the old data, a folder or a commit: ${USAGE}`);
  }
  const { parts, references } = compareSources(old, current);
  const t = messages(lang);
  const report = changeReport(parts, { earlier: old, later: current }, references, t);
  const texts = {
    md: () => changesMarkdown(report, t),
    html: () => changesHtml(report, t),
    json: () => `${JSON.stringify({ earlier: old, later: current, counts: report.counts, parts }, null, 2)}\n`,
  };
  if (out) mkdirSync(out, { recursive: true });
  for (const format of formats) {
    if (out) writeFileSync(join(out, `changes.${format}`), texts[format]());
    else process.stdout.write(texts[format]());
  }
} catch (error) {
  if (!(error instanceof NoSuchData)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' }, format: { type: 'string' }, lang: { type: 'string' } },
    });
  } catch (error) {
    throw new NoSuchData(`选项有误（${(error as Error).message.split('. ')[0]}）`, `wrong option: ${USAGE}`);
  }
}
