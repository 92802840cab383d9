/**
 * The Data Package (v2) descriptor of a data folder, derived from the table definitions.
 * One resource a file; paths are relative to the descriptor, which lies beside `reference/` and `documents/`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_VERSION } from './data-version.ts';
import { columnsOf, type Table, type TableName } from './table.ts';
import { DOCUMENT_TABLES, REFERENCE_TABLES } from './tables/index.ts';

export { DATA_VERSION };

export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly licenses: readonly { name: string; path: string; title: string }[];
  readonly resources: readonly Resource[];
}

export interface Resource {
  readonly name: string;
  readonly type: 'table';
  readonly path: string;
  readonly title: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly bytes: number;
  readonly hash: string;
  readonly schema: object;
}

/** Throws when a file is missing: the descriptor is made only of a folder that has been checked. */
export function describeFolder(folder: string, documentIds: readonly string[]): DataPackage {
  const resources = [
    ...tablesIn(folder, REFERENCE_TABLES, null).map((table) => resource(folder, table, null)),
    ...documentIds.flatMap((id) => tablesIn(folder, DOCUMENT_TABLES, id).map((table) => resource(folder, table, id))),
  ];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'bureau-targets',
    title: '司法局绩效目标对照 · Bureau Targets',
    description:
      '中国司法局预算绩效目标表的规范化数据。Normalized data from the budget performance target forms of Chinese justice bureaus.',
    version: DATA_VERSION,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    resources,
  };
}

const tablesIn = (folder: string, tables: Readonly<Record<string, Table>>, id: string | null): Table[] =>
  Object.values(tables).filter((table) => !table.isOptional || existsSync(join(folder, pathOf(table, id))));

const resourceName = (table: TableName, id: string | null): string =>
  (id === null ? table : `${id}-${table}`).replaceAll('_', '-');

const pathOf = (table: Table, id: string | null): string =>
  id === null ? `reference/${table.name}.csv` : `documents/${id}/${table.name}.csv`;

function resource(folder: string, table: Table, id: string | null): Resource {
  const path = pathOf(table, id);
  const bytes = readFileSync(join(folder, path));
  return {
    name: resourceName(table.name, id),
    type: 'table',
    path,
    title: `${table.zh} · ${table.en}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    schema: schemaOf(table, id),
  };
}

/** Table Schema of a table; `id` names the document whose sibling resources the foreign keys point to. */
export function schemaOf(table: Table, id: string | null): object {
  const columns = columnsOf(table);
  const foreignKeys = columns.flatMap((column) => {
    const target = table.fields[column]?.references;
    if (!target) return [];
    const isSelf = target === table.name;
    const tables: Record<string, Table> = { ...REFERENCE_TABLES, ...DOCUMENT_TABLES };
    const owner = target in DOCUMENT_TABLES ? id : null;
    const field = tables[target]?.key[0];
    return [
      { fields: [column], reference: { ...(!isSelf && { resource: resourceName(target, owner) }), fields: [field] } },
    ];
  });
  return {
    fields: columns.map((name) => {
      const field = table.fields[name];
      const constraints = { ...(field?.required && { required: true }), ...field?.schema.constraints };
      return {
        name,
        type: field?.schema.type,
        title: field?.zh,
        description: field?.en,
        ...(Object.keys(constraints).length > 0 && { constraints }),
      };
    }),
    missingValues: [''],
    primaryKey: [...table.key],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

export const formatDataPackage = (descriptor: DataPackage): string => `${JSON.stringify(descriptor, null, 2)}\n`;
