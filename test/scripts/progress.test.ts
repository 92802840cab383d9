import { expect, test } from 'vitest';
import { progress } from '../../scripts/progress.ts';

/** Two seconds for each document. */
function watched(total: number, isTTY: boolean): string[] {
  const written: string[] = [];
  let ms = 0;
  const output = { isTTY, write: (text: string) => written.push(text) > 0 };
  const step = progress('文件 documents', total, output, () => ms);
  for (let done = 1; done <= total; done++) {
    ms += 2000;
    step(done);
  }
  return written;
}

test('elsewhere than on a terminal there is a line each tenth', () => {
  const lines = watched(200, false);
  expect(lines.length).toBe(10);
  expect(lines[0]).toBe('20 / 200 文件 documents，剩余 left 6 min 0 s\n');
  expect(lines.at(-1)).toBe('200 / 200 文件 documents\n');
});

test('on a terminal one line counts, and ends when all is done', () => {
  const lines = watched(5, true);
  expect(lines[0]).toBe('\r\x1b[K1 / 5 文件 documents，剩余 left 8 s');
  expect(lines.slice(0, -1).filter((text) => text.includes('\n'))).toEqual([]);
  expect(lines.at(-1)).toMatch(/5 \/ 5 文件 documents\n$/);
});
