/** Paragraphs of goals → goal readings and the numbers they state. */
import { fingerprintOf } from '../../../model/fingerprint.ts';
import { goalNumbers } from '../../grammar/goal-numbers.ts';
import { printedForm } from '../../grammar/text.ts';
import type { UnitLexicon } from '../../grammar/units.ts';
import type { Ledger } from '../../report/ledger.ts';
import { lineAt } from '../../rows/row.ts';
import type { Place } from '../place.ts';
import type { FundReading, GoalNumberReading, GoalReading } from '../reading.ts';
import { moneyPassage } from './money-passage.ts';

export interface Paragraph {
  readonly part: GoalReading['part'];
  /** Money and numbers of several years are not this year's. */
  readonly isLongTerm: boolean;
  readonly places: readonly Place[];
}

export interface Goals {
  readonly goals: readonly GoalReading[];
  readonly goalNumbers: readonly GoalNumberReading[];
  /** Workings of money that a goal text tells. */
  readonly workings: readonly FundReading[];
}

const SURE = 0.65;

export function readGoals(paragraphs: readonly Paragraph[], units: UnitLexicon, ledger: Ledger): Goals {
  const written = paragraphs.filter(({ places }) => /[\p{L}\p{N}]/u.test(textOf(places)));
  const goals = written.map(({ part, places }) => ({ part, text: textOf(places), line: places[0]?.line ?? 0 }));
  const seen = new Set<string>();
  const hasAnnual = written.some(({ part, places }) => part === 'annual' && !isSame(textOf(places)));
  const numbers = written.flatMap(({ part, places, isLongTerm }) => {
    const print = fingerprintOf(textOf(places));
    const isRead = part !== 'duties' && !seen.has(print) && !(isLongTerm && hasAnnual);
    seen.add(print);
    return isRead ? numbersOf(places, units, ledger) : [];
  });
  for (const { places } of paragraphs) ledger.read(...places.map(({ cell }) => cell));
  return { goals, goalNumbers: numbers, workings: written.flatMap(workingsOf) };
}

const textOf = (places: Paragraph['places']): string => places.map(({ text }) => text).join('\n');

/** Words that state money, not promises. */
function withoutMoney(text: string): string {
  const passage = moneyPassage(text);
  return passage ? `${text.slice(0, passage.from)}${text.slice(passage.to)}` : text;
}

function workingsOf({ places: [place], isLongTerm }: Paragraph): FundReading[] {
  const passage = place && !isLongTerm ? moneyPassage(place.text) : null;
  if (!place || !passage) return [];
  const start = place.cell.text.indexOf(place.text);
  return passage.funds.map(({ offset, ...fund }) => ({ ...fund, line: lineAt(place.cell, start + offset) }));
}

const isSame = (text: string): boolean => /^(?:同上|同实施期(?:绩效)?目标|见上)$/.test(printedForm(text));

function numbersOf(places: Paragraph['places'], units: UnitLexicon, ledger: Ledger): GoalNumberReading[] {
  const parts = places.flatMap(({ cell, text, line }) =>
    text.split('\n').map((words, index) => ({
      cell,
      words: squeezed(words),
      line: cell.lines?.[cell.lines.indexOf(line) + index] ?? line,
    })),
  );
  let at = 0;
  let from = 0;
  return goalNumbers(withoutMoney(textOf(places)), units).map(({ printed, confidence, ...number }) => {
    const wanted = squeezed(printed);
    const found = parts.findIndex(({ words }, index) => index >= at && words.includes(wanted, index === at ? from : 0));
    if (found >= 0) {
      from = (parts[found]?.words.indexOf(wanted, found === at ? from : 0) ?? 0) + wanted.length;
      at = found;
    }
    const part = parts[found] ?? parts[0];
    if (part && (confidence < SURE || number.label === null))
      ledger.unsure(part.cell, {
        line: part.line,
        printed: printed.slice(0, 40),
        code: number.label === null ? 'goal-number-unnamed' : 'goal-or-result',
        confidence,
        zh: number.label === null ? '目标文字中的数字，没有名称' : '目标文字中的数字，不能确定是目标还是已有成绩',
        en:
          number.label === null
            ? 'a number in a goal text without a name'
            : 'a number in a goal text: promise or past result',
      });
    return { ...number, line: part?.line ?? 0 };
  });
}

const squeezed = (text: string): string => printedForm(text).replace(/\s+/g, '');
