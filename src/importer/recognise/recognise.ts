/** Rows → the forms that a source holds, each cut into sections, and what stands outside of them. */
import { headerUnit } from '../grammar/amounts.ts';
import { printedForm } from '../grammar/text.ts';
import type { Cell, Row } from '../rows/row.ts';
import { joinContinued } from './continued.ts';
import { cutForms, type Draft } from './cut.ts';
import type { Form, Recognised, Section } from './form.ts';
import { isFilled } from './fresh-cells.ts';
import type { Lexicons } from './lexicons.ts';
import { isAnnual, isLongTerm, yearsApart } from './long-term.ts';
import { type Mark, markRows } from './mark.ts';
import { isPersonLabel, personCells } from './personal.ts';
import { cellsBelow, isBlankForm, purposeOf } from './purpose.ts';
import { type Outside, sectionsOf } from './sections.ts';
import { isBracketed, isNavigation } from './title-lines.ts';

export function recognise(rows: readonly Row[], words: Lexicons): Recognised {
  const { drafts, loose } = cutForms(markRows(rows, words.levels));
  const forms: Form[] = [];
  const outside: Outside[] = loose.flatMap(looseRow);
  for (const [index, draft] of drafts.entries()) {
    const { sections, outside: left } = sectionsOf(draft.marks);
    const { kept, longTerm } = yearsApart(sections);
    if (isForm(draft, sections) && !isForLongerYears(draft, drafts[index + 1])) {
      forms.push(formOf(draft, kept, words));
      outside.push(...titleRow(draft), ...left, ...longTerm.flatMap(rowsOf));
    } else outside.push(...titleRow(draft), ...draft.marks.flatMap(otherRow));
  }
  const { forms: joined, repeated } = joinContinued(forms);
  outside.push(...repeated.map((row): Outside => ({ row, why: 'title' })));
  const personal = new Set(rows.flatMap((row) => personCells(row).personal));
  for (const { sections } of joined) for (const section of sections) addPersonColumns(section, personal);
  return { forms: joined, outside: inOrder(outside, rows), personal: [...personal] };
}

const WORDS = new Set(['indicators', 'flat-list', 'special-funds', 'workings', 'work-plan', 'tasks']);

/** Indicators make a form; without them its title must say so, and a label of forms stand in it. */
function isForm({ title, titleMark, marks }: Draft, sections: readonly Section[]): boolean {
  if (sections.some(({ kind }) => kind === 'indicators' || kind === 'flat-list')) return true;
  if (!title?.isForm) return false;
  if (sections.some(({ kind }) => WORDS.has(kind))) return true;
  // A label of the bureau below the table of an earlier form begins none.
  return marks.some(({ field }) => field === 'program-name' || (field !== null && titleMark !== null));
}

function formOf({ title, titleMark, marks, above }: Draft, sections: readonly Section[], words: Lexicons): Form {
  const head = marks.findIndex(({ kind }) => kind === 'field' || kind === 'header' || kind === 'levels');
  const before = marks.slice(0, head < 0 ? marks.length : head);
  const dated = before.find(({ year }) => year !== null) ?? null;
  const purpose = purposeOf(title, sections);
  return {
    title: title && titleMark ? withYear(title.printed, title.year, dated) : (title?.printed ?? null),
    scope: title?.scope ?? 'unstated',
    purpose,
    isBlank: isBlankForm(sections, words),
    year: title?.year ?? dated?.year ?? above.year,
    money: marks.find(({ money }) => money !== null)?.money ?? joinedUnit(marks) ?? above.money,
    sections,
    line: titleMark?.row.line ?? marks[0]?.row.line ?? 0,
  };
}

/** The unit of a wide heading (预算金额（元）) whose names below have taken its place. */
const joinedUnit = (marks: readonly Mark[]): number | null =>
  marks
    .flatMap(({ header, fresh }) => (header?.lower ? fresh.map(({ text }) => headerUnit(text)) : []))
    .find((unit) => unit !== null) ?? null;

/** 项目支出预算绩效目标表 over (2021年度). */
function withYear(title: string, year: number | null, dated: Mark | null): string {
  const text = dated?.fresh[0]?.text ?? '';
  return year === null && dated?.fresh.length === 1 && isBracketed(text) ? title + printedForm(text) : title;
}

/** 长期绩效目标表 right above 年度绩效目标表. */
const isForLongerYears = ({ title }: Draft, next: Draft | undefined): boolean =>
  isLongTerm(title?.title ?? '') && isAnnual(next?.title?.title.replace(/(?:19|20)\d\d年度?/, '') ?? '');

const rowsOf = ({ header, rows }: Section): Outside[] =>
  [...(header ? [header] : []), ...rows].map((row) => ({ row, why: 'other-table' }));

const titleRow = ({ titleMark }: Draft): Outside[] => (titleMark ? [{ row: titleMark.row, why: 'title' }] : []);

/** Outside of any form, before the first one. */
function looseRow(mark: Mark): Outside[] {
  const text = mark.fresh[0]?.text ?? '';
  if (mark.kind === 'blank') return [];
  if (mark.row.kind === 'row' && mark.fresh.length > 1) return [{ row: mark.row, why: 'other-table' }];
  if (mark.kind === 'page-number' || mark.kind === 'title') return [{ row: mark.row, why: mark.kind }];
  if (isNavigation(text)) return [{ row: mark.row, why: 'navigation' }];
  return [{ row: mark.row, why: text.length <= 40 ? 'cover' : 'prose' }];
}

const otherRow = (mark: Mark): Outside[] => {
  if (mark.kind === 'blank') return [];
  if (mark.kind === 'page-number') return [{ row: mark.row, why: 'page-number' }];
  return [{ row: mark.row, why: mark.row.kind === 'row' ? 'other-table' : 'prose' }];
};

/** Everything below a heading such as 责任人. */
function addPersonColumns({ header, rows }: Section, personal: Set<Cell>): void {
  const columns = header?.cells.filter(({ text }) => isPersonLabel(text)) ?? [];
  for (const column of columns) {
    for (const row of rows) for (const cell of cellsBelow(row, column)) if (isFilled(cell)) personal.add(cell);
  }
}

function inOrder(outside: readonly Outside[], rows: readonly Row[]): Outside[] {
  const place = new Map(rows.map((row, index) => [row, index]));
  return outside.toSorted((a, b) => (place.get(a.row) ?? 0) - (place.get(b.row) ?? 0));
}
