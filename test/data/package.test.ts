import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeFolder, formatDataPackage } from '../../src/model/datapackage.ts';
import { readDataFolder } from '../../src/model/read-folder.ts';
import { checkPackage } from './package-check.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');
const TINY = join(import.meta.dirname, '..', 'tiny');

const describeAll = (folder: string) =>
  describeFolder(
    folder,
    readDataFolder(folder).documents.map((rows) => rows.document.document),
  );

describe('data/datapackage.json', () => {
  const text = readFileSync(join(DATA, 'datapackage.json'), 'utf8');

  test('is what the tables and files say (npm run describe writes it)', () => {
    expect(text).toBe(formatDataPackage(describeAll(DATA)));
  });

  test('is a Data Package that holds, read without our table definitions', () => {
    expect(checkPackage(DATA, JSON.parse(text))).toEqual([]);
  });
});

test('the tiny folder makes a Data Package that holds', () => {
  expect(checkPackage(TINY, JSON.parse(formatDataPackage(describeAll(TINY))))).toEqual([]);
});

describe('the check itself notices', () => {
  // biome-ignore lint/suspicious/noExplicitAny: a descriptor is damaged in places that its type forbids
  type Loose = any;
  const faultsOf = (damage: (descriptor: Loose, of: (name: string) => Loose) => void): string => {
    const descriptor: Loose = JSON.parse(formatDataPackage(describeAll(TINY)));
    const of = (name: string): Loose => descriptor.resources.find((one: Loose) => one.name === name);
    damage(descriptor, of);
    return checkPackage(TINY, descriptor).join('\n');
  };
  const fieldOf = (resource: Loose, name: string): Loose =>
    resource.schema.fields.find((one: Loose) => one.name === name);

  test.each<[string, (descriptor: Loose, of: (name: string) => Loose) => void, RegExp]>([
    [
      'no resources',
      (d) => {
        d.resources = [];
      },
      /resources must NOT have fewer/,
    ],
    [
      'a name with capitals',
      (_, of) => {
        of('topics').name = 'Topics';
      },
      /name must match pattern/,
    ],
    [
      'a path that leads up',
      (_, of) => {
        of('topics').path = '../topics.csv';
      },
      /path must match pattern/,
    ],
    [
      'an absolute path',
      (_, of) => {
        of('topics').path = '/etc/passwd';
      },
      /path must match pattern/,
    ],
    [
      'an unknown type',
      (_, of) => {
        fieldOf(of('topics'), 'sort').type = 'int';
      },
      /type must be equal/,
    ],
    [
      'a hash that is none',
      (_, of) => {
        of('topics').hash = 'sha256';
      },
      /hash must match pattern/,
    ],
    [
      'a self reference in the manner of version 1',
      (_, of) => {
        of('places').schema.foreignKeys[0].reference.resource = '';
      },
      /must NOT have fewer than 1 char/,
    ],
    [
      'two resources of one name',
      (d, of) => {
        d.resources.push(of('topics'));
      },
      /two resources have this name/,
    ],
    [
      'a missing file',
      (_, of) => {
        of('topics').path = 'reference/none.csv';
      },
      /does not exist/,
    ],
    [
      'another size',
      (_, of) => {
        of('topics').bytes += 1;
      },
      /bytes, not/,
    ],
    [
      'another hash',
      (_, of) => {
        of('topics').hash = `sha256:${'0'.repeat(64)}`;
      },
      /another hash/,
    ],
    [
      'another header',
      (_, of) => {
        of('topics').schema.fields.reverse();
      },
      /the header is/,
    ],
    [
      'a value of another type',
      (_, of) => {
        fieldOf(of('topics'), 'name_zh').type = 'number';
      },
      /is not a number/,
    ],
    [
      'a blank where a value is required',
      (_, of) => {
        fieldOf(of('places'), 'parent').constraints = { required: true };
      },
      /“” is required/,
    ],
    [
      'a word outside the list',
      (_, of) => {
        fieldOf(of('places'), 'level').constraints.enum = ['province'];
      },
      /is not in enum/,
    ],
    [
      'a value against its pattern',
      (_, of) => {
        fieldOf(of('topics'), 'topic').constraints.pattern = '[a-z]+';
      },
      /does not match/,
    ],
    [
      'a value below its minimum',
      (_, of) => {
        fieldOf(of('topics'), 'sort').constraints.minimum = 2;
      },
      /is below 2/,
    ],
    [
      'a primary key that repeats',
      (_, of) => {
        of('places').schema.primaryKey = ['level'];
      },
      /primary key is not unique/,
    ],
    [
      'a foreign key that dangles',
      (_, of) => {
        of('bureaus').schema.foreignKeys[0].reference.resource = 'topics';
        of('bureaus').schema.foreignKeys[0].reference.fields = ['topic'];
      },
      /“990100” is not in topics/,
    ],
    [
      'a foreign key to no resource',
      (_, of) => {
        of('bureaus').schema.foreignKeys[0].reference.resource = 'cities';
      },
      /which is no resource/,
    ],
  ])('%s', (_, damage, complaint) => {
    expect(faultsOf(damage)).toMatch(complaint);
  });
});
