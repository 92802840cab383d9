import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeFolder, formatDataPackage, schemaOf } from '../../src/model/datapackage.ts';
import { TABLES } from '../../src/model/tables/index.ts';
import { TINY } from './tiny-copy.ts';

const descriptor = describeFolder(TINY, ['alpha-2021', 'beta-2022-tasks']);

test('one resource a file: eight shared tables, five of each document and the optional ones that it has', () => {
  const names = descriptor.resources.map(({ name }) => name);
  // Both have standards, neither has goals.
  expect(descriptor.resources.map(({ path }) => path)).toHaveLength(8 + 2 * 5 + 2);
  expect(new Set(names).size).toBe(20);
  expect(names).toContain('beta-2022-tasks-targets');
  expect(names).toContain('beta-2022-tasks-standards');
  expect(names).not.toContain('beta-2022-tasks-goals');
});

test('bytes and hash are those of the file', () => {
  for (const { path, bytes, hash } of descriptor.resources) {
    const file = readFileSync(join(TINY, path));
    expect(bytes).toBe(file.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
  }
});

test('a foreign key leads to the shared table, to the sibling of its own document, or to the table itself', () => {
  const foreignKeys = (table: 'programs' | 'indicators') =>
    (schemaOf(TABLES[table], 'alpha-2021') as { foreignKeys: object[] }).foreignKeys;
  expect(foreignKeys('programs')).toEqual([
    { fields: ['parent'], reference: { fields: ['program'] } },
    { fields: ['topic'], reference: { resource: 'topics', fields: ['topic'] } },
  ]);
  expect(foreignKeys('indicators')).toEqual([
    { fields: ['program'], reference: { resource: 'alpha-2021-programs', fields: ['program'] } },
  ]);
});

test('a blank is a missing value, and required columns say so', () => {
  const { fields, missingValues } = schemaOf(TABLES.funds, 'x-2021') as {
    fields: { name: string; constraints?: object }[];
    missingValues: string[];
  };
  expect(missingValues).toEqual(['']);
  expect(fields.find(({ name }) => name === 'kind')?.constraints).toBeUndefined();
  expect(fields.find(({ name }) => name === 'axis')?.constraints).toEqual({
    required: true,
    enum: ['total', 'source', 'use', 'calculation'],
  });
});

test('the text ends with a line break and reads back', () => {
  const text = formatDataPackage(descriptor);
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(descriptor)));
});

test('a missing file is a fault of the program: only a checked folder is described', () => {
  expect(() => describeFolder(TINY, ['omega-2021'])).toThrow('ENOENT');
});
