import { describe, expect, test } from 'vitest';
import { columnsOf, keyOf } from '../../src/model/table.ts';
import { DOCUMENT_TABLE_NAMES, REFERENCE_TABLE_NAMES, TABLES } from '../../src/model/tables/index.ts';

test('the list of tables has each under its own name, in its own scope', () => {
  expect(Object.entries(TABLES).filter(([name, table]) => table.name !== name)).toEqual([]);
  const namesIn = (scope: string) =>
    Object.values(TABLES)
      .filter((table) => table.scope === scope)
      .map(({ name }) => name);
  expect(namesIn('reference')).toEqual(REFERENCE_TABLE_NAMES);
  expect(namesIn('document')).toEqual(DOCUMENT_TABLE_NAMES);
});

describe.each(Object.values(TABLES))('$name', (table) => {
  test('its key columns are columns and must be filled', () => {
    for (const column of table.key) expect(table.fields[column]?.required).toBe(true);
  });

  test('its columns are snake_case and explained in both languages', () => {
    for (const column of columnsOf(table)) expect(column).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    for (const field of [table, ...Object.values(table.fields)]) {
      expect(field.zh).toMatch(/\p{Script=Han}/u);
      expect(field.en).toMatch(/[a-z]/);
    }
  });

  test('its references lead to tables with a key of one column', () => {
    for (const { references } of Object.values(table.fields)) {
      if (references) expect(TABLES[references].key).toHaveLength(1);
    }
  });
});

test('a key of several columns is joined by a slash', () => {
  expect(keyOf(TABLES.category_aliases, { level1: '产出指标', level2: '成本指标', category: 'cost' })).toBe(
    '产出指标/成本指标',
  );
  expect(keyOf(TABLES.topics, { topic: 'cost' })).toBe('cost');
});
