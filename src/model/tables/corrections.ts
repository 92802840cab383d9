import { key, oneOf, optional, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

/** The tables that the importer writes; the others are made by hand. */
export const CORRECTED_TABLES = [
  'document',
  'programs',
  'funds',
  'indicators',
  'targets',
  'goals',
  'standards',
] as const;

/** Stand in the place of a column where a whole row is left out or put in. */
export const DROPPED = '*';
export const ADDED = '+';

/** Columns that follow from where a row stands: nobody corrects them. */
export const POSITIONAL: Readonly<Record<(typeof CORRECTED_TABLES)[number], readonly string[]>> = {
  document: ['document', 'bureau', 'year'],
  programs: ['program'],
  funds: ['fund', 'program'],
  indicators: ['indicator', 'program'],
  targets: ['target', 'program', 'indicator', 'origin'],
  goals: ['goal', 'program'],
  standards: ['standard', 'indicator'],
};

export const corrections = defineTable({
  name: 'corrections',
  scope: 'document',
  isOptional: true,
  key: ['table', 'row', 'column'],
  zh: '更正：人工改过的单元格。导入时先核对读出的内容与 expected 一致，再改为 replacement',
  en: 'Corrections: cells that a person has changed. The importer applies one only where it reads what is expected',
  fields: {
    table: oneOf(CORRECTED_TABLES, '所在的表', 'Table of the cell'),
    row: key(
      '所在的行：本文件夹中的键；删去的行为读出时的键',
      'Key of its row in this folder; of a dropped row its key as it was read',
    ),
    column: text('列名；* 为删去整行，+ 为增加一行', 'Column; * where the whole row is dropped, + where one is added'),
    expected: optional(
      text(
        '读出的内容；删去整行时，为该行的名称或数值',
        'What the importer reads; of a dropped row its name or number',
      ),
    ),
    replacement: optional(text('改为；空白为清空', 'What it is changed to; blank where the cell is emptied')),
    reason: text('理由：中文 | English', 'Why: 中文 | English'),
  },
});

export type Correction = Row<typeof corrections>;
