/**
 * What does the site itself cost, and does a document cost the same in a small corpus and in a large one? Builds of the
 * real data and of synthetic corpora, then `npm run check` and `npm run findings` over larger ones: ours alone. `--sizes
 * 200,2000,16000` says how many documents instead.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchOptions, BenchRatio, BenchReport, BenchTable, Comparison } from './comparison.ts';
import { type ProcessCost, processCost } from './process-cost.ts';
import { figuresText, inTurns, medianOf, ratiosOf, spreadText } from './rounds.ts';
import { buildsOf, type SiteBuilds, type SiteCase, siteSize } from './site-builds.ts';
import { synthetic } from './synthetic.ts';

const SIZES = { build: [60, 200], read: [200, 2000] } as const;
const QUICK_SIZES = { build: [15], read: [15, 60] } as const;
/** Larger sites have few pictures: nothing is built before to have them kept. */
const MOST_WARMED = 1000;
/** A document costs at most so much more in the largest corpus than in the smallest. */
const MOST_GROWTH = 1.3;
const MOST_REAL_SECONDS = 6;
const MOST_FOR_ONE_MORE = 0.15;

export const site: Comparison = { id: 'site', title: 'The site itself', packages: ['astro'], run };

async function run({ isQuick, rounds, sizes, say }: BenchOptions): Promise<BenchReport> {
  const own = isQuick ? QUICK_SIZES : SIZES;
  const asked = sizes.length > 0 ? { build: sizes, read: sizes } : own;
  const corpora = new Map<number, SiteCase>();
  for (const size of new Set([...asked.build, ...asked.read])) {
    say(`synthesize ${size}`);
    const { folder, documents } = await synthetic(size);
    const name = `${documents.toLocaleString('en-US')} synthetic`;
    corpora.set(size, { name, data: folder, documents, isOurs: true });
  }
  const casesOf = (wanted: readonly number[]): SiteCase[] => wanted.flatMap((size) => corpora.get(size) ?? []);
  const documents = readdirSync('data/documents').length;
  const builds = [{ name: 'the real data', data: 'data', documents, isOurs: false }, ...casesOf(asked.build)];
  for (const one of builds.filter((some) => some.documents <= MOST_WARMED)) {
    say(`build ${one.name}, so that its pictures are kept`);
    await buildsOf(one);
  }
  const built = await measure(builds, buildsOf, rounds, (line) => say(`build ${line}`));
  const reads = casesOf(asked.read);
  const checked = await measure(reads, script('check.ts'), rounds, (line) => say(`check ${line}`));
  const found = await measure(reads, script('findings.ts'), rounds, (line) => say(`findings ${line}`));

  const full = built.map((all) => all.map((one) => one.full));
  return {
    tables: [
      buildTable(builds, full),
      againTable(builds, built),
      costTable('npm run check', reads, checked),
      costTable('npm run findings', reads, found),
    ],
    ratios: [
      { name: 'build of the real data, s', ratios: full[0]?.map((one) => one.seconds) ?? [], most: MOST_REAL_SECONDS },
      ...builds.flatMap((one, at) => forOneMore(one, built[at] ?? [])),
      ...growth('build', builds.slice(1), full.slice(1)),
      ...growth('check', reads, checked),
      ...growth('findings', reads, found),
    ],
    notes: [NOTE],
  };
}

/** What each case measured, round by round, in the order of the cases. */
async function measure<Measured>(
  cases: readonly SiteCase[],
  cost: (one: SiteCase) => Promise<Measured>,
  rounds: number,
  say: (line: string) => void,
): Promise<Measured[][]> {
  const contenders = Object.fromEntries(cases.map((one) => [one.name, () => cost(one)]));
  const costs = await inTurns<string, Measured>(contenders, rounds, say);
  return cases.map(({ name }) => costs[name] ?? []);
}

const script =
  (name: string) =>
  ({ data }: SiteCase): Promise<ProcessCost> =>
    processCost(process.execPath, [join('scripts', name)], { env: { DATA_DIR: data } });

type Costs = readonly ProcessCost[];
const wall = (costs: Costs): number[] => costs.map(({ seconds }) => seconds);
const cpu = (costs: Costs): number[] => costs.map(({ cpuSeconds }) => cpuSeconds);

const COST_COLUMNS = ['wall s', 'CPU s', 'CPU ms a document', 'peak MB'];
const costCells = ({ documents }: SiteCase, costs: Costs): string[] => [
  spreadText(wall(costs)),
  figuresText(medianOf(cpu(costs))),
  figuresText((1000 * medianOf(cpu(costs))) / documents),
  figuresText(medianOf(costs.map(({ peakMb }) => peakMb))),
];

const costTable = (title: string, cases: readonly SiteCase[], costs: readonly Costs[]): BenchTable => ({
  columns: [title, ...COST_COLUMNS],
  rows: cases.map((one, at) => [one.name, ...costCells(one, costs[at] ?? [])]),
});

function buildTable(cases: readonly SiteCase[], costs: readonly Costs[]): BenchTable {
  const { columns, rows } = costTable('npm run build', cases, costs);
  const sizes = cases.map((one) => Object.values(siteSize(one)).map(figuresText));
  return { columns: [...columns, 'pages', 'files', 'MB'], rows: rows.map((row, at) => [...row, ...(sizes[at] ?? [])]) };
}

function againTable(cases: readonly SiteCase[], built: readonly (readonly SiteBuilds[])[]): BenchTable {
  const rows = cases.flatMap((one, at) =>
    (['oneMore', 'unchanged'] as const).flatMap((what) => {
      const costs = (built[at] ?? []).flatMap((builds) => builds[what] ?? []);
      const name = what === 'oneMore' ? 'one of them new' : 'none new';
      return costs.length > 0 ? [[`${one.name}, ${name}`, ...costCells(one, costs)]] : [];
    }),
  );
  return { columns: ['npm run build, again', ...COST_COLUMNS], rows };
}

function forOneMore({ name }: SiteCase, built: readonly SiteBuilds[]): BenchRatio[] {
  const more = wall(built.flatMap(({ oneMore }) => oneMore ?? []));
  if (more.length === 0) return [];
  const ratios = ratiosOf(more, wall(built.map(({ full }) => full)));
  return [{ name: `one document more ÷ full build, ${name}`, ratios, most: MOST_FOR_ONE_MORE }];
}

/** CPU time of a document in the largest corpus against that in the smallest. */
function growth(what: string, cases: readonly SiteCase[], costs: readonly Costs[]): BenchRatio[] {
  const [first, last] = [cases[0], cases.at(-1)];
  if (!first || !last || first === last) return [];
  const of = ({ documents }: SiteCase, all: Costs = []): number[] => cpu(all).map((one) => one / documents);
  const ratios = ratiosOf(of(last, costs.at(-1)), of(first, costs[0]));
  return [{ name: `${what}: CPU a document, ${last.name} ÷ ${first.name}`, ratios, most: MOST_GROWTH }];
}

const NOTE =
  'A full build starts without a site of before, but with pictures of before (sites of more than 1,000 documents have few, and none of before). Synthetic corpora have three years a bureau up to 60 documents, five beyond. Peak: all processes of a command together.';
