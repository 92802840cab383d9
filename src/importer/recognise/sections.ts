/** The rows of one form → its sections, by the headings between them and by what the rows look like. */
import { fundLabel } from '../grammar/fund-labels.ts';
import type { FieldRole } from '../grammar/headings.ts';
import { plainKey } from '../grammar/text.ts';
import type { Cell, Row } from '../rows/row.ts';
import type { OutsideReason, Section, SectionKind } from './form.ts';
import { freshCells, isFilled, leadingCell, widthOf } from './fresh-cells.ts';
import { type Header, isSameHeader } from './headers.ts';
import type { Mark } from './mark.ts';
import { isNavigation } from './title-lines.ts';

export interface Outside {
  readonly row: Row;
  readonly why: OutsideReason;
}

export interface Sectioned {
  readonly sections: readonly Section[];
  readonly outside: readonly Outside[];
}

interface OpenSection {
  readonly kind: SectionKind;
  readonly header: Row | null;
  readonly rows: Row[];
  /** The table that the section is in; others that go on with it replace it. */
  table: number;
  width: number;
  /** The name left of the headings is merged down over the rows. */
  isMerged: boolean;
}

/** Fields that end a table of columns; totals and amounts may be rows of it. */
const ENDS: ReadonlySet<FieldRole> = new Set([
  'program-name',
  'parent-name',
  'department',
  'attribute',
  'period',
  'duties',
  'overall-goal',
  'annual-goal',
]);
const NOTE =
  /^(?:注|备注|其他说明|其他需要说明的(?:问题|情况|事项)|填[报表]说明|(?:财政|主管|业务)[^:]{0,8}(?:部门|科室|单位)?(?:审核|审批|审查)?意见|审[核批]意见|评审意见|附件)[:：(]?/;

export function sectionsOf(marks: readonly Mark[]): Sectioned {
  const indicators = marks.flatMap(({ kind, row }) => (kind === 'levels' ? [row.table] : []));
  const sectioner = new Sectioner(new Set(indicators));
  const last = marks.findLastIndex(({ kind, row }) => row.kind === 'row' || kind === 'header');
  for (const [index, mark] of marks.entries()) {
    if (index > last && mark.kind === 'text') sectioner.leave(mark.row, whyText(mark));
    else sectioner.take(mark);
  }
  return sectioner;
}

const whyText = ({ fresh }: Mark): OutsideReason => (isNavigation(fresh[0]?.text ?? '') ? 'navigation' : 'prose');

class Sectioner implements Sectioned {
  /** Tables in which some row names a level. */
  readonly #levelled: ReadonlySet<number>;
  readonly sections: OpenSection[] = [];
  readonly outside: Outside[] = [];
  #open: OpenSection | null = null;

  constructor(levelled: ReadonlySet<number>) {
    this.#levelled = levelled;
  }

  leave(row: Row, why: OutsideReason): void {
    this.outside.push({ row, why });
  }

  take(mark: Mark): void {
    const { kind, row } = mark;
    if (kind === 'blank') return;
    if (kind === 'page-number') this.leave(row, 'page-number');
    else if (kind === 'year' || kind === 'filler' || kind === 'heading' || kind === 'lower' || kind === 'title')
      this.leave(row, 'title');
    else if (kind === 'signature') this.#aside('signature', row);
    else if (mark.header) this.#head(mark.header, row);
    else if (kind === 'levels') this.#into('indicators', row);
    else if (kind === 'text') this.#text(mark);
    else if (this.#endsTable(mark)) this.#into('head', row);
    else if (isNote(row)) this.#aside('prose', row);
    else this.#goOn(row);
  }

  #begin(kind: SectionKind, header: Row | null, table: number): OpenSection {
    const section = { kind, header, rows: [], table, width: header ? widthOf(header) : 0, isMerged: false };
    this.sections.push(section);
    this.#open = section;
    return section;
  }

  /** A section of its own that does not interrupt the table around it. */
  #aside(kind: SectionKind, row: Row): void {
    const last = this.sections.at(-1);
    if (last?.kind === kind) last.rows.push(row);
    else this.sections.push({ kind, header: null, rows: [row], table: row.table, width: 0, isMerged: false });
  }

  #head({ kind, row: header }: Header, printed: Row): void {
    const open = this.#open;
    const group = groupLabel(header);
    const isRepeated =
      open?.header &&
      open.kind === kind &&
      isSameHeader(open.header, header) &&
      (group === '' || group === groupLabel(open.header));
    if (isRepeated && open) {
      this.leave(printed, 'title');
      open.table = printed.table;
    } else {
      // Of two printed rows the upper one has headings that the joined one replaces.
      if (header !== printed) this.leave(printed, 'title');
      this.#begin(kind, header, printed.table);
    }
  }

  #into(kind: SectionKind, row: Row): void {
    const open = this.#open;
    const isOpen = open !== null && (open.kind === kind || (kind === 'indicators' && open.kind === 'flat-list'));
    const section = isOpen ? open : this.#begin(kind, null, row.table);
    section.table = row.table;
    section.width = Math.max(section.width, widthOf(row));
    push(section, row);
  }

  /** Paragraphs of the head are goals and duties that the file has broken into lines. */
  #text({ row, field }: Mark): void {
    const open = this.#open;
    if (open && open.kind !== 'head' && !(field && ENDS.has(field))) this.#aside('prose', row);
    else this.#into('head', row);
  }

  #endsTable({ field, row }: Mark): boolean {
    const open = this.#open;
    if (!open || open.kind === 'head') return true;
    if (open.kind === 'flat-list') return false;
    return (
      (field !== null && ENDS.has(field)) ||
      isMoneyHeading(row) ||
      (open.kind === 'tasks' && isMoneyRow(row)) ||
      isPastGroup(row, open)
    );
  }

  #goOn(row: Row): void {
    const open = this.#open;
    if (!open) return;
    if (row.table !== open.table) {
      const isAnother = Math.abs(widthOf(row) - open.width) > 1 && !this.#levelled.has(row.table);
      if (isAnother) {
        this.leave(row, 'other-table');
        return;
      }
      open.table = row.table;
    }
    push(open, row);
  }
}

