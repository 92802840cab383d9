import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, filesOf, ROOT, temporaryFolder } from './build.ts';
import { copyShuffled } from './shuffled-copy.ts';
import { treeHash } from './tree-hash.ts';

test('two builds on different machines, of files in another order and in several processes, give the same bytes', () => {
  const folder = temporaryFolder();
  const [one, other, data] = [join(folder, 'one'), join(folder, 'other'), join(folder, 'a copy/数据')];
  copyShuffled(join(ROOT, 'data'), data);
  buildSite({ OUT_DIR: one, TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' });
  buildSite({ OUT_DIR: other, DATA_DIR: data, PARTS: '2', TZ: 'America/New_York', LANG: 'C', LC_ALL: 'tr_TR.UTF-8' });
  const files = filesOf(one);
  expect(filesOf(other)).toEqual(files);
  const differing = files.filter((file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))));
  expect(differing).toEqual([]);
  expect(treeHash(other)).toBe(treeHash(one));
  expect(files.length).toBeGreaterThan(0);
});
