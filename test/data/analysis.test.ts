/** The queries of docs/analysis.md, run on the published Parquet: the same numbers as the site’s own comparisons. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budgetSplit } from '../../src/compare/budget-split.ts';
import { measureTargets } from '../../src/compare/measure-targets.ts';
import { topicMoney } from '../../src/compare/topic-money.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { parquetFiles } from '../../src/site/parquet-files.ts';
import { REAL, ROOT, TINY } from '../compare/datasets.ts';
import { made } from '../synthesize/corpora.ts';

/** Its binary comes with the project for this platform alone. */
const isHere = process.platform === 'linux' && process.arch === 'x64';

const PAGE = readFileSync(join(ROOT, 'docs/analysis.md'), 'utf8');

/** A block of the page, by the word after its language. */
function sql(name: string): string {
  const [, code] = new RegExp(`^\`\`\`sql ${name}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(PAGE) ?? [];
  if (!code) throw new Error(`docs/analysis.md has no SQL named ${name}`);
  return code;
}

const invented = made(12, 2);
const CORPORA: readonly (readonly [name: string, dataset: Dataset])[] = [
  ['the five documents', REAL],
  ['the little data with every trap', TINY],
  [
    'an invented corpus',
    new Dataset(
      invented.reference,
      invented.documents.map(({ rows }) => rows),
    ),
  ],
];

describe.skipIf(!isHere).each(CORPORA)('from the Parquet of %s', (_, dataset) => {
  const folder = mkdtempSync(join(tmpdir(), 'bureau-targets-parquet-'));
  let connection: DuckDBConnection;

  beforeAll(async () => {
    for (const { path, make } of parquetFiles(dataset)) {
      const file = join(folder, 'parquet', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, make());
    }
    const { DuckDBInstance } = await import('@duckdb/node-api');
    connection = await (await DuckDBInstance.create()).connect();
    await connection.run(sql('duckdb').replaceAll("'data/", `'${folder}/`));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const rows = async (query: string) => (await connection.runAndReadAll(query)).getRowObjectsJson();

  test('DuckDB splits each budget as the site does', async () => {
    const found = (await rows(sql('budget-split'))).map((row) => ({
      ...row,
      project_share: digits(row['project_share']),
    }));
    const expected = budgetSplit(dataset).rows.map(({ document, basic, project }) => ({
      document: document.document,
      basic: wan(basic?.amount),
      project: wan(project?.amount),
      project_share: digits(project?.share ?? null),
    }));
    expect(byKey(found)).toEqual(byKey(expected));
    expect(expected.filter(({ project_share }) => project_share !== null).length).toBeGreaterThan(1);
    // The order of the chart, too.
    const shares = found.map((row) => row.project_share);
    expect(shares.filter((one) => one !== null)).toEqual(
      expected.map((row) => row.project_share).filter((one) => one !== null),
    );
  });

  test('DuckDB finds the promises of every measure that the site lays side by side', async () => {
    let promises = 0;
    for (const measure of dataset.reference.measures.values()) {
      const found = await rows(sql('measure-targets').replace("'legal-aid-cases'", `'${measure.measure}'`));
      const expected = measureTargets(dataset, measure).comparable.map(({ document, quantity, statements }) => ({
        document: document.document,
        comparator: quantity.comparator,
        value: quantity.value,
        value_to: quantity.valueTo,
        statements: String(statements.length),
      }));
      expect(byKey(found), measure.measure).toEqual(byKey(expected));
      promises += expected.length;
    }
    expect(promises).toBeGreaterThan(5);
  });

  test('DuckDB divides project money by fields of work as the site does', async () => {
    const found = (await rows(sql('topic-money'))).map((row) => ({ ...row, share: digits(row['share']) }));
    const expected = topicMoney(dataset).columns.flatMap(({ document, amounts }) =>
      [...amounts.values()].map(({ topic, amount, share }) => ({
        document: document.document,
        topic: topic.topic,
        amount: wan(amount),
        share: digits(share),
      })),
    );
    expect(byKey(found)).toEqual(byKey(expected));
    expect(expected.length).toBeGreaterThan(3);
  });
});

/** Money as DuckDB prints an exact decimal. */
const wan = (amount: number | undefined): string | null => (amount === undefined ? null : (amount / 1e6).toFixed(6));

/** A share, but for what adding in another order makes of its last digit. */
const digits = (share: unknown): string | null => (share === null ? null : Number(share).toFixed(12));

const byKey = (all: readonly object[]): string[] => all.map((row) => JSON.stringify(row)).toSorted();
