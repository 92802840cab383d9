/** Run by itself, to be killed: puts one site after the other in the place of the one before, each with its own number. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { discard, newFolder, recover, swap } from '../../scripts/publish.ts';

const [target = '', first = '0'] = process.argv.slice(2);
recover(target);
for (let number = Number(first); ; number++) {
  const fresh = newFolder(target);
  mkdirSync(join(fresh, 'data'), { recursive: true });
  for (const name of ['404.html', 'data/datapackage.json', ...Array.from({ length: 20 }, (_, i) => `${i}.html`)]) {
    writeFileSync(join(fresh, name), String(number));
  }
  swap(fresh, target);
  discard(fresh);
}
