import { describe, expect, test } from 'vitest';
import { answers } from '../../../src/client/explore/answers.ts';
import { csvOf } from '../../../src/client/explore/csv.ts';
import { filterOf } from '../../../src/client/explore/question.ts';
import type { TargetFilter } from '../../../src/compare/explore/filter.ts';
import { comparing, FirstFew, type NumberedRow, SORTS } from '../../../src/compare/explore/order.ts';
import type { ShardIndex } from '../../../src/compare/explore/shard.ts';
import type { TargetRow } from '../../../src/compare/explore/target-row.ts';
import { fieldsOfTarget } from '../../../src/compare/field-of-work.ts';
import { messages } from '../../../src/i18n/index.ts';
import { parseCsv } from '../../../src/model/csv.ts';
import { type Dataset, placeTargets } from '../../../src/model/dataset.ts';
import { joinedCells } from '../../../src/site/downloads.ts';
import { exploreFiles } from '../../../src/site/explore-files.ts';
import { REAL, TINY } from '../../compare/datasets.ts';
import { type JsonFolder, jsonFolder } from '../json-folder.ts';

const SMALL = { rows: 20, measurePostings: 10 };
const DATA: [string, Dataset, JsonFolder][] = [
  ['the real data', REAL, jsonFolder(exploreFiles(REAL))],
  ['the tiny data', TINY, jsonFolder(exploreFiles(TINY))],
  ['the real data in small shards', REAL, jsonFolder(exploreFiles(REAL, SMALL))],
  ['the tiny data in small shards', TINY, jsonFolder(exploreFiles(TINY, SMALL))],
];
const t = messages('zh');
const asked = (question: string): TargetFilter => filterOf(new URLSearchParams(question));

async function rowsOf(question: string, { load }: JsonFolder): Promise<TargetRow[]> {
  const rows: TargetRow[] = [];
  for await (const answer of answers(asked(question), load)) rows.push(...answer.rows.map(({ row }) => row));
  return rows;
}
const keysOf = (rows: readonly TargetRow[]) => rows.map((row) => `${row.document.document}/${row.target}`).toSorted();

describe.each(DATA)('in %s', (_, dataset, folder) => {
  const placed = dataset.documents.flatMap(placeTargets);
  const wanted = (keep: (one: (typeof placed)[number]) => boolean) =>
    placed
      .filter(keep)
      .map(({ rows, target }) => `${rows.document.document}/${target.target}`)
      .toSorted();
  const isTarget = ({ target }: (typeof placed)[number]) => target.origin !== 'result';

  test('every row of the joined targets.csv is there once; past results only when asked for', async () => {
    const { header, rows } = joinedCells(dataset, 'targets');
    const joined = rows.map((row) => `${row[header.indexOf('document')]}/${row[header.indexOf('target')]}`);
    expect(keysOf(await rowsOf('results=1', folder))).toEqual(joined.toSorted());
    expect(keysOf(await rowsOf('', folder))).toEqual(wanted(isTarget));
    const { totals } = await folder.load<ShardIndex>('index');
    const { length } = placed.filter(isTarget);
    expect(totals).toMatchObject({ targets: length, results: placed.length - length });
    expect(totals.documents).toBe(
      new Set(placed.filter(isTarget).map(({ rows: { document } }) => document.document)).size,
    );
  });

  test('a row carries what the data says', async () => {
    for (const row of await rowsOf('results=1', folder)) {
      const one = placed.find(
        ({ rows, target }) => rows.document.document === row.document.document && target.target === row.target,
      );
      expect(row).toMatchObject({
        value: one?.target.value,
        line: one?.target.line,
        comparator: one?.target.comparator,
      });
      expect(row.indicator?.value ?? null).toBe(one?.indicator?.value ?? null);
      expect(row.unit?.unit ?? null).toBe(one?.target.unit ?? null);
      expect(row.program.name).toBe(one?.program.name);
    }
  });

  test('each filter alone gives what the data has, and the values of a filter make up the whole', async () => {
    const { reference, documents } = dataset;
    for (const year of new Set(documents.map(({ document }) => document.year))) {
      expect(keysOf(await rowsOf(`year=${year}`, folder))).toEqual(
        wanted((one) => isTarget(one) && one.rows.document.year === year),
      );
    }
    for (const topic of reference.topics.keys()) {
      expect(keysOf(await rowsOf(`topic=${topic}`, folder))).toEqual(
        wanted((one) => isTarget(one) && fieldsOfTarget(one, dataset).includes(topic)),
      );
    }
    for (const measure of reference.measures.keys()) {
      expect(keysOf(await rowsOf(`measure=${measure}`, folder))).toEqual(
        wanted((one) => isTarget(one) && one.target.measure === measure),
      );
    }
    for (const bureau of new Set(documents.map(({ document }) => document.bureau))) {
      const own = wanted((one) => isTarget(one) && one.rows.document.bureau === bureau);
      expect(keysOf(await rowsOf(`bureau=${bureau}`, folder))).toEqual(expect.arrayContaining(own));
      const { name_en, name_zh } = dataset.bureau(bureau);
      expect(keysOf(await rowsOf(new URLSearchParams({ bureau: name_zh }).toString(), folder))).toEqual(own);
      expect(keysOf(await rowsOf(new URLSearchParams({ bureau: name_en }).toString(), folder))).toEqual(own);
    }
    const byComparator = await Promise.all(
      ['ge', 'gt', 'le', 'lt', 'eq', 'approx', 'none'].map((one) => rowsOf(`comparator=${one}`, folder)),
    );
    expect(keysOf(byComparator.flat())).toEqual(wanted(isTarget));
    const byClass = await Promise.all([...reference.categories.keys()].map((one) => rowsOf(`category=${one}`, folder)));
    expect(keysOf(byClass.flat())).toEqual(wanted((one) => isTarget(one) && one.indicator !== null));
  });

  test('filters combine: what meets all of them', async () => {
    const both = await rowsOf('comparator=ge&category=output.quality', folder);
    const one = keysOf(await rowsOf('comparator=ge', folder));
    const other = keysOf(await rowsOf('category=output.quality', folder));
    expect(keysOf(both)).toEqual(one.filter((key) => other.includes(key)));
  });

  test('no shard is read that cannot answer', async () => {
    const own = jsonFolder(exploreFiles(dataset, SMALL));
    await rowsOf('bureau=gamma&year=1999', own);
    expect(own.asked.filter((file) => file.startsWith('targets-'))).toEqual([]);
    expect(await rowsOf('measure=constructor', own)).toEqual([]);
    expect(await rowsOf('topic=__proto__', own)).toEqual([]);
  });

  test('the CSV has the rows asked for, opens in spreadsheets and runs no formula', async () => {
    const question = 'category=output.quality&results=1';
    const text = (await csvOf(asked(question), folder.load, t)).join('');
    expect(text.startsWith('\ufeff')).toBe(true);
    const { records, strayQuotes } = parseCsv(text.slice(1));
    const [head, ...lines] = records.map(({ cells }) => cells);
    expect(strayQuotes).toEqual([]);
    expect(lines.map(([document, target]) => `${document}/${target}`).toSorted()).toEqual(
      keysOf(await rowsOf(question, folder)),
    );
    expect(head).toContain('原表指标值');
    expect(lines.flat().filter((cell) => /^[=+\-@]/.test(cell) && !/^-?[\d.]+$/.test(cell))).toEqual([]);
    expect(lines.every((line) => line.length === head?.length)).toBe(true);
  });
});