/** The name of a group of tasks left of the column headings: 其他需完成任务. */
const groupLabel = (header: Row): string => {
  const key = plainKey(leadingCell(header)?.text ?? '');
  return /任务|工作|计划|指标$|说明/.test(key) && !/名称|[一二三]级/.test(key) ? key : '';
};

const labelOf = (header: Row | null): Cell | null => (header && groupLabel(header) !== '' ? leadingCell(header) : null);

/** The first row keeps the group's name where the file leaves the cell below it blank. */
function push(section: OpenSection, row: Row): void {
  const { header, rows } = section;
  const label = labelOf(header);
  const [first] = row.cells;
  if (!label || !first || first.column !== label.column) rows.push(row);
  else if (first.isCarried) {
    section.isMerged = true;
    rows.push(row);
  } else if (isFilled(first) || rows.length > 0) rows.push(row);
  else rows.push({ ...row, cells: [{ ...label, isCarried: true }, ...row.cells.slice(1)] });
}

const isNote = (row: Row): boolean => NOTE.test(plainKey(leadingCell(row)?.text ?? ''));

/** 年度部门整体支出预算 | 资金总额 | 财政拨款 | 其他资金 below a table of tasks. */
function isMoneyHeading(row: Row): boolean {
  const [first, ...others] = freshCells(row);
  if (first === undefined || others.length < 2) return false;
  return others.every(({ text }) => fundLabel(text) !== null) && !/\d/.test(plainKey(first.text));
}

const MONEY_ROW =
  /^(?:\d[、.])?(?:预算情况|资金情况|资金来源|资金结构|(?:部门|单位)?(?:年度|整体|支出)*预算(?:资金)?总额)(?:[:(].*)?$/;

/** 预算情况 | 部门预算总额（万元） | 1568.32 below a table of tasks that has no money. */
const isMoneyRow = (row: Row): boolean =>
  freshCells(row)
    .slice(0, 2)
    .some(({ text }) => MONEY_ROW.test(plainKey(text)));

const DESCRIBES =
  /^\p{Script=Han}{0,10}(?:概述|概况|依据|目标|情况|内容|意见|措施|理由|职责|背景|用途|必要性|可行性|计划|方案|描述|简介|备注|属性)$/u;

/** A label left of a table whose rows stand under a merged heading: the heading has ended, or the label says so. */
function isPastGroup(row: Row, { header, isMerged }: OpenSection): boolean {
  const lead = leadingCell(row);
  const label = labelOf(header);
  if (!lead || !label || lead.column > label.column || plainKey(lead.text) === plainKey(label.text)) return false;
  if (isMerged) return true;
  const [, second, ...more] = freshCells(row);
  return more.length === 0 && second?.column === lead.column + lead.span && DESCRIBES.test(plainKey(lead.text));
}
