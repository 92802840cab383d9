import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Curation } from '../../../src/importer/harmonise/document-facts.ts';
import { files } from '../../../src/importer/harmonise/files.ts';
import { readTable } from '../../../src/model/read-table.ts';
import { columnsOf, type Table } from '../../../src/model/table.ts';
import { ADDED, CORRECTED_TABLES, DROPPED } from '../../../src/model/tables/corrections.ts';
import { DOCUMENT_TABLES } from '../../../src/model/tables/index.ts';
import { writeTable } from '../../../src/model/write-table.ts';
import { anyPrograms } from './any-readings.ts';
import { FILE, made } from './document.ts';

describe('whatever readers hand over', () => {
  test('keys are unique and follow position', () => {
    fc.assert(
      fc.property(anyPrograms, (programs) => {
        const { rows } = made(programs);
        const { funds, indicators, targets, goals, standards } = rows;
        const keys = [
          ...rows.programs.map((row) => row.program),
          ...funds.map((row) => row.fund),
          ...indicators.map((row) => row.indicator),
          ...targets.map((row) => row.target),
          ...goals.map((row) => row.goal),
          ...standards.map((row) => row.standard),
        ];
        expect(new Set(keys).size).toBe(keys.length);
        for (const { program } of rows.programs) expect(program).toMatch(/^p(0|\d\d)$/);
        for (const { fund, program } of funds) expect(fund).toMatch(new RegExp(`^${program}-f\\d\\d$`));
        for (const { indicator, program } of indicators) expect(indicator).toMatch(new RegExp(`^${program}-\\d\\d$`));
        for (const { target, program, indicator, origin } of targets) {
          const stem =
            origin === 'indicator' ? `${indicator}-\\d` : `${program}-${origin === 'goal' ? 'g' : 'r'}\\d\\d`;
          expect(target).toMatch(new RegExp(`^${stem}$`));
        }
        for (const { standard, indicator } of standards) expect(standard).toMatch(new RegExp(`^${indicator}-s\\d$`));
        expect(rows.programs).toHaveLength(programs.length);
        expect(indicators).toHaveLength(programs.flatMap((one) => one.indicators).length);
      }),
      { numRuns: 40 },
    );
  });

  test('every file reads back as it was written, and whatever it lacks has been named', () => {
    fc.assert(
      fc.property(anyPrograms, (programs) => {
        const harmonised = made(programs);
        const named = harmonised.uncertain.filter(
          ({ code }) => code === 'missing-cell' || code === 'unwritable',
        ).length;
        let missing = 0;
        for (const [name, text] of files(harmonised)) {
          const table: Table = DOCUMENT_TABLES[name];
          const read = readTable(table, name, text);
          missing += read.problems.length;
          expect(read.problems.map(({ code }) => code).filter((code) => code !== 'value-missing')).toEqual([]);
          if (read.problems.length === 0) expect(writeTable(table, read.rows)).toBe(text);
        }
        expect(missing).toBeLessThanOrEqual(named);
      }),
      { numRuns: 40 },
    );
  });

  test('the same readings give the same bytes', () => {
    fc.assert(
      fc.property(anyPrograms, (programs) => {
        expect([...files(made(structuredClone(programs)))]).toEqual([...files(made(programs))]);
      }),
      { numRuns: 10 },
    );
  });
});

const anyCuration: fc.Arbitrary<Curation> = fc
  .array(
    fc.constantFrom(...CORRECTED_TABLES).chain((table) =>
      fc.record({
        table: fc.constant(table),
        row: fc.constantFrom(
          'p0',
          'p01',
          'p02',
          'p01-01',
          'p01-g01',
          'p01-01-1',
          'p01-01-s1',
          'p01-f01',
          'shaoyang-2030',
        ),
        column: fc.constantFrom(DROPPED, ADDED, ...columnsOf(DOCUMENT_TABLES[table])),
        expected: fc.constantFrom(null, '法律援助', '1'),
        replacement: fc.constantFrom(null, '1', '件', 'ge'),
        reason: fc.constant('理由 | why'),
        at: fc.integer({ min: 2, max: 99 }),
      }),
    ),
    { maxLength: 8 },
  )
  .map((corrections) => ({ file: FILE, corrections }));

test('whatever is corrected, nothing throws: it fits, or it is named and nothing is written', () => {
  fc.assert(
    fc.property(anyPrograms, anyCuration, (programs, curation) => {
      const harmonised = made(programs, curation);
      expect(files(harmonised).size === 0).toBe(harmonised.problems.length > 0);
    }),
    { numRuns: 40 },
  );
});