describe('words', () => {
  const [, , real] = DATA[2] ?? [];
  const found = async (text: string) => rowsOf(new URLSearchParams({ text }).toString(), real as JsonFolder);

  test('are found in names of indicators, programs and measures, in printed values, in both languages', async () => {
    expect((await found('办理法律援助案件数')).every((row) => row.indicator?.name === '办理法律援助案件数')).toBe(true);
    expect((await found('550件')).map((row) => row.value)).toContain(550);
    expect((await found('MEDIATION')).length).toBeGreaterThan(0);
    expect((await found('100％')).every((row) => row.indicator?.value?.includes('100%') ?? true)).toBe(true);
    expect(await found('没有这样的词')).toEqual([]);
  });

  test('must all be found, in whatever order', async () => {
    expect(keysOf(await found('率 调解'))).toEqual(keysOf(await found('调解 率')));
    expect((await found('率 调解')).length).toBeLessThan((await found('率')).length);
  });

  test('of any indicator’s name find that indicator', async () => {
    const missed: string[] = [];
    for (const rows of REAL.documents) {
      for (const { name, indicator } of rows.indicators) {
        if (!rows.targets.some((target) => target.indicator === indicator)) continue;
        if (!(await found(name)).some((row) => row.indicator?.name === name)) missed.push(name);
      }
    }
    expect(missed).toEqual([]);
  });
});

describe('the order', () => {
  const [, , folder] = DATA[1] ?? [];
  const sorted = async (by: (typeof SORTS)[number], isDescending: boolean, most = 1000) => {
    const few = new FirstFew<NumberedRow>(most, comparing({ by, isDescending }, t));
    for await (const { rows } of answers(asked('results=1'), (folder as JsonFolder).load))
      for (const row of rows) few.add(row);
    return few.kept.map(({ row }) => row);
  };

  test('of every column holds the first few of the whole order, both ways', async () => {
    for (const by of SORTS) {
      for (const isDescending of [false, true]) {
        const all = await sorted(by, isDescending);
        expect(all).toHaveLength(TINY.documents.flatMap((rows) => rows.targets).length);
        expect(keysOf(await sorted(by, isDescending, 7))).toEqual(keysOf(all.slice(0, 7)));
      }
    }
  });

  test('by target never mixes units; within a unit numbers rise, or fall', async () => {
    for (const isDescending of [false, true]) {
      const rows = await sorted('value', isDescending);
      const units = rows.map((row) => row.unit?.unit ?? '');
      expect(units.filter((unit, i) => unit !== units[i - 1])).toHaveLength(new Set(units).size);
      rows.slice(1).forEach((row, i) => {
        const last = rows[i];
        if (last?.unit?.unit !== row.unit?.unit) return;
        expect(isDescending ? (last?.value ?? 0) - row.value : row.value - (last?.value ?? 0)).toBeGreaterThanOrEqual(
          0,
        );
      });
    }
  });

  test('puts blanks last, whichever way', async () => {
    for (const isDescending of [false, true]) {
      const measures = (await sorted('measure', isDescending)).map((row) => row.measure !== null);
      expect(measures).toEqual(measures.toSorted((a, b) => Number(b) - Number(a)));
      expect(measures).toContain(false);
    }
  });

  test('keeps no more than asked', () => {
    const few = new FirstFew<number>(3, (a, b) => a - b);
    for (const one of [5, 1, 4, 1, 5, 9, 2, 6]) few.add(one);
    expect(few.kept).toEqual([1, 1, 2]);
  });
});
