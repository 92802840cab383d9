/** What a form is for, and whether anybody has filled it in: told by its columns where the title does not. */
import { columnRole, fieldRole } from '../grammar/headings.ts';
import { plainKey } from '../grammar/text.ts';
import { type FormPurpose, yearsIn } from '../grammar/titles.ts';
import type { Cell, Row } from '../rows/row.ts';
import type { Section } from './form.ts';
import { freshCells, isFilled } from './fresh-cells.ts';
import type { Lexicons } from './lexicons.ts';
import { isLevel } from './mark.ts';
import type { TitleLine } from './title-lines.ts';

const isTable = ({ kind }: Section): boolean => kind === 'indicators' || kind === 'flat-list';

export function purposeOf(title: TitleLine | null, sections: readonly Section[]): FormPurpose {
  if (title && title.purpose !== 'targets') return title.purpose;
  const tables = sections.filter(isTable);
  const headings = tables.flatMap(({ header }) => header?.cells ?? []);
  if (headings.some(({ text }) => MONITORED.test(plainKey(text)))) return 'monitoring';
  const isTitled = title !== null && /目标|申报|批复/.test(title.title);
  // Points of a form that calls itself one of targets are the weights of its indicators.
  const results = isTitled ? ['actual'] : ['actual', 'score', 'deviation'];
  if (tables.some((table) => hasResults(table, results, title?.year ?? null))) return 'self-evaluation';
  const roles = new Set(headings.map(({ text }) => columnRole(text)));
  const hasValue = roles.has('value') || roles.has('value-medium');
  const isScored = roles.has('standard') || roles.has('score') || roles.has('weight');
  return !hasValue && isScored && !isTitled && headings.length > 0 ? 'evaluation-scheme' : 'targets';
}

const MONITORED = /^\d{1,2}-\d{1,2}月.*(?:执行|完成)|预计完成|完成可能性|监控/;
const EARLIER = /上年|上一年|去年|前年|历史|往年|以前/;

/** A column of results or scores with something in it; results of an earlier year stand beside targets. */
function hasResults({ header, rows }: Section, results: readonly string[], year: number | null): boolean {
  if (!header) return false;
  const columns = header.cells.filter(({ text }) => {
    const role = columnRole(text);
    if (role === null || !results.includes(role)) return false;
    const key = plainKey(text);
    const named = yearsIn(key)[0];
    return !EARLIER.test(key) && !(named !== undefined && year !== null && named < year);
  });
  return columns.some((column) => rows.some((row) => cellsBelow(row, column).some(isAnswer)));
}

const isAnswer = ({ text }: Cell): boolean => !PLACEHOLDER.test(plainKey(text));

export const cellsBelow = (row: Row, heading: Cell): Cell[] =>
  row.cells.filter(({ column }) => column >= heading.column && column < heading.column + Math.max(1, heading.span));

/** Blanks of a form: 指标1：, ……, ××满意度, ≥XX%, ___. */
const PLACEHOLDER =
  /^(?:(?:三级)?指标(?:\d{1,2}|[一二三四五六七八九十XN])?[:.…]*|\d{1,2}[.、)]|[…·.。_\-—/*×XxOo○□≥≤<>=%()\s]*|[≥≤<>=]*(?:[X×x*○_]{1,4}|[(][)])[%\p{Script=Han}]{0,6}|[X×x*○]{2,}\p{Script=Han}{0,10}|\.{2,}|.{0,4}…+|[(][^()]*填[^()]*[)]|(?:例如?|如|示例):.*|[^√■☑]*□[^√■☑]*)$/u;

const LABEL_ROLES: ReadonlySet<string> = new Set(['number', 'code', 'level1', 'level2']);

/** Headings and levels, but no name and no value beyond the blanks to fill in. */
export function isBlankForm(sections: readonly Section[], words: Lexicons): boolean {
  const tables = sections.filter(isTable);
  if (tables.length === 0) return false;
  const answers = tables.flatMap(({ header, rows }) => rows.flatMap((row) => answersOf(row, header, words)));
  if (hasFacts(sections)) {
    // A page that ends after the column headings: the indicators stand on the next.
    return answers.length === 0 && tables.some(({ rows }) => rows.length > 0);
  }
  // A template may suggest names, or ≥90% for every satisfaction.
  const isNamed = answers.some((role) => role !== 'value');
  const isValued = answers.some((role) => role !== 'name');
  return !(isNamed && isValued);
}

/** Where an answer of a row stands; `unknown` without a heading that tells. */
function answersOf(row: Row, header: Row | null, words: Lexicons): ('name' | 'value' | 'unknown')[] {
  return freshCells(row).flatMap((cell) => {
    const heading = header?.cells.find((one) => cell.column >= one.column && cell.column < one.column + one.span);
    const role = heading ? columnRole(heading.text) : null;
    if (role !== null && LABEL_ROLES.has(role)) return [];
    if (!isAnswer(cell) || isLevel(cell.text, words.levels) || fieldRole(cell.text) !== null) return [];
    return [role === 'name' || role === 'value' ? role : 'unknown'];
  });
}

const NAMES: ReadonlySet<string> = new Set(['program-name', 'department', 'parent-name']);

/** The program or the bureau has its name beside the label. */
const hasFacts = (sections: readonly Section[]): boolean =>
  sections.some(
    ({ kind, rows }) =>
      kind === 'head' &&
      rows.some((row) => {
        const cells = row.cells.filter(isFilled);
        return cells.some((label, index) => {
          const value = cells[index + 1];
          const isBeside = value !== undefined && value.column <= label.column + Math.max(1, label.span);
          return (
            isBeside && NAMES.has(fieldRole(label.text) ?? '') && isAnswer(value) && fieldRole(value.text) === null
          );
        });
      }),
  );
