/** A folder copied file by file in no order: whoever lists the copy may find its files in another order. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shuffle } from 'd3';
import { filesOf } from './build.ts';

export function copyShuffled(from: string, to: string): void {
  for (const file of shuffle(filesOf(from))) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(from, file), join(to, file));
  }
}
