/**
 * The import report: what became of a file. This is the JSON of `npm run import -- <file> --json`; fields are only
 * added within one `version`, never renamed.
 */
import type { Format } from '../extract/source.ts';
import type { FoundIn } from '../recognise/who/bureau.ts';
import type { YearIn } from '../recognise/who/year.ts';
import type { FormFamily } from './family.ts';
import type { TextLayout } from './layout.ts';
import type { RefusalCode } from './refusals.ts';

export const REPORT_VERSION = 1;

/** `clean`: written, nothing to look at. `review`: written, look at what is listed. `refused`: nothing written. */
export type Outcome = 'clean' | 'review' | 'refused';
export const EXIT_CODES: Readonly<Record<Outcome, 0 | 1 | 2>> = { clean: 0, refused: 1, review: 2 };

/** A reading at least this sure asks for no second look of its own. */
export const SURE = 0.85;

/** `both`: Chinese first, English behind it. */
export type ReportLanguage = 'zh' | 'en' | 'both';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export interface ImportReport {
  readonly version: typeof REPORT_VERSION;
  readonly outcome: Outcome;
  readonly exit: 0 | 1 | 2;
  /** Why nothing was written, and what to do about it; null unless refused. */
  readonly refusal: (Bilingual & { readonly code: RefusalCode; readonly next: Bilingual }) | null;
  readonly source: {
    readonly name: string;
    readonly bytes: number;
    /** Null where the file is too large to be opened. */
    readonly sha256: string | null;
    readonly format: Format | null;
    readonly encoding: string | null;
  };
  /** Key of the document, which names its folder; null where it is refused. */
  readonly document: string | null;
  readonly bureau: FoundBureau | null;
  readonly year: FoundYear | null;
  readonly counts: Counts;
  /** Forms that were read. */
  readonly forms: readonly ReadForm[];
  /** Forms that were recognised and kept apart: self-evaluations, schemes, blank templates. */
  readonly leftOut: readonly LeftOutForm[];
  /** How the file itself was read: hidden sheets, pages without text, joined tables. */
  readonly remarks: readonly (Bilingual & { readonly code: string; readonly line: number | null })[];
  /** What to check or choose that no single line of the source stands for. */
  readonly doubts: readonly Doubt[];
  /** Rows that `data/reference` lacks: without them `npm run check` complains. */
  readonly register: readonly Registration[];
  /** Measures and topics that may fit. None is in the rows: a person decides. */
  readonly proposals: readonly Proposal[];
  /** What `npm run check` would say of the new folder besides. */
  readonly problems: readonly Bilingual[];
  /** Every row and line of the source, in order: nothing is missing here. */
  readonly blocks: readonly BlockReport[];
}

export interface FoundBureau {
  /** Key in `bureaus.csv`, registered or proposed. */
  readonly bureau: string;
  /** As printed; null where only `--bureau` names it. */
  readonly name: string | null;
  readonly isRegistered: boolean;
  readonly where: Where;
  readonly line: number | null;
}

export interface FoundYear {
  readonly year: number;
  readonly where: Where;
  readonly line: number | null;
}

/**
 * Where a fact of the document was found: the command (`option`), who fills the form in (`form`), a superior department,
 * a title, the name of a sheet, a cover, a heading of money or values, a period, the name of the file.
 */
export type Where = 'option' | FoundIn | YearIn;

export interface Counts {
  readonly forms: number;
  readonly programs: number;
  readonly funds: number;
  readonly indicators: number;
  /** Number-valued targets of indicators. */
  readonly targets: number;
  /** Numbers of goal texts, promised or past. */
  readonly goalNumbers: number;
  /** Indicators and targets that got a proposed measure. */
  readonly measures: number;
}

export interface ReadForm {
  readonly title: string | null;
  readonly line: number;
  readonly family: FormFamily;
  readonly layout: TextLayout;
  /** Headings of columns that hold no targets of the year, and were left: 中期指标值, 上年实际值. */
  readonly columnsLeft: readonly string[];
  readonly programs: number;
  readonly indicators: number;
}

export interface LeftOutForm extends Bilingual {
  readonly title: string | null;
  readonly line: number;
  readonly why: 'self-evaluation' | 'monitoring' | 'evaluation-scheme' | 'blank-template' | 'nothing-read';
}

export interface Doubt extends Bilingual {
  readonly code: string;
  readonly confidence: number;
  /** As printed, short; empty where no words are concerned. */
  readonly printed: string;
  /** Line of the source; null where it is not of one line. */
  readonly line: number | null;
}

export interface Registration extends Bilingual {
  readonly file: string;
  /** The line to add. Cells that only a person can fill hold `?`. */
  readonly row: string;
  /** Source line where it is first needed. */
  readonly line: number | null;
}

/** In this order a block that is several of them gets its status. */
export const BLOCK_STATUSES = ['uncertain', 'unread', 'masked', 'outside', 'read'] as const;

export interface Proposal {
  readonly kind: 'measure' | 'topic';
  /** Key of the target or the program. */
  readonly row: string;
  readonly line: number;
  /** What is to be matched, as an alias table would call it. */
  readonly name: string;
  readonly unit: string | null;
  /** Best first; empty where nothing is alike. */
  readonly candidates: readonly (Bilingual & {
    readonly key: string;
    /** `exact`: the same words; `likely`: nearly, and the same unit; `possible`: some of them. */
    readonly grade: 'exact' | 'likely' | 'possible';
    readonly score: number;
  })[];
}

export interface BlockReport {
  readonly line: number;
  readonly status: (typeof BLOCK_STATUSES)[number];
  /** What a reader was unsure of. */
  readonly doubts?: readonly Doubt[];
  /** Words that nobody read, shortened, a cell each. */
  readonly unread?: readonly string[];
  /** Nobody read it, and nothing is lost by it: a label, a number of the row, a dash. */
  readonly isLabel?: true;
  /** Kinds of personal data left out; never the words. */
  readonly masked?: readonly string[];
  /** Why the block belongs to no form that was read. */
  readonly why?: string;
}
