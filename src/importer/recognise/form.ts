/** The forms that a source holds, each cut into sections: what readers are given. */
import type { FormPurpose, FormScope } from '../grammar/titles.ts';
import type { Cell, Row } from '../rows/row.ts';

/**
 * - `head`: labels beside facts (name, department, money, period, attribute, goals), Guangdong's blocks of money too
 * - `work-plan`: 事项 / 责任科室 / 工作目标
 * - `tasks`: tasks of a department with what is expected and how much money (年度重点工作任务, 其他需完成任务, 年度主要任务)
 * - `special-funds`: the summary of special funds and their spending directions (专项资金绩效目标汇总表)
 * - `indicators`: an indicator table of this form's program
 * - `flat-list`: one row an indicator, with the program (and its money) in columns of the same table
 * - `workings`: 支出明细及测算说明
 * - `signature`: who filled it in; read by nobody
 * - `prose`: paragraphs that belong to no table
 */
export type SectionKind =
  | 'head'
  | 'work-plan'
  | 'tasks'
  | 'special-funds'
  | 'indicators'
  | 'flat-list'
  | 'workings'
  | 'signature'
  | 'prose';

export interface Section {
  readonly kind: SectionKind;
  /** The row (or the joined rows) of column headings; null where the section goes on without any, as on a next page. */
  readonly header: Row | null;
  /** Without the header. A heading of the section in the first column (绩效指标) stays in its cell. */
  readonly rows: readonly Row[];
}

export interface Form {
  /** As printed, with the year (`2022年项目支出绩效目标表`); null where none is printed. */
  readonly title: string | null;
  readonly scope: FormScope;
  readonly purpose: FormPurpose;
  /** Headings and columns of indicators, but nobody has filled them in. */
  readonly isBlank: boolean;
  /** Year that the title or the line below it names. */
  readonly year: number | null;
  /** Unit of the money below a heading such as 单位：万元, as a power of ten of yuan; null where none is printed. */
  readonly money: number | null;
  readonly sections: readonly Section[];
  /** Line of the title, or of the first row. */
  readonly line: number;
}

export interface Recognised {
  readonly forms: readonly Form[];
  /** Rows outside of forms: covers, notes, tables of other kinds, page numbers; each with the reason why it is left out. */
  readonly outside: readonly { readonly row: Row; readonly why: OutsideReason }[];
  /** Names of persons, telephone numbers and the like: cells that no report may print. */
  readonly personal: readonly Cell[];
}

export type OutsideReason = 'page-number' | 'title' | 'cover' | 'other-table' | 'prose' | 'navigation';
