/** What is wrong with a correction, in words: each names what to look at. */
import type { Correction } from '../../model/tables/corrections.ts';
import type { CurationProblem } from './curation.ts';

type Located = Correction & { readonly at: number };
type Column = CurationProblem['column'];

const fault = (file: string, { at }: Located, column: Column, zh: string, en: string): CurationProblem => ({
  file,
  line: at,
  column,
  zh,
  en,
});

const quoted = (cell: string | null): string => (cell ? `“${cell}”` : '空白');
const quotedEn = (cell: string | null): string => (cell ? `“${cell}”` : 'a blank');

/** The source is not what it was when the correction was made. */
export const differs = (file: string, correction: Located, read: string): CurationProblem =>
  fault(
    file,
    correction,
    'expected',
    `应读出${quoted(correction.expected)}，实际读出${quoted(read)}；来源或读法已变，请核对后改正或删去这条更正`,
    `${quotedEn(correction.expected)} was to be read, but ${quotedEn(read)} is: the source or its reading has changed; look at it, then correct or remove this correction`,
  );

export const noRow = (file: string, correction: Located): CurationProblem =>
  fault(
    file,
    correction,
    'row',
    `没有读出 ${correction.table} 的“${correction.row}”；请核对键，删去的行用读出时的键，其余用最终的键`,
    `no row “${correction.row}” of ${correction.table} is read; check the key: of a dropped row as it was read, of any other as it ends up`,
  );

export const noPlace = (file: string, correction: Located): CurationProblem =>
  fault(
    file,
    correction,
    'row',
    `${correction.table} 中没有“${correction.row}”的位置；键须紧接同类各行`,
    `there is no place for “${correction.row}” in ${correction.table}; the key must follow on those of its kind`,
  );

export const noColumn = (file: string, correction: Located): CurationProblem =>
  fault(
    file,
    correction,
    'column',
    `${correction.table} 没有可更正的列“${correction.column}”`,
    `${correction.table} has no column “${correction.column}” that can be corrected`,
  );

export const unreadable = (file: string, correction: Located): CurationProblem =>
  fault(
    file,
    correction,
    'replacement',
    `${quoted(correction.replacement)}不能写入 ${correction.table} 的 ${correction.column} 列`,
    `${quotedEn(correction.replacement)} cannot stand in column ${correction.column} of ${correction.table}`,
  );

export const unfilled = (file: string, correction: Located, column: string): CurationProblem =>
  fault(
    file,
    correction,
    'row',
    `增加的“${correction.row}”缺少 ${column}；请为它加一条更正`,
    `the added “${correction.row}” has no ${column}; add a correction that fills it in`,
  );
