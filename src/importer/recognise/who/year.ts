/** Which budget year a document is for: titles before the lines below them, then headings, then periods; never prose. */
import { columnRole, fieldRole } from '../../grammar/headings.ts';
import { plainKey } from '../../grammar/text.ts';
import { yearsIn } from '../../grammar/titles.ts';
import type { Cell, Row } from '../../rows/row.ts';
import type { Form } from '../form.ts';
import { freshCells } from '../fresh-cells.ts';

export type YearIn = 'title' | 'cover' | 'heading' | 'period' | 'file-name';

export interface FoundYear {
  readonly year: number;
  readonly line: number | null;
  readonly where: YearIn;
}

const SPAN = /(?:19|20)\d\d年?度?[-~至到—](?:19|20)\d\d年?度?/g;
const DOCUMENT = /\[(?:19|20)\d\d\]\d*号?/g;
const DATE = /(?:19|20)\d\d(?:年\d{1,2}月(?:\d{1,2}[日号])?|[-./]\d{1,2}(?:[-./]\d{1,2})?)/g;

/** The one year that a short text names, apart from spans, dates and numbers of documents. */
function onlyYear(raw: string): number | null {
  const years = new Set(yearsIn(plainKey(raw).replace(SPAN, '').replace(DOCUMENT, '').replace(DATE, '')));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** 2021年, 2021年1月-12月, 2021年1月至2021年12月: a period within one year. */
function yearOfPeriod(raw: string): number | null {
  const years = new Set([...plainKey(raw).matchAll(/(?<!\d)(20\d\d)(?=年|[-./]|$)/g)].map(([, year]) => Number(year)));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

export function yearOf(forms: readonly Form[], rows: readonly Row[], fileName: string): FoundYear | null {
  return (
    mostOf(forms.flatMap(({ year, line }) => (year === null ? [] : [{ year, line, where: 'title' as const }]))) ??
    mostOf(coverYears(forms, rows)) ??
    mostOf(forms.flatMap(headingYears)) ??
    mostOf(forms.flatMap(periodYears)) ??
    yearOfName(fileName)
  );
}

function mostOf(found: readonly FoundYear[]): FoundYear | null {
  const counts = new Map<number, number>();
  for (const { year } of found) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return found.find(({ year }) => year === most?.[0]) ?? null;
}

/** Names of sheets, and short lines around the first form: 北屏区司法局2025年部门预算. */
function coverYears(forms: readonly Form[], rows: readonly Row[]): FoundYear[] {
  const first = forms[0]?.line ?? 0;
  const found: FoundYear[] = [];
  for (const row of rows) {
    const texts = [row.caption, row.line < first && row.cells.length > 0 ? onlyText(row) : undefined];
    for (const text of texts) {
      if (text === undefined || text.length > 40 || /[。；;]|日期|时间/.test(text)) continue;
      const year = onlyYear(text);
      if (year !== null) found.push({ year, line: row.line, where: 'cover' });
    }
  }
  return found;
}

function onlyText(row: Row): string | undefined {
  const [first, ...more] = freshCells(row);
  return more.length === 0 ? first?.text : undefined;
}

const EARLIER = /上年|上一|去年|前年|历史|往年/;

/** 2021年指标值, 2023年度预算, 预算年度 beside 2023. */
function headingYears(form: Form): FoundYear[] {
  const headings: Cell[] = form.sections.flatMap(({ kind, header, rows }) => [
    ...(header?.cells.filter(({ text }) => isTargetColumn(text)) ?? []),
    ...(kind === 'head' ? rows.flatMap(labelsOf) : []),
  ]);
  return headings.flatMap((cell) => {
    const year = onlyYear(cell.text);
    return year === null ? [] : [{ year, line: cell.line, where: 'heading' as const }];
  });
}

const isTargetColumn = (text: string): boolean => {
  const role = columnRole(text);
  return (role === 'value' || role === 'amount' || role === 'expected') && !EARLIER.test(text);
};

const isYearLabel = (text: string): boolean => /^(?:预算|申报|项目)?年[度份]:?$/.test(plainKey(text));
const isTargetLabel = (text: string): boolean =>
  /^(?:19|20)\d\d年/.test(plainKey(text)) &&
  plainKey(text).length <= 20 &&
  !EARLIER.test(text) &&
  (fieldRole(text) !== null || /预算|目标|指标/.test(text));

function labelsOf(row: Row): Cell[] {
  const cells = freshCells(row);
  return cells.filter((cell, index) => isTargetLabel(cell.text) || isYearLabel(cells[index - 1]?.text ?? ''));
}

function periodYears({ sections }: Form): FoundYear[] {
  return sections.flatMap(({ kind, rows }) =>
    (kind === 'head' ? rows : []).flatMap((row) => {
      const cells = freshCells(row);
      return cells.flatMap((cell, index) => {
        const isPeriod = fieldRole(cells[index - 1]?.text ?? '') === 'period';
        const year = isPeriod ? yearOfPeriod(cell.text) : null;
        return year === null ? [] : [{ year, line: cell.line, where: 'period' as const }];
      });
    }),
  );
}

function yearOfName(fileName: string): FoundYear | null {
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(fileName)?.[1];
  return year === undefined ? null : { year: Number(year), line: null, where: 'file-name' };
}
