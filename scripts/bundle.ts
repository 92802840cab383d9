/**
 * `npm run bundle [-- --out <dir>] [--zip]`: the whole site as a folder (default bundle/bureau-targets) that opens by
 * a double click on index.html, without server or network, and works below any address of any host.
 * Builds the site first, as `npm run build` does; with an error in the data nothing is written.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { copySite, filesIn } from '../src/bundle/copy-site.ts';
import { addHashes, addReadingNote } from '../src/bundle/reading-note.ts';
import { writeZip } from '../src/bundle/zip.ts';
import { absolute, fileUrl } from '../src/site/urls.ts';
import { discard, newFolder, realPath, recover, refusal, swap } from './publish.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'bundle/bureau-targets' }, zip: { type: 'boolean', default: false } },
});
const root = resolve(import.meta.dirname, '..');
const target = realPath(values.out);
const refused = refusal(target, root, realPath(process.env['DATA_DIR'] ?? 'data'), '--out');
if (refused) {
  console.error(refused);
  process.exit(1);
}
const zip = `${target}.zip`;
for (const one of [target, zip]) recover(one);

const work = mkdtempSync(join(tmpdir(), 'bureau-targets-'));
const fresh = newFolder(target);
const freshZip = newFolder(zip);
try {
  const built = join(work, 'site');
  const env = { ...process.env, OUT_DIR: built };
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.ts')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('没有生成网站，未写离线版 · the site was not built, no bundle was written');
  mkdirSync(dirname(target), { recursive: true });
  await copySite(built, fresh, fileUrl(''), process.env['SITE_URL'] ? absolute(fileUrl('')) : null);
  addReadingNote(fresh);
  addHashes(fresh);
  if (values.zip) writeZip(fresh, freshZip, basename(target));
  swap(fresh, target);
  if (values.zip) renameSync(freshZip, zip);
  if (!process.env['SITE_URL']) {
    console.log('未设 SITE_URL，引文与嵌入代码里没有网址 · without SITE_URL citations and embed codes name no host');
  }
  const files = filesIn(target);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const size = files.reduce((sum, file) => sum + statSync(join(target, file)).size, 0);
  console.log(`${files.length} 个文件 files, ${megabytes(size)} → ${target}`);
  if (values.zip) console.log(`${megabytes(statSync(zip).size)} → ${zip}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const one of [fresh, freshZip, work]) discard(one);
}
