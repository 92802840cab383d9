/** Goal text → its numbers, each with a label and whether it is promised or already achieved. */
import type { Quantity } from '../../model/quantity.ts';
import { times, toNumber, whole } from './decimal.ts';
import { yearlyCount } from './frequency.ts';
import { wordsAt } from './labels.ts';
import { type Mention, scan } from './mentions.ts';
import { type Key, keyOf, printedForm, printedSlice } from './text.ts';
import type { UnitLexicon } from './units.ts';

export interface GoalNumber extends Quantity {
  /** Null where no words name the number: a person has to. */
  readonly label: string | null;
  readonly origin: 'goal' | 'result';
  /** How sure the origin is, 0 to 1. */
  readonly confidence: number;
  readonly printed: string;
}

/** What is told as done: 今年以来, 累计接收, 已完成, 上年. */
const DONE =
  /今年以来|截至|截止|累计|已[经]?(?:完成|办理|建成|开展|接收|受理|成立|组织|形成|有)|共(?:办理|受理|接收|开展|调[解处]|收到|组织|召开|举办|完成)(?!.*(?:将|力争|确保))|去年|上年(?!同期)|目前|现有|实有|收到|获(?:评|得)|成功打造|圆满完成|新增刑满|(?:19|20)\d\d年,?(?:共|我|全|累计)/;
/** What is told as wanted. */
const WANTED = /确保|力争|争取|计划|拟|将|要求|达到|不低于|不少于|不超过|以上|至少|预计|≥|力求|目标|任务/;
/** A sum of money in a goal text is a budget, not a promise. */
const MONEY = '万元';

export function goalNumbers(raw: string, lexicon: UnitLexicon): GoalNumber[] {
  const numbers: GoalNumber[] = [];
  let isAmongResults = false;
  for (const sentence of sentencesOf(printedForm(raw))) {
    const key = keyOf(sentence);
    numbers.push(...numbersOf(key, isAmongResults, lexicon));
    isAmongResults ||= DONE.test(key.text);
  }
  return numbers;
}

/** Sentences, cut where one is longer than any that people write. */
const sentencesOf = (text: string): string[] => text.match(/[^。]{1,1500}。?/gu) ?? [];

function numbersOf(key: Key, isAmongResults: boolean, lexicon: UnitLexicon): GoalNumber[] {
  const found = scan(key.text, lexicon).mentions.filter(
    ({ unit, comparator }) => (unit !== null || comparator !== 'none') && unit?.unit !== MONEY,
  );
  const labels = wordsAt(key, found);
  return found.flatMap((mention, index) => {
    const yearly = yearlyCount(key.text, mention, mention.unit?.unit ?? null);
    const factor = whole(yearly?.times ?? 1n);
    const value = toNumber(times(mention.value, factor));
    const valueTo = mention.valueTo && toNumber(times(mention.valueTo, factor));
    if (value === null) return [];
    return [
      {
        label: labels[index] ?? null,
        comparator: mention.comparator,
        value,
        valueTo,
        unit: yearly?.unit ?? mention.unit?.unit ?? null,
        printed: printedSlice(key, mention.start, mention.end),
        ...originOf(key.text, mention, isAmongResults),
      },
    ];
  });
}

/** By the words of its own clause first; results run on over a whole paragraph, promises do not. */
function originOf(
  sentence: string,
  { start, end }: Mention,
  isAmongResults: boolean,
): Pick<GoalNumber, 'origin' | 'confidence'> {
  const clause = /[^,;]*$/.exec(sentence.slice(0, start))?.[0] ?? '';
  if (DONE.test(clause)) return { origin: 'result', confidence: 0.9 };
  if (WANTED.test(clause)) return { origin: 'goal', confidence: 0.9 };
  const isWanted = WANTED.test(sentence);
  if (DONE.test(sentence)) return { origin: 'result', confidence: isWanted ? 0.6 : 0.8 };
  if (isAmongResults && !isWanted) return { origin: 'result', confidence: 0.6 };
  // Nobody promises “80-odd times”.
  if (/\d余/.test(sentence) && !WANTED.test(sentence.slice(start, end))) return { origin: 'result', confidence: 0.6 };
  return { origin: 'goal', confidence: isWanted ? 0.9 : 0.7 };
}
