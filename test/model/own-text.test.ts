import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownTexts } from '../../src/model/own-text.ts';
import { readTable } from '../../src/model/read-table.ts';
import { topics } from '../../src/model/tables/topics.ts';

test('any text stays as it is, half characters too, however few are remembered', () => {
  const cells = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud83d', '司法局', 'a\ud800b', '长'.repeat(101))),
  );
  fc.assert(
    fc.property(cells, fc.integer({ min: 1, max: 5 }), (all, most) => {
      const own = ownTexts(most);
      expect(all.map(own)).toEqual(all);
      expect(all.map(own)).toEqual(all);
    }),
  );
});

test('a row that is kept does not keep the file it was read from', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const name = '法律援助与公共法律服务体系建设';
  const long = '司法行政'.repeat(250_000);
  // Decoded anew each time, as a file is: 2 MB in memory.
  const read = () => {
    const text = Buffer.from(
      `topic,name_zh,name_en,sort\nlegal-aid,${name},Legal aid,1\nother,${long},x,2\n`,
    ).toString();
    return readTable(topics, 'data/x.csv', text).rows[0];
  };
  read();
  const before = heap();
  const kept = Array.from({ length: 30 }, read);
  expect(heap() - before).toBeLessThan(15);
  expect(kept.every((row) => row?.name_zh === name)).toBe(true);
});
