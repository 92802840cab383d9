/** Sums of money: the split of the whole department, the amounts of programs that both sides have, and their own splits. */
import type { Fen } from '../model/money.ts';
import type { Fund } from '../model/tables/funds.ts';
import { WHOLE_DEPARTMENT } from '../model/tables/programs.ts';
import { type Change, type Place, type Said, said, type Tier } from './change.ts';
import { type KeyOf, type Pair, pairByKeys } from './pairing.ts';
import { plainWords } from './plain-words.ts';
import { isSameDocument, nameOf, type PlacedProgram } from './programs.ts';

interface Sum {
  readonly of: PlacedProgram;
  readonly axis: Fund['axis'];
  /** Our class of money; null for an item of workings. */
  readonly kind: string | null;
  readonly label: string;
  readonly amount: Fen | null;
  readonly places: readonly Place[];
  /** Of a program, all but its amount weighs less. */
  readonly tier: Tier;
}

const KEYS: readonly KeyOf<Sum>[] = [
  ({ axis, kind, label }) => `${axis}|${kind}|${label}`,
  ({ axis, kind, label }) => `${axis}|${kind}|${plainWords(label)}`,
  ({ axis, kind }) => (kind === null ? null : `${axis}|${kind}`),
];

export function moneyChanges(programs: readonly Pair<PlacedProgram>[]): Change[] {
  return programs.flatMap(({ earlier, later }) => {
    const { pairs, removed, added } = pairByKeys(sumsOf(earlier), sumsOf(later), KEYS);
    // Workings of two years are two lists, and which lines a form leaves blank says nothing.
    const isTold = ({ tier, amount }: Sum) => isSameDocument(earlier, later) || (tier === 'major' && amount !== null);
    return [
      ...pairs
        .filter((pair) => pair.earlier.amount !== pair.later.amount)
        .map((pair) => change(pair.earlier, pair.later)),
      ...removed.filter(isTold).map((sum) => change(sum, null)),
      ...added.filter(isTold).map((sum) => change(null, sum)),
    ];
  });
}

function change(earlier: Sum | null, later: Sum | null): Change {
  const [from, to] = [earlier?.amount ?? null, later?.amount ?? null];
  const isGone = to === null && (from !== null || later === null);
  return {
    subject: 'money',
    kind: isGone ? 'removed' : from === null ? 'added' : from < (to ?? 0) ? 'raised' : 'lowered',
    tier: earlier?.tier === 'major' || later?.tier === 'major' ? 'major' : 'minor',
    aspects: [(later ?? earlier)?.axis ?? ''],
    measure: null,
    earlier: earlier && say(earlier),
    later: later && say(later),
  };
}

const say = ({ of, label, amount, places }: Sum): Said => said({ places, name: label, program: nameOf(of), amount });

/** What a program's row says and a line of its money repeats is one sum. */
function sumsOf(of: PlacedProgram): Sum[] {
  const { rows, program } = of;
  const { document } = rows.document;
  const isWhole = program.program === WHOLE_DEPARTMENT;
  const funds = rows.funds.filter((fund) => fund.program === program.program);
  const own = (amount: Fen | null, axis: Fund['axis'], kind: string): Sum[] => {
    const alike = funds.filter((fund) => fund.axis === axis && fund.kind === kind && fund.amount_wan === amount);
    if (amount === null && alike.length === 0) return [];
    const row: Place = { document, table: 'programs', key: program.program, line: program.line };
    const places = [row, ...alike.map((fund) => placeOf(document, fund))];
    return [{ of, axis, kind, label: alike[0]?.label ?? '', amount, places, tier: 'major' }];
  };
  const sums = [...own(program.amount_wan, 'total', 'total'), ...own(program.superior_funds_wan, 'source', 'superior')];
  const told = new Set(sums.flatMap(({ places }) => places.map(({ key }) => key)));
  return [
    ...sums,
    ...funds
      .filter(({ fund }) => !told.has(fund))
      .map((fund): Sum => {
        const { axis, kind, label, amount_wan: amount } = fund;
        const tier = isWhole && axis !== 'calculation' ? 'major' : 'minor';
        return { of, axis, kind, label, amount, places: [placeOf(document, fund)], tier };
      }),
  ];
}

const placeOf = (document: string, { fund, line }: Fund): Place => ({ document, table: 'funds', key: fund, line });
