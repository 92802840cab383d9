/** Files of very many documents: none grows beyond its bound, and nothing that the whole file had is lost. */
import { describe, expect, test, vi } from 'vitest';
import { parseCsv } from '../../src/model/csv.ts';
import { TABLES } from '../../src/model/tables/index.ts';
import { documentFiles, isWhole, wholeFiles } from '../../src/site/data-list.ts';
import { publishedCsv, publishedDescriptor } from '../../src/site/downloads.ts';
import { FILE_BOUNDS, type FileBounds } from '../../src/site/file-bounds.ts';
import { findingLines } from '../../src/site/finding-files.ts';
import { KeptBytes } from '../../src/site/kept-bytes.ts';
import { rowCount, tableParts } from '../../src/site/table-files.ts';
import { downloads } from '../../src/site/urls.ts';
import { REAL } from '../compare/datasets.ts';

/** As if five documents were very many. */
const TIGHT: FileBounds = { rows: 100, described: 2 };
const paths = (bounds?: FileBounds) => [...wholeFiles(REAL, bounds)].map(({ path }) => path);
const linesOf = (csv: Iterable<string>) => parseCsv([...csv].join('')).records.map(({ cells }) => cells.join('\n'));

test('five documents have a workbook and a JSON file of the whole, and one CSV a table', () => {
  expect(isWhole(REAL)).toBe(true);
  expect(paths()).toEqual(expect.arrayContaining([downloads.workbook, downloads.json, downloads.joined('targets')]));
  expect(FILE_BOUNDS.rows).toBeLessThan(1_048_576);
});

describe('of very many documents', () => {
  test('the whole is neither a workbook nor one JSON file', () => {
    const listed = paths(TIGHT);
    expect(listed.filter((path) => path.endsWith('.xlsx'))).toEqual([]);
    expect(listed).not.toContain(downloads.json);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test.each(['targets', 'indicators', 'findings'] as const)(
    '%s is a file a year, with the rows of the whole',
    (table) => {
      const parts = tableParts(REAL, table, TIGHT.rows);
      expect(parts.map(({ year }) => year)).toEqual(['2021', '2022', '2023']);
      const { reference } = REAL;
      const rows = parts.flatMap(({ documents }) =>
        linesOf(publishedCsv(table, 'lossless', { documents, reference })).slice(1),
      );
      expect(rows.toSorted()).toEqual(
        linesOf(publishedCsv(table, 'lossless', REAL))
          .slice(1)
          .toSorted(),
      );
      expect(rows).toHaveLength(rowCount(REAL, table));
      expect(paths(TIGHT)).toEqual(expect.arrayContaining(parts.map(({ year }) => downloads.spreadsheet(table, year))));
    },
  );

  test('a table of few rows stays one file, and shared tables always', () => {
    expect(tableParts(REAL, 'document', TIGHT.rows).map(({ year }) => year)).toEqual(['']);
    expect(tableParts(REAL, 'measures', 1).map(({ year }) => year)).toEqual(['']);
  });

  test('findings as JSON lines are cut at the same years', () => {
    const lines = tableParts(REAL, 'findings', TIGHT.rows).map(({ documents }) =>
      [...findingLines(documents, REAL.reference)].join('').trimEnd().split('\n'),
    );
    expect(lines.flat()).toHaveLength(rowCount(REAL, 'findings'));
  });

  test('a document has its CSV files, and no workbook', () => {
    const endings = () => [...documentFiles('luan-2021', REAL)].map(({ path }) => path.split('.').at(-1));
    expect(endings()).toContain('xlsx');
    vi.stubEnv('REACH', 'wide');
    expect(new Set(endings())).toEqual(new Set(['csv']));
    vi.unstubAllEnvs();
  });

  test('the descriptor has a resource a table, however many documents there are', () => {
    const { resources } = JSON.parse(publishedDescriptor(REAL, TIGHT)) as {
      resources: {
        name: string;
        path: string | string[];
        schema: { primaryKey: string[]; fields: { name: string }[] };
      }[];
    };
    const targets = resources.find(({ name }) => name === 'targets');
    expect(targets?.path).toEqual(['all/targets/2021.csv', 'all/targets/2022.csv', 'all/targets/2023.csv']);
    expect(targets?.schema.primaryKey).toEqual(['document', ...TABLES.targets.key]);
    const [header] = linesOf(publishedCsv('targets', 'lossless', REAL));
    expect(targets?.schema.fields.map(({ name }) => name).join('\n')).toBe(header);
    expect(resources.length).toBeLessThanOrEqual(Object.keys(TABLES).length);
  });
});

test('what was made to be measured is given back once, from memory or from the disk', () => {
  const kept = new KeptBytes(4);
  const [small, large] = [new Uint8Array([1, 2, 3]), new Uint8Array([4, 5, 6, 7, 8])];
  kept.keep('small', small);
  kept.keep('large', large);
  expect([kept.take('small'), kept.take('large')]).toEqual([small, large]);
  expect([kept.take('small'), kept.take('large'), kept.take('other')]).toEqual([null, null, null]);
});
