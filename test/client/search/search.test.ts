import { describe, expect, test } from 'vitest';
import { bureauEntry } from '../../../src/compare/bureau-profile.ts';
import { search } from '../../../src/client/search/search.ts';
import type { Kind } from '../../../src/model/search/files.ts';
import type { DocumentRows } from '../../../src/model/rows.ts';
import type { SearchEntry } from '../../../src/site/search-entry.ts';
import { indexFiles, searchFiles } from '../../../src/site/search-index.ts';
import { REAL, TINY } from '../../compare/datasets.ts';
import { type JsonFolder, jsonFolder } from '../json-folder.ts';

const EVERYTHING = () => Number.POSITIVE_INFINITY;
/** Small files and bands, so that a question must put several together. */
const SMALL = { bandSize: 70, recordsInFile: 8, termFileBytes: 2_000 };

const REAL_FILES = searchFiles(REAL);
const real = jsonFolder(REAL_FILES);
const DATA = {
  'the real data': real,
  'the tiny data': jsonFolder(searchFiles(TINY)),
  'the real data in small files': jsonFolder(searchFiles(REAL, SMALL)),
  'the tiny data in small files': jsonFolder(searchFiles(TINY, SMALL)),
};
const datasetOf = (name: string) => (name.includes('real') ? REAL : TINY);

async function names(question: string, kind: Kind, folder: JsonFolder = real, most = EVERYTHING): Promise<string[]> {
  const found = await search(question, folder.load, most);
  return found.filter((one) => one.kind === kind).flatMap(({ records }) => records.map((record) => record.zh));
}
const keys = async (question: string, kind: Kind, folder = real): Promise<string[]> =>
  (await search(question, folder.load, EVERYTHING))
    .filter((one) => one.kind === kind)
    .flatMap(({ records }) => records.map(({ key }) => key));

