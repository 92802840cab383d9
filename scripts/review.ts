/**
 * `npm run review -- <file> [--bureau <id>] [--year <yyyy>]`: shows what was read from a file beside what it prints, on
 * a page for this machine, least sure first; the page follows as CSVs are saved. PORT may be set. Ends when its reader
 * says so there.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { reportOf } from './import-file.ts';
import { readOptions, WrongOption } from './import-options.ts';
import { reviewDocument } from './review-document.ts';
import { serveReview } from './review-server.ts';

const data = process.env['DATA_DIR'] ?? 'data';
try {
  const options = readOptions(process.argv.slice(2), data);
  const report = await reportOf(options, data);
  if (report.document === null || !existsSync(join(data, 'documents', report.document))) {
    throw new WrongOption('这份文件还没有导入', `import it first: npm run import -- ${options.file}`);
  }
  const server = await serveReview(await reviewDocument(options, data, report), Number(process.env['PORT'] ?? 0));
  console.log(`请在浏览器打开 ${server.address} · open ${server.address}`);
  await server.done;
  server.close();
} catch (error) {
  if (!(error instanceof WrongOption)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
