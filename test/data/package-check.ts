/**
 * A descriptor and its folder → everything that does not hold, as a stranger's software would read it:
 * from datapackage.json alone, without our table definitions.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { PACKAGE_SCHEMA } from './package-schema.ts';

interface FieldSpec {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[]; pattern?: string; minimum?: number; maximum?: number };
}
interface ForeignKey {
  fields: string[];
  reference: { resource?: string; fields: string[] };
}
interface ResourceSpec {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: FieldSpec[]; missingValues?: string[]; primaryKey?: string[]; foreignKeys?: ForeignKey[] };
}
interface Table {
  resource: ResourceSpec;
  rows: string[][];
}

const TYPES: Record<string, RegExp> = {
  string: /^/,
  number: /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/,
  integer: /^[+-]?\d+$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  year: /^\d{4}$/,
};

export function checkPackage(folder: string, descriptor: unknown): string[] {
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  if (!ajv.validate(PACKAGE_SCHEMA, descriptor)) {
    return (ajv.errors ?? []).map(({ instancePath, message }) => `datapackage.json ${instancePath} ${message}`);
  }
  const { resources } = descriptor as { resources: ResourceSpec[] };
  const faults: string[] = [];
  const tables = new Map<string, Table>();
  for (const resource of resources) {
    if (tables.has(resource.name)) faults.push(`${resource.name}: two resources have this name`);
    const rows = readRows(folder, resource, faults);
    tables.set(resource.name, { resource, rows });
  }
  for (const table of tables.values()) {
    faults.push(...checkCells(table), ...checkPrimaryKey(table), ...checkForeignKeys(table, tables));
  }
  return faults;
}

function readRows(folder: string, { name, path, bytes, hash, schema }: ResourceSpec, faults: string[]): string[][] {
  const file = join(folder, path);
  if (!existsSync(file)) {
    faults.push(`${name}: ${path} does not exist`);
    return [];
  }
  const content = readFileSync(file);
  const digest = createHash('sha256').update(content).digest('hex');
  if (content.length !== bytes) faults.push(`${name}: ${path} has ${content.length} bytes, not ${bytes}`);
  if (`sha256:${digest}` !== hash) faults.push(`${name}: ${path} has another hash`);
  const { data, errors } = Papa.parse<string[]>(content.toString('utf8'), { skipEmptyLines: true });
  for (const { message } of errors) faults.push(`${name}: ${message}`);
  const [header = [], ...rows] = data;
  const names = schema.fields.map((field) => field.name);
  if (header.join() !== names.join()) faults.push(`${name}: the header is ${header.join()}, not ${names.join()}`);
  return rows;
}

function checkCells({ resource: { name, schema }, rows }: Table): string[] {
  const missing = new Set(schema.missingValues ?? ['']);
  return rows.flatMap((row, i) =>
    schema.fields.flatMap((field, at) => {
      const cell = row[at] ?? '';
      const fault = missing.has(cell) ? field.constraints?.required && 'is required' : violation(field, cell);
      return fault ? [`${name}: row ${i + 1} ${field.name} “${cell}” ${fault}`] : [];
    }),
  );
}

function violation({ type, constraints = {} }: FieldSpec, cell: string): string | null {
  const { enum: words, pattern, minimum, maximum } = constraints;
  if (!TYPES[type]?.test(cell)) return `is not a ${type}`;
  if (words && !words.includes(cell)) return 'is not in enum';
  // The standard's patterns cover the whole value, as in XML Schema.
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell)) return `does not match ${pattern}`;
  if (minimum !== undefined && Number(cell) < minimum) return `is below ${minimum}`;
  if (maximum !== undefined && Number(cell) > maximum) return `is above ${maximum}`;
  return null;
}

const columnsOf = ({ resource, rows }: Table, names: string[]): string[] => {
  const at = names.map((name) => resource.schema.fields.findIndex((field) => field.name === name));
  return rows.map((row) => at.map((i) => row[i] ?? '').join('\u0000'));
};

function checkPrimaryKey(table: Table): string[] {
  const { name, schema } = table.resource;
  const keys = columnsOf(table, schema.primaryKey ?? []);
  const isDouble = schema.primaryKey && new Set(keys).size !== keys.length;
  return isDouble ? [`${name}: the primary key is not unique`] : [];
}

function checkForeignKeys(table: Table, tables: ReadonlyMap<string, Table>): string[] {
  const { name, schema } = table.resource;
  return (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const target = reference.resource === undefined ? table : tables.get(reference.resource);
    if (!target) return [`${name}: foreign key to ${reference.resource}, which is no resource`];
    const known = new Set(columnsOf(target, reference.fields));
    const dangling = columnsOf(table, fields).filter((cell) => cell !== '' && !known.has(cell));
    return dangling.map((cell) => `${name}: ${fields.join()} “${cell}” is not in ${target.resource.name}`);
  });
}
