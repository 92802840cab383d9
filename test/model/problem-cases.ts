/** For every problem code: damage to the tiny folder that produces it, and where it must be found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemCode } from '../../src/model/problem.ts';
import { type Damage, empty, remove, replaceText, setCell, TINY, writeBytes } from './tiny-copy.ts';

export interface ProblemCase {
  readonly damage: Damage;
  /** `file:line column`, without `data/`; line and column where there are such. */
  readonly at: string;
  /** Other codes that the same fault cannot help but produce. */
  readonly also?: readonly ProblemCode[];
  readonly severity?: 'warning';
}

const A = 'documents/alpha-2021';
const tinyText = (path: string): string => readFileSync(join(TINY, path), 'utf8');
const cell = (path: string, line: number, key: string, column: string, value: string): ProblemCase => ({
  damage: setCell(path, key, column, value),
  at: `${path}:${line} ${column}`,
});
const header = (from: string, to: string, column = ''): ProblemCase => ({
  damage: replaceText('reference/topics.csv', from, to),
  at: `reference/topics.csv:1${column && ` ${column}`}`,
});

const corrected = (row: string, column = 'replacement'): ProblemCase => ({
  damage: writeBytes(`${A}/corrections.csv`, `table,row,column,expected,replacement,reason\n${row}\n`),
  at: `${A}/corrections.csv:2 ${column}`,
});

