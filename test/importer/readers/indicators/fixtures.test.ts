import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/importer/extract/index.ts';
import { isRefusal } from '../../../../src/importer/extract/source.ts';
import { readFlatList } from '../../../../src/importer/readers/indicators/flat-list.ts';
import { readIndicators } from '../../../../src/importer/readers/indicators/indicator-table.ts';
import type { IndicatorReading } from '../../../../src/importer/readers/reading.ts';
import { recognise } from '../../../../src/importer/recognise/recognise.ts';
import { Ledger } from '../../../../src/importer/report/ledger.ts';
import { rowsOf } from '../../../../src/importer/rows/rows.ts';
import { WORDS } from './tables.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const read = readdirSync(FIXTURES)
  .filter((id) => existsSync(join(FIXTURES, id, 'expected/indicators.csv')))
  .sort();

/** Where a careful reader may read otherwise: about.json of the fixture accepts it. */
const ACCEPTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'bracketed-docx': { 'ge 1 次': 'ge 12 次' },
  'ocr-txt': { 'none 0 起': '' },
};
async function indicatorsOf(id: string): Promise<IndicatorReading[]> {
  const name = readdirSync(join(FIXTURES, id)).find((file) => file.startsWith('input.')) ?? '';
  const source = await extract(new Uint8Array(readFileSync(join(FIXTURES, id, name))), name);
  if (isRefusal(source)) return [];
  const ledger = new Ledger();
  const forms = recognise(rowsOf(source, WORDS.levels), WORDS).forms.filter(({ purpose }) => purpose === 'targets');
  return forms.flatMap((form) => {
    const tables = form.sections.filter(({ kind }) => kind === 'indicators');
    const lists = form.sections.filter(({ kind }) => kind === 'flat-list');
    const programs = lists.flatMap((section) => readFlatList(section, form, WORDS, ledger));
    return [...readIndicators(tables, WORDS, ledger), ...programs.flatMap(({ indicators }) => indicators)];
  });
}

type Fields = Readonly<Record<string, string>>;
const tableOf = (id: string, name: string): Fields[] =>
  Papa.parse<Fields>(readFileSync(join(FIXTURES, id, 'expected', `${name}.csv`), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

function truthOf(id: string): string[] {
  const targets = tableOf(id, 'targets');
  return tableOf(id, 'indicators').map((row) => {
    const own = targets
      .filter(({ indicator, origin }) => indicator === row.indicator && origin === 'indicator')
      .map((one) => [one.comparator, one.implied_comparator, one.value, one.value_to, one.unit]);
    const said = own.map((parts) => parts.filter(Boolean).join(' ')).join('; ');
    const marks = [row.points, row.deduct_per, row.deduct_points].join('/');
    return [row.level1, row.level2, row.name, row.value, marks, ACCEPTED[id]?.[said] ?? said].join(' | ');
  });
}

function told({ level1, level2, name, value, targets, ...rest }: IndicatorReading): string {
  const said = targets.map((one) =>
    [one.comparator, one.impliedComparator, `${one.value}`, one.valueTo, one.unit]
      .filter((part) => part !== null)
      .join(' '),
  );
  const marks = [rest.points ?? '', rest.deductPer ?? '', rest.deductPoints ?? ''].join('/');
  return [level1, level2, name, value ?? '', marks, said.join('; ')].join(' | ');
}

describe('the indicators of the fixtures are the expected ones', () => {
  test.each(read)('%s', async (id) => {
    expect((await indicatorsOf(id)).map(told)).toEqual(truthOf(id));
  });
});
