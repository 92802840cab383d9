import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, filesOf, temporaryFolder } from './build.ts';

test('two builds on different machines give the same bytes', () => {
  const folder = temporaryFolder();
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  buildSite({ OUT_DIR: one, TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' });
  buildSite({ OUT_DIR: other, TZ: 'America/New_York', LANG: 'C' });
  const files = filesOf(one);
  expect(filesOf(other)).toEqual(files);
  const differing = files.filter((file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))));
  expect(differing).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
});
