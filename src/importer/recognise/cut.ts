/** Rows → drafts of forms: where one ends and the next begins. Whether a draft is a form is told by what it holds. */
import type { Mark } from './mark.ts';
import { isProgramHeading, type TitleLine, titleLine } from './title-lines.ts';

export interface Draft {
  readonly title: TitleLine | null;
  /** Null where the title was printed for an earlier form of the same run, or is the name of the sheet. */
  readonly titleMark: Mark | null;
  readonly marks: readonly Mark[];
  /** What lines above the form say. */
  readonly above: Above;
}

interface Above {
  readonly year: number | null;
  readonly money: number | null;
}

export interface Cut {
  readonly drafts: readonly Draft[];
  /** Lines before the first title, and titles that head nothing. */
  readonly loose: readonly Mark[];
}

/** Labels that lead the first row of a form. */
const STARTS: ReadonlySet<string> = new Set(['program-name', 'department']);
/** How many lines may stand between the name of a program and its table. */
const NEAR = 8;

export function cutForms(marks: readonly Mark[]): Cut {
  const drafts: OpenDraft[] = [];
  const loose: Mark[] = [];
  const ahead = tablesAhead(marks);
  let open: OpenDraft | null = null;
  let sheet: string | null = null;
  let table = Number.NaN;
  const begin = (title: TitleLine | null, titleMark: Mark | null, above: Above = NOTHING): OpenDraft => {
    if (open) drafts.push(open);
    return new OpenDraft(title, titleMark, above);
  };
  for (const [index, mark] of marks.entries()) {
    const { caption } = mark.row;
    if (mark.row.table !== table && caption !== undefined && caption !== sheet) {
      sheet = caption;
      if (!open?.goesOn(mark)) open = begin(titleLine(caption), null);
    }
    table = mark.row.table;
    if (mark.kind === 'title') {
      if (open && !open.hasTable) {
        // A title above a title heads nothing of its own: a cover, a list of contents, the name of the appendix.
        loose.push(...(open.titleMark ? [open.titleMark] : []), ...open.marks);
        open = null;
      }
      open = begin(mark.title, mark, linesAbove(marks, index));
    } else if (open) {
      if (open.isOver(mark, ahead[index] ?? null)) open = begin(open.title, null, open.said);
      open.add(mark);
    } else if (isEvidence(mark)) {
      open = begin(null, null);
      // 项目编码 above 项目名称: the table began before the row that tells it.
      for (const before of leadingLines(loose, mark)) open.add(before);
      open.add(mark);
    } else loose.push(mark);
  }
  if (open) drafts.push(open);
  return { drafts, loose };
}

const NOTHING: Above = { year: null, money: null };

/** 2023年度 and 单位：元 right above a title. */
function linesAbove(marks: readonly Mark[], title: number): Above {
  let { year, money } = NOTHING;
  for (let index = title - 1; index >= 0 && index > title - 4; index -= 1) {
    const mark = marks[index];
    if (!mark || (mark.kind !== 'filler' && mark.kind !== 'year')) break;
    year ??= mark.year;
    money ??= mark.money;
  }
  return { year, money };
}

class OpenDraft implements Draft {
  readonly marks: Mark[] = [];
  readonly title: TitleLine | null;
  readonly titleMark: Mark | null;
  readonly above: Above;
  /** What a later form of the same run takes over. */
  said: Above;
  hasTable = false;
  #hasIndicators = false;
  #isFlat = false;
  #fields = 0;
  #hasName = false;

  constructor(title: TitleLine | null, titleMark: Mark | null, above: Above) {
    this.title = title;
    this.titleMark = titleMark;
    this.above = above;
    this.said = above;
  }

  add(mark: Mark): void {
    this.marks.push(mark);
    this.said = { year: this.said.year ?? mark.year, money: mark.money ?? this.said.money };
    if (mark.row.kind === 'row' && mark.fresh.length > 1 && mark.kind !== 'filler') this.hasTable = true;
    if (mark.kind === 'levels' || isIndicators(mark)) this.#hasIndicators = true;
    if (mark.header?.kind === 'flat-list') this.#isFlat = true;
    if (mark.field) this.#fields += 1;
    if (mark.field === 'program-name') this.#hasName = true;
  }

  /** A sheet that holds nothing but the indicators of the form before it. */
  goesOn(mark: Mark): boolean {
    return this.#fields > 0 && !this.#hasIndicators && (mark.kind === 'levels' || mark.header?.kind === 'indicators');
  }

  /** The head begins again, or the name of the next program stands above its table. */
  isOver(mark: Mark, next: Mark | null): boolean {
    if (mark.kind === 'field' && STARTS.has(mark.field ?? '')) {
      if (this.#hasIndicators) return !this.#isFlat;
      return this.#hasName && mark.field === 'program-name' && this.#fields > 2;
    }
    if (mark.kind !== 'text' || !next || !this.#hasIndicators || this.#isFlat) return false;
    const [first] = mark.fresh;
    return mark.field === 'program-name' || (first !== undefined && isProgramHeading(first.text));
  }
}

/** Takes the last lines off the loose ones that stand in the same table, or say above it who fills it in and in which unit. */
function leadingLines(loose: Mark[], { row }: Mark): Mark[] {
  const belongs = (mark: Mark): boolean =>
    mark.kind === 'filler' || mark.kind === 'year' || (mark.row.table === row.table && mark.row.kind === row.kind);
  const from = loose.findLastIndex((mark) => !belongs(mark)) + 1;
  return loose.splice(from);
}

const isIndicators = ({ header }: Mark): boolean => header?.kind === 'indicators' || header?.kind === 'flat-list';

/** A row that only forms have, so that one may begin without a title. */
const isEvidence = (mark: Mark): boolean =>
  mark.kind === 'levels' || isIndicators(mark) || (mark.kind === 'field' && STARTS.has(mark.field ?? ''));

/** For each line the next row of a form, where one is near. */
function tablesAhead(marks: readonly Mark[]): (Mark | null)[] {
  let next: Mark | null = null;
  let distance = 0;
  const ahead = marks.toReversed().map((mark) => {
    const found = distance <= NEAR ? next : null;
    distance += 1;
    if (mark.kind === 'title') next = null;
    else if (mark.kind === 'header' || mark.kind === 'levels' || mark.kind === 'field') {
      next = mark;
      distance = 0;
    }
    return found;
  });
  return ahead.reverse();
}