export const PROBLEM_CASES: Record<ProblemCode, ProblemCase> = {
  'not-a-number': cell(`${A}/targets.csv`, 2, 'p0-01-1', 'value', '1OO'),
  'not-an-integer': cell(`${A}/targets.csv`, 3, 'p0-02-1', 'line', '0'),
  'not-money': cell(`${A}/funds.csv`, 2, 'p0-f01', 'amount_wan', '1,600'),
  'not-a-date': cell(`${A}/document.csv`, 2, 'alpha-2021', 'filled_on', '2021-02-30'),
  'not-a-key': cell(`${A}/targets.csv`, 2, 'p0-01-1', 'target', 'P0_01'),
  'not-a-deduction': cell(`${A}/indicators.csv`, 11, 'p01-01', 'deduct_points', '1分'),
  'not-a-hash': cell(`${A}/document.csv`, 2, 'alpha-2021', 'source_sha256', 'abc'),
  'not-a-fingerprint': {
    damage: writeBytes(
      `${A}/goals.csv`,
      'goal,program,part,printed,heading,fingerprint,line\np0-t01,p0,overall,,,xyz,5\n',
    ),
    at: `${A}/goals.csv:2 fingerprint`,
  },
  'working-addend': {
    damage: writeBytes(`${A}/workings.csv`, 'working,total,fund,price_wan,quantity,unit,line\np0-w01,p0-f01,,,,,5\n'),
    at: `${A}/workings.csv:2 fund`,
  },
  'damage-column': {
    damage: writeBytes(`${A}/damages.csv`, 'damage,table,row,column,note,line\nd1,indicators,p0-01,wert,x,5\n'),
    at: `${A}/damages.csv:2 column`,
  },
  'correction-lost': corrected('targets,p0-01-1,value,5,7,x | x'),
  'correction-fixed': corrected('targets,p0-01-1,origin,indicator,goal,x | x', 'column'),
  'not-a-web-address': cell(`${A}/document.csv`, 2, 'alpha-2021', 'source_url', 'javascript:alert(1)'),
  'not-one-of': cell(`${A}/targets.csv`, 4, 'p0-03-1', 'comparator', '>='),
  'not-clean-text': cell(`${A}/indicators.csv`, 2, 'p0-01', 'name', '办理\u200b法律援助案件数'),
  'value-missing': cell(`${A}/programs.csv`, 3, 'p01', 'name', ''),
  'column-missing': header('name_en,sort', 'name_en', 'sort'),
  'column-unknown': header('sort', 'sort,colour'),
  'column-order': header('name_zh,name_en', 'name_en,name_zh'),
  'row-length': {
    damage: replaceText('reference/topics.csv', 'Legal aid,1', 'Legal aid,1,'),
    at: 'reference/topics.csv:4',
  },
  'csv-syntax': {
    damage: replaceText('reference/topics.csv', 'Satisfaction,7', '"Satisfaction,7'),
    at: 'reference/topics.csv:8',
    also: ['row-length'],
  },
  'file-missing': { damage: remove(`${A}/funds.csv`), at: `${A}/funds.csv` },
  'file-unreadable': { damage: remove('documents'), at: 'documents' },
  'file-empty': { damage: writeBytes(`${A}/funds.csv`, ''), at: `${A}/funds.csv` },
  'file-encoding': {
    damage: writeBytes(`${A}/funds.csv`, Buffer.from('\ufefffund,program', 'utf16le')),
    at: `${A}/funds.csv`,
  },
  'file-unknown': { damage: writeBytes(`${A}/notes.txt`, 'x'), at: `${A}/notes.txt` },
  'file-converted': {
    damage: writeBytes(`${A}/funds.csv`, `\ufeff${tinyText(`${A}/funds.csv`)}`),
    at: `${A}/funds.csv`,
    severity: 'warning',
  },
  'key-duplicate': cell(`${A}/funds.csv`, 3, 'p0-f02', 'fund', 'p0-f01'),
  'key-shared': {
    damage: setCell(`${A}/funds.csv`, 'p01-f01', 'fund', 'p01-01'),
    at: `${A}/indicators.csv:11 indicator`,
  },
  'key-order': cell(`${A}/funds.csv`, 3, 'p0-f01', 'fund', 'p0-f02a'),
  'reference-dangling': cell(`${A}/targets.csv`, 2, 'p0-01-1', 'measure', 'legal-aid-case'),
  'documents-none': { damage: empty('documents'), at: 'documents' },
  'document-rows': {
    damage: writeBytes(`${A}/document.csv`, tinyText(`${A}/document.csv`).replace(/\n.*\n$/, '\n')),
    at: `${A}/document.csv`,
  },
  'document-folder': cell(`${A}/document.csv`, 2, 'alpha-2021', 'document', 'alpha-2021-b'),
  'document-id': {
    damage: setCell(`${A}/document.csv`, 'alpha-2021', 'year', '2020'),
    at: `${A}/document.csv:2 document`,
  },
  'reference-circle': cell('documents/gamma-2021/programs.csv', 3, 'p01', 'parent', 'p01'),
  'level-path-unknown': cell(`${A}/indicators.csv`, 3, 'p0-02', 'level2', '数目指标'),
  'target-origin': cell(`${A}/targets.csv`, 2, 'p0-01-1', 'origin', 'goal'),
  'target-program': cell(`${A}/targets.csv`, 2, 'p0-01-1', 'program', 'p01'),
  'target-match': cell(`${A}/targets.csv`, 2, 'p0-01-1', 'match', ''),
  'target-note': cell('documents/beta-2022/targets.csv', 2, 'p01-01-1', 'note', ''),
  'target-unit': cell(`${A}/targets.csv`, 2, 'p0-01-1', 'unit', '次'),
  'target-range': cell('documents/alpha-2022/targets.csv', 11, 'p02-02-1', 'value_to', '4'),
  'target-implied': cell(`${A}/targets.csv`, 4, 'p0-03-1', 'implied_comparator', 'ge'),
  'unit-not-base': cell(`${A}/targets.csv`, 13, 'p02-01-1', 'unit', '场次'),
  'fund-axis': { damage: setCell(`${A}/funds.csv`, 'p0-f02', 'axis', 'use'), at: `${A}/funds.csv:3 kind` },
  'amount-differs': cell(`${A}/funds.csv`, 10, 'p02-f01', 'amount_wan', '40.6'),
};
