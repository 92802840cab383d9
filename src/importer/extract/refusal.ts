/** A file that is not read, and why. Parsers throw `Refused`; `extract` turns it into a value. */
import { WORDINGS } from './refusal-wordings.ts';

export type RefusalCode = keyof typeof WORDINGS;

/** What is wrong with the file and what to do about it. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly zh: string;
  readonly en: string;
  /** What the parser stumbled over, for whoever looks into it. */
  readonly cause?: string;
}

export const refusal = (code: RefusalCode, detail = ''): Refusal => ({
  refused: code,
  zh: WORDINGS[code].zh(detail),
  en: WORDINGS[code].en(detail),
});

/** Ends the reading of a file from any depth. Only `extract` catches it, so nobody outside sees a throw. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, detail = '') {
    super(code);
    this.refusal = refusal(code, detail);
  }
}
