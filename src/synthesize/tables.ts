/** The indicators of a table: enough of each class, none twice. */
import type { Fen } from '../model/money.ts';
import type { Promised, Promises } from './promises.ts';
import type { Random } from './random.ts';
import type { Entry, Vocabulary } from './vocabulary/vocabulary.ts';

/** In the order in which forms print them. Every table has the first of these groups. */
const CLASSES = [
  'output.quantity',
  'output.quality',
  'output.timeliness',
  'cost',
  'benefit.economic',
  'benefit.social',
  'benefit.ecological',
  'benefit.sustained',
  'satisfaction',
] as const;
const NEEDED = ['output.quantity', 'output.quality', 'output.timeliness', 'cost', 'benefit.social', 'satisfaction'];

/** How often a further indicator is of a class. */
const FURTHER = [
  ['output.quantity', 0.32],
  ['output.quality', 0.2],
  ['output.timeliness', 0.1],
  ['cost', 0.06],
  ['benefit.economic', 0.05],
  ['benefit.social', 0.08],
  ['benefit.ecological', 0.04],
  ['benefit.sustained', 0.06],
  ['satisfaction', 0.09],
] as const;

export interface TableWish {
  readonly topics: readonly (string | null)[];
  readonly size: number;
  /** What the program may cost; null where no amount is printed. */
  readonly budget: Fen | null;
  /** How often words stand for numbers, of the usual share. */
  readonly wordiness: number;
}

/** As many indicators as wished for, or as many as the fields of work have. */
export function tableOf(wish: TableWish, promises: Promises, vocabulary: Vocabulary, random: Random): Promised[] {
  const counts = new Map<string, number>(NEEDED.map((category) => [category, 1]));
  for (let i = NEEDED.length; i < wish.size; i++) {
    const category = random.weigh<string>(FURTHER);
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return CLASSES.flatMap((category) => {
    const count = counts.get(category) ?? 0;
    const hasCeiling = category === 'cost' && count > 0 && wish.budget !== null && random.chance(0.7);
    const entries = entriesOf(category, hasCeiling ? count - 1 : count, wish, vocabulary, random);
    const ceiling = hasCeiling && wish.budget !== null ? [promises.cost(wish.budget)] : [];
    return [...ceiling, ...entries.map((entry) => promises.of(entry))];
  });
}

/** Those of the field of work more often than those of any field. */
function entriesOf(category: string, count: number, wish: TableWish, vocabulary: Vocabulary, random: Random): Entry[] {
  const anywhere = new Set(vocabulary.of(null, category));
  const left = [...new Set(wish.topics.flatMap((topic) => vocabulary.of(topic, category)))];
  const weights = left.map(
    (entry) => KINDS[entry.kind] * (anywhere.has(entry) ? 1 : 4) * (entry.parts.length === 0 ? wish.wordiness : 1),
  );
  const chosen: Entry[] = [];
  while (chosen.length < count && left.length > 0) {
    const at = random.weigh(weights.map((weight, i) => [i, weight] as const));
    chosen.push(...left.splice(at, 1));
    weights.splice(at, 1);
  }
  return chosen;
}

const KINDS: Record<Entry['kind'], number> = { number: 1, compound: 1.4, words: 0.45, date: 0.25 };

/** The whole department promises again some of what its projects promise. */
export function departmentTable(
  projects: readonly (readonly Promised[])[],
  { size, budget }: Pick<TableWish, 'size' | 'budget'>,
  promises: Promises,
  random: Random,
): Promised[] {
  const all = [...new Set(projects.flat())].filter((one) => one.numbers[0]?.measure !== 'cost-ceiling');
  const byClass = Map.groupBy(random.shuffle(all), ({ category }) => category);
  const needed = NEEDED.flatMap((category) => byClass.get(category)?.slice(0, 1) ?? []);
  const more = random.shuffle(all).filter((one) => !needed.includes(one));
  const chosen = new Set([...needed, ...more.slice(0, Math.max(0, size - needed.length))]);
  const hasCost = needed.some(({ category }) => category === 'cost');
  return CLASSES.flatMap((category) => {
    const isCeiling = category === 'cost' && budget !== null && (!hasCost || random.chance(0.5));
    const own = [...(byClass.get(category) ?? [])].filter((one) => chosen.has(one));
    return isCeiling ? [promises.cost(budget), ...own] : own;
  });
}
