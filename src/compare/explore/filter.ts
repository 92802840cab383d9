/** Which rows are asked for? All conditions must hold; an empty one holds always. */
import { normalise } from '../../model/search/terms.ts';
import { FACETS, type Facet, facetsOf } from './shard.ts';
import type { TargetRow } from './target-row.ts';

export interface TargetFilter extends Readonly<Record<Facet, string>> {
  /** Key, or a piece of its name. */
  readonly bureau: string;
  readonly measure: string;
  /** Words, each a piece of a name, a label or a printed value. */
  readonly text: string;
  /** Whether past results are wanted too. */
  readonly results: boolean;
}

/** `≥ 95％` and `≥95%` are the same; spaces part words, other punctuation says nothing. */
const plain = (text: string): string => normalise(text).replace(/(?!%)\p{P}/gu, '');

/** Whether a row is asked for; made once for many rows. */
export function matching(filter: TargetFilter): (row: TargetRow) => boolean {
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  const isBureau = bureauMatching(filter.bureau);
  // Rows share the objects that name things, so each name is read once.
  const known = new WeakMap<object, string>();
  const textOf = (named: object | null, ...texts: readonly (string | null | undefined)[]): string => {
    const text = (named && known.get(named)) ?? plain(texts.filter(Boolean).join('\n')).replace(/[^\S\n]/g, '');
    if (named) known.set(named, text);
    return text;
  };
  const textsOf = ({ program, indicator, measure, label }: TargetRow): string[] => [
    textOf(indicator, indicator?.name, indicator?.name_en, indicator?.value),
    textOf(null, label),
    textOf(program, program.name, program.name_en),
    textOf(measure, measure?.name_zh, measure?.name_en),
  ];
  const hasWords = (row: TargetRow) => {
    const texts = textsOf(row);
    return words.every((word) => texts.some((text) => text.includes(word)));
  };
  return (row) =>
    (filter.results || row.origin !== 'result') &&
    FACETS.every((facet) => filter[facet] === '' || facetsOf(row, facet).includes(filter[facet])) &&
    (filter.measure === '' || row.measure?.measure === filter.measure) &&
    isBureau(row.bureau) &&
    (words.length === 0 || hasWords(row));
}

/** Whether a bureau is meant: its key, or any piece of its name. */
export function bureauMatching(asked: string): (bureau: TargetRow['bureau']) => boolean {
  const piece = plain(asked);
  return ({ bureau, name_zh, name_en }) =>
    bureau === asked || [name_zh, name_en].some((name) => plain(name).includes(piece));
}
