import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, filesOf, temporaryFolder } from '../site/build.ts';
import { treeHash } from '../site/tree-hash.ts';
import { buildCopy, projectCopy } from './project-copy.ts';

test.each([
  ['west of Greenwich, in Turkish', { TZ: 'Pacific/Honolulu', LC_ALL: 'tr_TR.UTF-8', PARTS: '1' }],
  [
    'ahead of everyone, in Swedish, in three processes',
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'sv_SE.UTF-8', PARTS: '3' },
  ],
])('a clean build of the project elsewhere, %s, gives the same bytes', (_, env) => {
  const folder = temporaryFolder();
  const here = join(folder, 'here');
  buildSite({ OUT_DIR: here });
  const there = buildCopy(projectCopy(join(folder, 'far away/项目')), env);
  expect(filesOf(there)).toEqual(filesOf(here));
  expect(treeHash(there)).toBe(treeHash(here));
});