/** Every two neighbouring characters, punctuation and all. */
const piecesOf = (name: string): string[] => {
  const characters = [...name];
  return [...new Set(characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`))];
};
const plain = (text: string) => text.replace(/[^\p{L}\p{N}\n]/gu, '');
const runsOf = (name: string) => name.match(/\p{Script=Han}{4,}/gu) ?? [];

/** All that a document is found by, in Chinese. */
function textsOf(rows: DocumentRows, label: string): string[] {
  const dataset = datasetOf(label);
  const { reference } = dataset;
  const bureau = dataset.bureau(rows.document.bureau);
  const { place, within } = bureauEntry(dataset, bureau.bureau);
  const measures = rows.targets.flatMap((row) => reference.measures.get(row.measure ?? '') ?? []);
  const topics = [...rows.programs, ...measures].flatMap(({ topic }) => reference.topics.get(topic ?? '') ?? []);
  const named = [bureau, ...(place ? [place] : []), ...within, ...measures, ...topics].map((row) => row.name_zh);
  const printed = [...rows.programs, ...rows.indicators].map(({ name }) => name);
  return [rows.document.title, ...named, ...printed].map(plain);
}
const hasWord = (piece: string) => /[\p{L}\p{N}]/u.test(piece);

describe.each(Object.entries(DATA))('in %s', (label, folder) => {
  const { documents, reference } = datasetOf(label);
  const indicators = [...new Set(documents.flatMap((rows) => rows.indicators.map(({ name }) => name)))];
  const programs = [...new Set(documents.flatMap((rows) => rows.programs.map(({ name }) => name)))];
  const measures = [...reference.measures.values()].map((row) => row.name_zh);

  test.each([
    ['indicator', indicators],
    ['program', programs],
    ['measure', measures],
  ] as const)('every two characters of the name of every %s find it', async (kind, all) => {
    const missed: string[] = [];
    const asked = new Map<string, Promise<string[]>>();
    for (const name of all) {
      for (const piece of piecesOf(name).filter(hasWord)) {
        const found = asked.get(piece) ?? names(piece, kind, folder);
        asked.set(piece, found);
        if (!(await found).includes(name)) missed.push(`${piece} → ${name}`);
      }
    }
    expect(missed).toEqual([]);
    expect(asked.size).toBeGreaterThan(20);
  });

  test('a whole name and each of its characters find it', async () => {
    const missed: string[] = [];
    for (const name of indicators.slice(0, 60)) {
      for (const question of [name, ...name].filter(hasWord)) {
        if (!(await names(question, 'indicator', folder)).includes(name)) missed.push(`${question} → ${name}`);
      }
    }
    expect(missed).toEqual([]);
  });

  test('a piece of a name finds nothing but names that have it', async () => {
    const pieces = indicators
      .map((name) => [...name].slice(0, 4).join(''))
      .filter((one) => /^\p{Script=Han}+$/u.test(one));
    for (const piece of pieces) {
      const found = await search(piece, folder.load, EVERYTHING);
      const records = found.filter(({ kind }) => kind === 'indicator').flatMap((one) => one.records);
      expect(
        records.filter(({ zh }) => !plain(zh).includes(piece)).map(({ zh }) => zh),
        piece,
      ).toEqual([]);
      expect(found.every(({ isExact }) => isExact)).toBe(true);
    }
    expect(pieces.length).toBeGreaterThan(10);
  });

  test('three or four characters that stand side by side find the documents that have them so, and no other', async () => {
    const wrong: string[] = [];
    const pieces = new Set(
      indicators.flatMap((name) => runsOf(name)).flatMap((run) => [run.slice(0, 3), run.slice(-4)]),
    );
    // Such as end one name and begin another: their pairs are everywhere, they themselves hardly anywhere.
    const made = indicators.slice(1, 40).map((name, i) => `${(indicators[i] ?? '').slice(-2)}${name.slice(0, 2)}`);
    for (const piece of [...pieces, ...made].filter((one) => /^\p{Script=Han}{3,}$/u.test(one))) {
      const found = await search(piece, folder.load, EVERYTHING);
      const keysFound = found.filter(({ kind }) => kind === 'document').flatMap(({ records }) => records);
      const wanted = documents.filter((rows) => textsOf(rows, label).some((text) => text.includes(piece)));
      const expected = wanted.map(({ document }) => document.document).toSorted();
      if (
        keysFound
          .map(({ key }) => key)
          .toSorted()
          .join() !== expected.join()
      )
        wrong.push(`${piece}: ${expected}`);
      expect(found.every(({ isExact }) => isExact)).toBe(true);
    }
    expect(wrong).toEqual([]);
    expect(pieces.size).toBeGreaterThan(10);
  });
});

describe('a document is found', () => {
  test.each(['2021 揭阳 法律援助', 'legal aid jieyang 2021', '揭阳２０２１，法律援助', 'jieyang-2021'])(
    'by “%s”, first of all',
    async (question) => {
      expect((await keys(question, 'document'))[0]).toBe('jieyang-2021');
    },
  );

  test.each([
    ['社区矫正率', []],
    ['案件数量', ['shifeng-2023']],
  ])('by the words “%s” themselves, not by their characters apart', async (question, wanted) => {
    for (const most of [5, Number.POSITIVE_INFINITY]) {
      const found = (await search(question, real.load, () => most)).filter(({ kind }) => kind === 'document');
      expect(found.flatMap(({ records }) => records.map(({ key }) => key))).toEqual(wanted);
    }
  });

  test('only among as many as may be read: of characters that are everywhere, apart, not all documents are looked at', async () => {
    const entry = (i: number): SearchEntry => ({
      kind: 'document',
      record: { key: `d-${i}`, zh: `文件${i}`, en: '' },
      terms: () => ['甲', '乙', '丙', '甲乙', '乙丙'],
      text: () => (i === 499 ? '甲乙丙' : '甲乙\n乙丙'),
    });
    const entries = Array.from({ length: 500 }, (_, i) => entry(i));
    const folder = jsonFolder(indexFiles(entries, { bandSize: 32_768, recordsInFile: 64, termFileBytes: 40_000 }));
    expect(await search('甲乙丙', folder.load, () => 5)).toEqual([]);
    expect(new Set(folder.asked).size).toBeLessThan(80);
    const all = await search('甲乙丙', folder.load, EVERYTHING);
    expect(all).toMatchObject([{ isExact: true, count: 1, records: [{ key: 'd-499' }] }]);
  });

  test('by a phrase of its indicators, for a look at few of its texts', async () => {
    const folder = jsonFolder(REAL_FILES);
    const found = (await search('人民调解成功率', folder.load, () => 5)).find(({ kind }) => kind === 'document');
    expect(found?.records.map(({ key }) => key)).toContain('hengyang-2022');
    expect(folder.asked.filter((file) => file.startsWith('text-')).length).toBeLessThanOrEqual(5);
    const letters = jsonFolder(REAL_FILES);
    await search('mediation 衡阳', letters.load, () => 5);
    expect(letters.asked.filter((file) => file.startsWith('text-'))).toEqual([]);
  });

  test('by its province, its title, and what its indicators are called, but not by a year that is not its own', async () => {
    expect(await keys('广东', 'document')).toEqual(['jieyang-2021']);
    expect(await keys('hunan', 'document')).toEqual(['shifeng-2023', 'hengyang-2022', 'shaoyang-2021']);
    expect(await keys('2022', 'document')).toEqual(['hengyang-2022']);
    expect(await keys('立法', 'document')).toContain('hengyang-2022');
  });
});

describe('a question', () => {
  test('in Latin letters finds words that begin so, whatever their case, accents and apostrophes', async () => {
    expect(await keys('mediat', 'topic')).toEqual(['mediation']);
    expect(await keys('LUAN', 'bureau')).toEqual(['luan']);
    expect(await keys('lu’an', 'bureau')).toEqual(['luan']);
    expect(await keys('ediat', 'topic')).toEqual([]);
  });

  test('of several words finds what has all of them', async () => {
    const both = await names('调解 成功', 'measure');
    expect(both.length).toBeGreaterThan(0);
    for (const name of both) expect(name).toMatch(/调解.*成功|成功.*调解/);
    expect(await search('调解 揭', real.load, () => 1)).not.toEqual([]);
    expect(await search('调解 不存在', real.load, EVERYTHING)).toEqual([]);
  });

  test.each(['', '  ', '，。', '“”'])('without any word (“%s”) asks nothing', async (question) => {
    const folder = jsonFolder(REAL_FILES);
    expect(await search(question, folder.load, EVERYTHING)).toEqual([]);
    expect(folder.asked).toEqual([]);
  });

  test.each(['constructor', '__proto__', 'hasOwnProperty', '\\', '<script>'])(
    'such as “%s” does no harm',
    async (one) => {
      expect(await search(one, real.load, EVERYTHING)).toBeInstanceOf(Array);
    },
  );

  test('that is the whole name finds that name first', async () => {
    expect((await names('法律援助', 'topic'))[0]).toBe('法律援助');
    expect((await names('legal aid', 'program'))[0]).toBe('法律援助');
  });

  test('is answered with the first few of each kind, their number, and few files', async () => {
    const folder = jsonFolder(searchFiles(REAL, SMALL));
    const found = await search('率', folder.load, () => 3);
    const indicators = found.find(({ kind }) => kind === 'indicator');
    const all = REAL.documents.flatMap((rows) => rows.indicators.map(({ name }) => name));
    expect(indicators?.records).toHaveLength(3);
    expect(indicators).toMatchObject({ isExact: true, count: new Set(all.filter((name) => name.includes('率'))).size });
    expect(new Set(folder.asked).size).toBeLessThan(searchFiles(REAL, SMALL).size / 4);
  });

  test('whose words must be read counts roughly until all are read', async () => {
    const few = (await search('满意度', real.load, () => 1)).find(({ kind }) => kind === 'indicator');
    const all = (await search('满意度', real.load, EVERYTHING)).find(({ kind }) => kind === 'indicator');
    expect([few?.isExact, all?.isExact]).toEqual([false, true]);
    expect(all?.count).toBe(all?.records.length);
    expect(few?.count).toBeGreaterThanOrEqual(all?.count ?? 0);
  });
});

test('an indicator’s name stands once, with its count and where it is', async () => {
  const record = (await search('办理法律援助案件数', real.load, EVERYTHING))
    .find(({ kind }) => kind === 'indicator')
    ?.records.find(({ zh }) => zh === '办理法律援助案件数');
  expect(record).toMatchObject({ zh: '办理法律援助案件数', en: 'Legal aid cases handled', count: 2, targets: 2 });
  // Once for the department, once for the project: one document.
  expect(record?.rows).toEqual([['hengyang-2022', 'p0-01', '衡阳 2022', 'Hengyang 2022']]);
});

test('entries come kind by kind, newest documents and most frequent names first', () => {
  const records = [...REAL_FILES].filter(([file]) => file.startsWith('records-'));
  const all = records.flatMap(([, make]) => JSON.parse(make()) as { zh: string; count?: number }[]);
  const { starts } = JSON.parse(REAL_FILES.get('index')?.() ?? '{}') as { starts: number[] };
  expect(all[0]?.zh).toContain('司法局');
  expect(all[starts[3] ?? 0]?.zh).toBe('株洲市石峰区司法局 2023');
  const counts = all.slice(starts[5]).map(({ count = 0 }) => count);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(starts.at(-1)).toBe(all.length);
});
