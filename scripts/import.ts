/**
 * `npm run import -- <file> [--bureau <id>] [--year <yyyy>] [--out <dir>] [--replace] [--json] [--lang zh|en]`: a target
 * form of any format becomes `<out>/<document>/*.csv`, with a report of what was read. Exit code 0: written; 2: written,
 * needs a look; 1: refused, nothing written.
 */
import { join } from 'node:path';
import { formatReport } from '../src/importer/report/format-report.ts';
import { importFile } from './import-file.ts';
import { readOptions, WrongOption } from './import-options.ts';

const data = process.env['DATA_DIR'] ?? 'data';
try {
  const options = readOptions(process.argv.slice(2), data);
  const { out, isJson, language } = options;
  const report = await importFile(options, data);
  const text = isJson
    ? `${JSON.stringify(report, null, 2)}\n`
    : formatReport(report, language, join(out, report.document ?? ''));
  (report.exit === 1 && !isJson ? process.stderr : process.stdout).write(text);
  process.exitCode = report.exit;
} catch (error) {
  if (!(error instanceof WrongOption)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
