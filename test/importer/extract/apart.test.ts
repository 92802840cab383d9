/** The thread in which a maintainer's files are read: it ends, whatever the file does. */
import { expect, test } from 'vitest';
import { extractApart } from '../../../src/importer/extract/apart.ts';
import { extract } from '../../../src/importer/extract/index.ts';
import { file } from './read.ts';

test('a file read apart gives what it gives here', async () => {
  const bytes = file('form.doc');
  expect(await extractApart(bytes, 'form.doc')).toEqual(await extract(bytes, 'form.doc'));
});

test('a file that takes too long is given up', async () => {
  expect(await extractApart(file('long.pdf'), 'long.pdf', { milliseconds: 20, heapMb: 500 })).toMatchObject({
    refused: 'too-slow',
  });
});

test('a file that takes too much memory is given up', async () => {
  const big = new TextEncoder().encode('目标\t值\n'.repeat(400_000));
  expect(await extractApart(big, 'a.txt', { milliseconds: 60_000, heapMb: 24 })).toMatchObject({
    refused: 'too-much-memory',
  });
});
