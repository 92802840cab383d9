/** What can go wrong in every table alike, made from the definitions: keys that dangle, keys that stand twice, columns. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCsv, parseCsv } from '../../src/model/csv.ts';
import { columnsOf, type Table } from '../../src/model/table.ts';
import { TABLES } from '../../src/model/tables/index.ts';
import { type Damage, TINY } from '../model/tiny-copy.ts';
import type { Mutation } from './mutation.ts';

/** Tables that the tiny folder lacks, as they might begin. */
const OTHERS: Readonly<Record<string, string>> = {
  names: 'kind,name_zh,name_en,topic\nprogram,法律援助,Legal aid,legal-aid\n',
  measure_aliases: 'name,unit,measure,match,note\n法律援助案件数,件,legal-aid-cases,exact,\n',
  releases: 'release,date,note_zh,note_en,documents\n1.0.0,2026-01-01,首次发布,First release,alpha-2021\n',
};

interface Sample {
  readonly table: Table;
  /** Below the data folder. */
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Of each table, the first file of the tiny folder that holds rows. */
const SAMPLES: readonly Sample[] = Object.values(TABLES).map((table) => {
  const paths =
    table.scope === 'reference'
      ? [`reference/${table.name}.csv`]
      : ['alpha-2021', 'beta-2022', 'gamma-2021'].map((id) => `documents/${id}/${table.name}.csv`);
  const path = paths.find((one) => existsSync(join(TINY, one))) ?? paths[0] ?? '';
  const text = OTHERS[table.name] ?? readFileSync(join(TINY, path), 'utf8');
  const [header = [], ...rows] = parseCsv(text).records.map(({ cells }) => cells);
  return { table, path, header, rows };
});

const write =
  ({ path }: Sample, header: readonly string[], rows: readonly (readonly string[])[]): Damage =>
  (folder) =>
    writeFileSync(join(folder, path), formatCsv(header, rows));

const dangling: readonly Mutation[] = SAMPLES.flatMap((sample) =>
  columnsOf(sample.table).flatMap((column, at): Mutation[] => {
    const to = sample.table.fields[column]?.references;
    const row = sample.rows.findIndex((cells) => cells[at] !== '');
    if (!to || row === -1) return [];
    const rows = sample.rows.map((cells, one) => (one === row ? cells.with(at, 'nowhere') : cells));
    return [
      {
        name: `${sample.table.name}.${column}, which is not in ${to}`,
        change: write(sample, sample.header, rows),
        at: `${sample.path}:${row + 2} ${column}`,
        code: 'reference-dangling',
        zh: `“nowhere” 不在 ${to}.csv 中`,
        en: `is not in ${to}.csv; correct it or add it there first`,
      },
    ];
  }),
);

const duplicate: readonly Mutation[] = SAMPLES.filter(({ table }) => table.name !== 'document').map((sample) => {
  const last = sample.rows.at(-1) ?? [];
  return {
    name: `a key of ${sample.table.name} that stands there twice`,
    change: write(sample, sample.header, [...sample.rows, last]),
    at: `${sample.path}:${sample.rows.length + 2} ${sample.table.key[0]}`,
    code: 'key-duplicate',
    zh: `已在第 ${sample.rows.length + 1} 行出现；请改用另一个键`,
    en: `already stands on line ${sample.rows.length + 1}; rename one of the two`,
  };
});

const order: readonly Mutation[] = SAMPLES.filter(({ rows }) => rows.length > 1).map((sample) => ({
  name: `rows of ${sample.table.name} out of order`,
  change: write(sample, sample.header, [sample.rows[1] ?? [], sample.rows[0] ?? [], ...sample.rows.slice(2)]),
  at: `${sample.path}:3 ${sample.table.key[0]}`,
  code: 'key-order',
  zh: '请按键排序',
  en: 'sort the rows by key',
}));

const column: readonly Mutation[] = SAMPLES.map((sample) => ({
  name: `${sample.table.name} without its last column`,
  change: write(
    sample,
    sample.header.slice(0, -1),
    sample.rows.map((cells) => cells.slice(0, -1)),
  ),
  at: `${sample.path}:1 ${sample.header.at(-1)}`,
  code: 'column-missing',
  zh: `请把表头改为：${sample.header.join(',')}`,
  en: `write the header as: ${sample.header.join(',')}`,
}));

const required: readonly Mutation[] = SAMPLES.flatMap((sample) =>
  columnsOf(sample.table).flatMap((name, at): Mutation[] => {
    if (!sample.table.fields[name]?.required || sample.rows.length === 0) return [];
    return [
      {
        name: `${sample.table.name}.${name} that is blank`,
        change: write(
          sample,
          sample.header,
          sample.rows.map((cells, one) => (one === 0 ? cells.with(at, '') : cells)),
        ),
        at: `${sample.path}:2 ${name}`,
        code: 'value-missing',
        zh: '不能为空；请填写',
        en: 'must not be blank; fill it in',
      },
    ];
  }),
);

/** The fault of a row may bring others with it, since rows of all tables hang together. */
export const ROW_MUTATIONS = { dangling, duplicate, order, required };

/** A table that cannot be read is said once, not of every row that refers to it. */
export const WHOLE_TABLE_MUTATIONS = column;
