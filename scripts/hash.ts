/** `npm run hash [-- <folder>]`: the hash of a built site (OUT_DIR, default dist), as the notes of a release give it. */
import { existsSync } from 'node:fs';
import { treeHash } from './tree-hash.ts';

const folder = process.argv[2] ?? process.env['OUT_DIR'] ?? 'dist';
if (existsSync(folder)) console.log(`sha256:${treeHash(folder)} ${folder}`);
else {
  console.error(`没有 ${folder}，请先运行 npm run build · there is no ${folder}: run npm run build first`);
  process.exitCode = 1;
}
