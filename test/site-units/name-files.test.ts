/** Bureaus by pieces of their names: what the whole list would find is found from a file or two of it. */
import { describe, expect, test } from 'vitest';
import { findDocuments } from '../../src/client/compare/choose-documents.ts';
import { DocumentFiles } from '../../src/client/compare/document-files.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { listedDocument } from '../../src/model/published-rows.ts';
import { bureausNamed, type NameFile } from '../../src/model/search/names.ts';
import { nameFiles, namePartsOf } from '../../src/site/name-files.ts';
import { REAL } from '../compare/datasets.ts';
import { made } from '../synthesize/corpora.ts';

const { reference, documents } = made(300, 2);
const dataset = new Dataset(
  reference,
  documents.map(({ rows }) => rows),
);
const SIZES = { listed: 200, bytes: 4_000, common: 20 };
const files = nameFiles(dataset, SIZES);
const parts = namePartsOf(dataset, SIZES);
const list = dataset.heads.map((head) => listedDocument(reference, head));

function asking() {
  const asked: string[] = [];
  const find = async <T>(address: string) => {
    asked.push(address);
    const make = files.get(address.replace(/^\/names\/|\.json$/g, ''));
    return (make ? JSON.parse(make()) : null) as T | null;
  };
  const addresses = { shared: '', list: '', document: '', names: '/names/', nameParts: parts };
  return { asked, files: new DocumentFiles(addresses, find) };
}

test('a short list is not cut', () => {
  expect(nameFiles(REAL).size).toBe(0);
  expect(namePartsOf(REAL)).toBe(0);
});

describe('of many bureaus', () => {
  const some = list.filter((_, i) => i % 23 === 0);

  test.each(some.map(({ document, name_zh, name_en, year }) => [document, name_zh, name_en, year] as const))(
    '%s is found by its names, its place and its key, as in the whole list',
    async (document, zh, en, year) => {
      const place = zh.replace(/[省市县区]?司法.*$/, '').slice(-3);
      for (const question of [zh, `${place} ${year}`, en, en.split(' ')[0] ?? '', document]) {
        const meant = await asking().files.meant(question);
        const whole = findDocuments(list, question);
        expect(meant?.map((one) => one.document).toSorted() ?? null, question).toEqual(
          whole.map((one) => one.document).toSorted(),
        );
        expect(whole.map((one) => one.document)).toContain(document);
      }
    },
  );

  test('one file or two are read for a name, and none is large', async () => {
    const { asked, files: own } = asking();
    await own.meant(some[3]?.name_zh ?? '');
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(Math.max(...[...files.values()].map((make) => make().length))).toBeLessThan(6 * SIZES.bytes);
  });

  test('what is in nearly all names asks for more, and what is in none finds none', async () => {
    expect(await asking().files.meant('司法局')).toBeNull();
    expect(await asking().files.meant('2021')).toBeNull();
    expect(await asking().files.meant('蓬莱仙岛')).toEqual([]);
  });

  test('a piece of a word is enough', async () => {
    const load = async (file: string) => JSON.parse(files.get(file)?.() ?? '') as NameFile;
    const key = some[5]?.bureau ?? '';
    const found = await bureausNamed(key.slice(0, 4), parts, load);
    expect(found?.map(({ bureau }) => bureau)).toContain(key);
  });
});
