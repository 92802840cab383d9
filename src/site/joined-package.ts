/**
 * The Data Package (v2) descriptor of very many documents: shared tables as ever, and each table of documents as one
 * resource, the joined file or its years. A resource a file would be a description of hundreds of megabytes.
 */
import { type DataPackage, describeFolder, type Resource, schemaOf } from '../model/datapackage.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Table } from '../model/table.ts';
import { DOCUMENT_TABLES } from '../model/tables/index.ts';
import type { FileBounds } from './file-bounds.ts';
import { tableParts } from './table-files.ts';
import { downloads } from './urls.ts';

/** Several files are read one after the other; sizes and hashes of all are in `files.json`. */
type JoinedResource = Omit<Resource, 'path' | 'bytes' | 'hash'> & { readonly path: readonly string[] };
type JoinedPackage = Omit<DataPackage, 'resources'> & { readonly resources: readonly (Resource | JoinedResource)[] };

export const formatJoined = (descriptor: JoinedPackage): string => `${JSON.stringify(descriptor, null, 2)}\n`;

export function describeJoined(folder: string, dataset: Dataset, bounds: FileBounds): JoinedPackage {
  const shared = describeFolder(folder, []);
  const joined = Object.values(DOCUMENT_TABLES).map((table) => resourceOf(table, dataset, bounds));
  return { ...shared, resources: [...shared.resources, ...joined] };
}

function resourceOf(table: Table, dataset: Dataset, { rows }: FileBounds): JoinedResource {
  const name = table.name as keyof typeof DOCUMENT_TABLES;
  return {
    name: table.name.replaceAll('_', '-'),
    type: 'table',
    path: tableParts(dataset, name, rows).map(({ year }) => downloads.joined(name, year).slice('data/'.length)),
    title: `${table.zh} · ${table.en}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: joinedSchema(table),
  };
}

interface Schema {
  readonly fields: readonly { readonly name: string }[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

const DOCUMENT = 'document';

/** Rows begin with their document, and keys are unique within it. */
function joinedSchema(table: Table): object {
  const own = schemaOf(table, null) as Schema;
  if (table.name === DOCUMENT) return own;
  const [document] = (schemaOf(DOCUMENT_TABLES.document, null) as Schema).fields;
  const inDocument = ({ reference }: ForeignKey) => (reference.resource ?? table.name) in DOCUMENT_TABLES;
  return {
    ...own,
    fields: [document, ...own.fields],
    primaryKey: [DOCUMENT, ...own.primaryKey],
    foreignKeys: [
      { fields: [DOCUMENT], reference: { resource: DOCUMENT, fields: [DOCUMENT] } },
      ...(own.foreignKeys ?? []).map((key) =>
        inDocument(key)
          ? {
              fields: [DOCUMENT, ...key.fields],
              reference: { ...key.reference, fields: [DOCUMENT, ...key.reference.fields] },
            }
          : key,
      ),
    ],
  };
}
