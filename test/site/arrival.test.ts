/**
 * From a file on the desk to the published site: a second year of a bureau and a bureau that nobody had yet come as
 * documents, and the site tells of them, changing nothing that it need not.
 */
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { documentOfPath } from '../../src/press/document-of-path.ts';
import { launchBrowser } from './browser.ts';
import { buildSite, filesOf, ROOT, type Run, runScript, runShell, temporaryFolder } from './build.ts';
import { everyCheck } from './every-check.ts';

const FORMS = join(ROOT, 'test/importer/fixtures');
const text = (...path: string[]) => readFileSync(join(...path), 'utf8');

const PAGE = text(ROOT, 'docs/rebuild.md');

/** Commands of docs/rebuild.md, as a reader runs them. */
function runBlock(block: string, env: Readonly<Record<string, string>>): Run {
  const [, code] = new RegExp(`^\`\`\`sh ${block}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(PAGE) ?? [];
  if (!code) throw new Error(`docs/rebuild.md has no commands named ${block}`);
  return runShell(code, env);
}

function editFile(file: string, change: (text: string) => string): void {
  const before = text(file);
  const after = change(before);
  if (after === before) throw new Error(`${file}: nothing to change`);
  writeFileSync(file, after);
}

test('two new documents become pages, comparisons, changes and news', { timeout: 600_000 }, async () => {
  const folder = temporaryFolder();
  const [data, before, after] = ['data', 'before', 'after'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  cpSync(join(ROOT, 'test/tiny'), data, { recursive: true });
  const releases = join(data, 'reference/releases.csv');
  writeFileSync(
    releases,
    'release,date,note_zh,note_en,documents\n0.1.0,2026-01-01,首次发布,First release,alpha-2021 alpha-2022\n',
  );
  const env = { DATA_DIR: data };
  buildSite({ ...env, OUT_DIR: before });

  // File → data, by the commands of the walk-through. Both forms need a look: one prints another year than the name of
  // its file, which the option corrects, the other's bureau is not registered.
  const years = ['--bureau', 'alpha', '--year', '2023', '--out', join(data, 'documents')];
  expect(runScript('import.ts', env, [join(FORMS, 'hunan-project-docx/input.docx'), ...years])).toMatchObject({
    status: 2,
  });
  const toRegister = runBlock('import', { ...env, FILE: join(FORMS, 'anhui-docx/input.docx') });
  expect(toRegister).toMatchObject({ status: 2 });
  expect(toRegister.output).toContain('bureaus.csv: tongyi,');
  expect(runBlock('check', env)).toMatchObject({ status: 1 });
  appendFileSync(
    join(data, 'reference/bureaus.csv'),
    'tongyi,990104,桐漪县司法局,Tongyi County Justice Bureau,桐漪,Tongyi\n',
  );
  editFile(join(data, 'reference/places.csv'), (places) =>
    places.replace(/^990200,/m, '990104,桐漪县,Tongyi County,county,990100,,unverified,\n990200,'),
  );
  // What the importer proposes and a person accepts: the same measure as others.
  editFile(join(data, 'documents/tongyi-2020/targets.csv'), (targets) =>
    withMeasure(targets, 'p01-05-1', 'public-satisfaction'),
  );
  appendFileSync(releases, '0.2.0,2026-02-01,新增两份文件,Two more documents,alpha-2023 tongyi-2020\n');
  const checked = runBlock('check', env);
  expect(checked.status, checked.output).toBe(0);

  // Data → site.
  const built = runBlock('build', { ...env, OUT_DIR: after });
  expect(built.status, built.output).toBe(0);
  const page = (path: string) => text(after, path, 'index.html');
  expect(page('documents/alpha-2023')).toContain('甲市司法局');
  expect(page('bureaus/tongyi')).toContain('桐漪县司法局');
  expect(page('measures/public-satisfaction')).toContain('tongyi-2020');
  expect(page('bureaus/alpha')).toContain('/changes/alpha-2022..alpha-2023/');
  expect(page('changes/alpha-2022..alpha-2023')).toMatch(/2022.*2023/s);
  expect(page('en/documents/alpha-2022')).toContain('/en/changes/alpha-2022..alpha-2023/');
  const feed = text(after, 'feed.xml');
  expect(feed).toContain('新增两份文件');
  expect(feed).toContain('documents/tongyi-2020/');
  expect(text(after, 'bureaus/alpha/feed.xml')).toContain('documents/alpha-2023/');

  const pair = 'alpha-2022..alpha-2023';
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  expect(await everyCheck(browser, after, [`/changes/${pair}/`, '/en/v/0.1.0/'])).toEqual([]);

  // What changed, as a report, too.
  const report = runBlock('changes', { ...env, BEFORE: join(ROOT, 'test/tiny') });
  expect(report.status, report.output).toBe(0);
  expect(report.output).toContain('tongyi-2020');

  // Everything that stood there stands there still, and pages and figures of documents that nobody touched have kept
  // their bytes, but for the file that says what may be laid beside them, and figures' pages, which name their neighbours.
  const [was, is] = [filesOf(before), new Set(filesOf(after))];
  const isOwn = (path: string) => /^(?:_astro|search|explore|names)\//.test(path);
  expect(was.filter((path) => !is.has(path) && !isOwn(path))).toEqual([]);
  const differs = (path: string) => !readFileSync(join(before, path)).equals(readFileSync(join(after, path)));
  const untouched = ['alpha-2021', 'beta-2022', 'beta-2022-tasks', 'gamma-2021'];
  const ofFigure = (path: string) => /^(?:(?:en\/)?embed|figures\/..)\/[^/]+--([^/.]+)/.exec(path)?.[1];
  const theirs = was.filter((path) => untouched.includes(documentOfPath(path) ?? ofFigure(path) ?? ''));
  expect(theirs.length).toBeGreaterThan(200);
  expect(theirs.filter((path) => differs(path) && !path.startsWith('compare/'))).toEqual([]);
});

/** The row of the key gets the measure, as an exact match. */
function withMeasure(csv: string, key: string, measure: string): string {
  const [head = '', ...rows] = csv.split('\n');
  const columns = head.split(',');
  const [at, match] = [columns.indexOf('measure'), columns.indexOf('match')];
  return [
    head,
    ...rows.map((row) => {
      const cells = row.split(',');
      if (cells[0] !== key) return row;
      cells[at] = measure;
      cells[match] = 'exact';
      return cells.join(',');
    }),
  ].join('\n');
}
