import { describe, expect, test } from 'vitest';
import { answers } from '../../../src/client/explore/answers.ts';
import { rowsOfDocument } from '../../../src/client/explore/bureau-answers.ts';
import { csvOf } from '../../../src/client/explore/csv.ts';
import { filterOf } from '../../../src/client/explore/question.ts';
import { bureauMatching, type TargetFilter } from '../../../src/compare/explore/filter.ts';
import { comparing, FirstFew, type NumberedRow, SORTS } from '../../../src/compare/explore/order.ts';
import type { ShardIndex } from '../../../src/compare/explore/shard.ts';
import type { TargetRow } from '../../../src/compare/explore/target-row.ts';
import { documentFile } from '../../../src/compare/fitting-documents.ts';
import { fieldsOfTarget } from '../../../src/compare/field-of-work.ts';
import { messages } from '../../../src/i18n/index.ts';
import { parseCsv } from '../../../src/model/csv.ts';
import { type Dataset, placeTargets } from '../../../src/model/dataset.ts';
import { sharedRows } from '../../../src/model/published-rows.ts';
import { joinedCells } from '../../../src/site/downloads.ts';
import { exploreFiles, makeExploreFiles } from '../../../src/site/explore-files.ts';
import { REAL, TINY } from '../../compare/datasets.ts';
import { type JsonFolder, jsonFolder } from '../json-folder.ts';

const SMALL = { rows: 20, measurePostings: 10, byBureau: 100_000 };
const DATA: [string, Dataset, JsonFolder][] = [
  ['the real data', REAL, jsonFolder(exploreFiles(REAL))],
  ['the tiny data', TINY, jsonFolder(exploreFiles(TINY))],
  ['the real data in small shards', REAL, jsonFolder(makeExploreFiles(REAL, SMALL))],
  ['the tiny data in small shards', TINY, jsonFolder(makeExploreFiles(TINY, SMALL))],
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
    const own = jsonFolder(makeExploreFiles(dataset, SMALL));
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

describe('of very many rows, which lie by measure', () => {
  const folder = jsonFolder(makeExploreFiles(REAL, { ...SMALL, byBureau: 0 }));
  const { documents } = REAL;
  const published = new Map<string, unknown>(
    documents.map(({ document: { document } }) => [`/compare/${document}.json`, documentFile(REAL, document)]),
  ).set('/compare/reference.json', sharedRows(REAL));
  const find = async <T>(address: string) => (published.get(address) ?? null) as T | null;
  const addresses = { shared: '/compare/reference.json', document: '/compare/*.json' };
  const bureaus = {
    documents: async (asked: string) =>
      REAL.heads.filter(({ bureau }) => bureauMatching(asked)(REAL.bureau(bureau))).map(({ document }) => document),
    rows: (document: string) => rowsOfDocument(document, addresses, find),
  };
  const found = async (question: string, mostFiles = 1000) => {
    const rows: TargetRow[] = [];
    let unread = 0;
    for await (const answer of answers(asked(question), folder.load, { mostFiles, bureaus })) {
      rows.push(...answer.rows.map(({ row }) => row));
      unread = answer.unread;
    }
    return { rows, unread };
  };
  const [, , byBureau] = DATA[0] ?? [];
  const inOneOrder = (rows: readonly TargetRow[]) => {
    const keyOf = (row: TargetRow) => `${row.document.document}/${row.target}`;
    return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  };

  test.each([
    '',
    'year=2021&comparator=ge',
    'measure=legal-aid-cases',
    'bureau=hengyang',
    'bureau=衡阳&text=满意',
    'topic=mediation',
  ])('the same rows answer “%s” as by bureau', async (question) => {
    const { rows, unread } = await found(question);
    const other = await rowsOf(question, byBureau as JsonFolder);
    expect(rows.length).toBeGreaterThan(0);
    expect(inOneOrder(rows)).toEqual(inOneOrder(other));
    expect(unread).toBe(0);
  });

  test('a question about a measure reads the files of that measure alone, and one about a bureau none', async () => {
    folder.asked.splice(0);
    await found('measure=legal-aid-cases');
    expect(folder.asked.filter((file) => file.startsWith('targets-')).length).toBeLessThanOrEqual(2);
    folder.asked.splice(0);
    await found('bureau=luan');
    expect(folder.asked).toEqual(['index']);
  });

  test('a question that is too wide is answered from so many files, and says how many rows it left', async () => {
    const { rows, unread } = await found('', 3);
    const all = await found('');
    expect(rows.length).toBeLessThan(all.rows.length);
    expect(unread).toBeGreaterThanOrEqual(all.rows.length - rows.length);
  });

  test('no list of all bureaus is made', () => {
    expect(makeExploreFiles(REAL, { ...SMALL, byBureau: 0 }).has('bureaus')).toBe(false);
  });
});
