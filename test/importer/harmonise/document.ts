/** A small form as readers would hand it over, in parts that a test can change. */

import { curationOf } from '../../../src/importer/harmonise/curation.ts';
import type { Curation, DocumentFacts } from '../../../src/importer/harmonise/document-facts.ts';
import { type Harmonised, harmonise } from '../../../src/importer/harmonise/harmonise.ts';
import type {
  GoalNumberReading,
  IndicatorReading,
  ProgramReading,
  StandardReading,
  TargetReading,
} from '../../../src/importer/readers/reading.ts';
import { readTable } from '../../../src/model/read-table.ts';
import { corrections } from '../../../src/model/tables/corrections.ts';
import { writeTable } from '../../../src/model/write-table.ts';
import { REAL } from '../../compare/datasets.ts';

export const ABOUT: DocumentFacts = {
  document: 'shaoyang-2030',
  bureau: 'shaoyang',
  year: 2030,
  title: '2030年项目支出绩效目标表',
  filledOn: '2029-12-01',
  staff: null,
  sourceName: 'form.docx',
  sourceSha256: 'a'.repeat(64),
};

export const target = (value: number, unit: string | null, parts: Partial<TargetReading> = {}): TargetReading => ({
  comparator: 'ge',
  value,
  valueTo: null,
  unit,
  label: null,
  impliedComparator: null,
  line: 20,
  ...parts,
});

export const goalNumber = (label: string, value: number, unit: string, origin: 'goal' | 'result' = 'goal') => {
  const { impliedComparator, ...quantity } = target(value, unit, { label });
  return { ...quantity, origin } satisfies GoalNumberReading;
};

export const standard = (value: number, unit: string): StandardReading => ({
  role: 'full',
  printed: null,
  comparator: 'ge',
  value,
  unit,
  points: 10,
  line: 20,
});

export const indicator = (name: string, parts: Partial<IndicatorReading> = {}): IndicatorReading => ({
  level1: '产出指标',
  level2: '数量指标',
  name,
  value: '20件',
  points: null,
  deductPer: null,
  deductPoints: null,
  targets: [],
  standards: [],
  line: 20,
  ...parts,
});

export const program = (name: string, parts: Partial<ProgramReading> = {}): ProgramReading => ({
  form: 'project',
  name,
  parentName: null,
  amount: 5_000_000,
  superiorFunds: null,
  period: null,
  attribute: null,
  line: 3,
  funds: [],
  goals: [],
  goalNumbers: [],
  indicators: [],
  ...parts,
});

export const FILE = 'data/documents/shaoyang-2030/corrections.csv';

/** Lines of corrections.csv in any order, without the reason. */
export function correct(...lines: string[]): Curation {
  const text = ['table,row,column,expected,replacement,reason', ...lines.map((line) => `${line},理由 | why`), ''];
  const sorted = writeTable(corrections, readTable(corrections, FILE, text.join('\n')).rows);
  const { curation, problems } = curationOf(FILE, sorted);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return curation;
}

export const made = (programs: readonly ProgramReading[], curation: Curation = correct()): Harmonised =>
  harmonise(programs, ABOUT, REAL.reference, curation);
