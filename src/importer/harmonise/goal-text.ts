/** A goal text → what is kept of it: a placeholder as printed, else its heading and fingerprint, never its words. */
import { fingerprintOf } from '../../model/fingerprint.ts';
import { reasonForNone } from '../grammar/no-target.ts';
import { plainKey, printedForm } from '../grammar/text.ts';

interface GoalCells extends Record<string, string | null> {
  readonly printed: string | null;
  readonly heading: string | null;
  readonly fingerprint: string | null;
}

/** 同上, 无, …… are short; a paragraph is never one of them. */
const LONGEST_PLACEHOLDER = 20;
const NO_HINTS = { comparator: 'none', unit: null, doubts: [] } as const;

const HEADING = /^(\p{Script=Han}[\p{Script=Han}、]{1,19})[：:]/u;
/** What announces the text itself, and names no program or field of work. */
const ANNOUNCEMENT = /(?:[是为有]|如下|包括|目标|职责|职能|任务|内容|要求|概述|情况|方面|其中|措施|成效|效益|指标)$/;

export function goalCells(text: string): GoalCells {
  const printed = printedForm(text);
  if (printed.length <= LONGEST_PLACEHOLDER && isPlaceholder(printed)) {
    return { printed, heading: null, fingerprint: null };
  }
  const heading = HEADING.exec(printed)?.[1] ?? null;
  const isName = heading !== null && !ANNOUNCEMENT.test(heading);
  return { printed: null, heading: isName ? heading : null, fingerprint: fingerprintOf(text) };
}

function isPlaceholder(printed: string): boolean {
  const reason = reasonForNone(plainKey(printed), NO_HINTS);
  return reason === 'ditto' || reason === 'placeholder';
}
