import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../site/build.ts';
import { htmlProblems } from '../site/html-problems.ts';
import { markupFaults } from '../site/text-faults.ts';
import { buildCopy, projectCopy } from './project-copy.ts';

test('an address that was retired keeps a page, which leads to the new one without a script', async () => {
  const project = projectCopy(join(temporaryFolder(), 'project'));
  const list = join(project, 'src/site/retired.ts');
  const code = readFileSync(list, 'utf8');
  writeFileSync(
    list,
    code.replace('Record<string, string>> = {}', "Record<string, string>> = { 'aid/': 'topics/legal-aid/' }"),
  );
  const site = buildCopy(project, { DATA_DIR: 'test/tiny', SITE_URL: 'https://example.org' });
  for (const [path, to] of [
    ['aid', '/topics/legal-aid/'],
    ['en/aid', '/en/topics/legal-aid/'],
  ] as const) {
    const page = readFileSync(join(site, path, 'index.html'), 'utf8');
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
    expect(page).toContain(`<link rel="canonical" href="https://example.org${to}">`);
    expect(page).toContain(`<a href="${to}">`);
    expect(markupFaults(page, false)).toEqual([]);
    expect(await htmlProblems(page, path)).toEqual([]);
  }
});
