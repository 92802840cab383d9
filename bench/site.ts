/**
 * What does the site itself cost, and does a document cost the same in a small corpus and in a large one? Builds of the
 * real data and of synthetic corpora, then `npm run check` and `npm run findings` over larger ones: ours alone. `--sizes
 * 200,2000,16000` says how many documents instead.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchOptions, BenchRatio, BenchReport, BenchTable, Comparison } from './comparison.ts';
import { type ProcessCost, processCost } from './process-cost.ts';
import { figuresText, inTurns, medianOf, ratiosOf, spreadText } from './rounds.ts';
import { synthetic } from './synthetic.ts';

const SIZES = { build: [60, 200], read: [200, 2000] } as const;
const QUICK_SIZES = { build: [15], read: [15, 60] } as const;
/** Larger sites are built without a build before, which would only keep pictures for them. */
const MOST_WARMED = 1000;
/** A document costs at most so much more in the largest corpus than in the smallest. */
const MOST_GROWTH = 1.3;
const MOST_REAL_SECONDS = 6;

export const site: Comparison = { id: 'site', title: 'The site itself', packages: ['astro'], run };

interface Case {
  readonly name: string;
  readonly data: string;
  readonly documents: number;
}

async function run({ isQuick, rounds, sizes, say }: BenchOptions): Promise<BenchReport> {
  const own = isQuick ? QUICK_SIZES : SIZES;
  const asked = sizes.length > 0 ? { build: sizes, read: sizes } : own;
  const real: Case = { name: 'the real data', data: 'data', documents: readdirSync('data/documents').length };
  const corpora = new Map<number, Case>();
  for (const size of new Set([...asked.build, ...asked.read])) {
    say(`synthesize ${size}`);
    const { folder, documents } = await synthetic(size);
    corpora.set(size, { name: `${documents.toLocaleString('en-US')} synthetic`, data: folder, documents });
  }
  const casesOf = (wanted: readonly number[]): Case[] => wanted.flatMap((size) => corpora.get(size) ?? []);

  const builds = [real, ...casesOf(asked.build)];
  for (const one of builds.filter(({ documents }) => documents <= MOST_WARMED)) {
    say(`build ${one.name}, so that its pictures are kept`);
    await build(one);
  }
  const built = await measure(builds, build, rounds, (line) => say(`build ${line}`));
  const reads = casesOf(asked.read);
  const checked = await measure(reads, script('check.ts'), rounds, (line) => say(`check ${line}`));
  const found = await measure(reads, script('findings.ts'), rounds, (line) => say(`findings ${line}`));
  return {
    tables: [
      buildTable(builds, built),
      costTable('npm run check', reads, checked),
      costTable('npm run findings', reads, found),
    ],
    ratios: [
      { name: 'build of the real data, s', ratios: built[0]?.map((one) => one.seconds) ?? [], most: MOST_REAL_SECONDS },
      ...growth('build', builds.slice(1), built.slice(1)),
      ...growth('check', reads, checked),
      ...growth('findings', reads, found),
    ],
    notes: [NOTE],
  };
}

/** Costs of each case, round by round, in the order of the cases. */
async function measure(
  cases: readonly Case[],
  cost: (one: Case) => Promise<ProcessCost>,
  rounds: number,
  say: (line: string) => void,
): Promise<ProcessCost[][]> {
  const contenders = Object.fromEntries(cases.map((one) => [one.name, () => cost(one)]));
  const costs = await inTurns<string, ProcessCost>(contenders, rounds, say);
  return cases.map(({ name }) => costs[name] ?? []);
}

const script =
  (name: string) =>
  ({ data }: Case): Promise<ProcessCost> =>
    processCost(process.execPath, [join('scripts', name)], { env: { DATA_DIR: data } });

const siteOf = ({ name }: Case): string => join('.cache/bench/built', name.replaceAll(/\W+/g, '-'));

const build = (one: Case): Promise<ProcessCost> =>
  processCost(process.execPath, ['scripts/build.ts'], { env: { DATA_DIR: one.data, OUT_DIR: siteOf(one) } });

const cpu = (costs: readonly ProcessCost[]): number[] => costs.map(({ cpuSeconds }) => cpuSeconds);

const costCells = ({ documents }: Case, costs: readonly ProcessCost[]): string[] => [
  spreadText(costs.map(({ seconds }) => seconds)),
  figuresText(medianOf(cpu(costs))),
  figuresText((1000 * medianOf(cpu(costs))) / documents),
  figuresText(medianOf(costs.map(({ peakMb }) => peakMb))),
];
const COST_COLUMNS = ['wall s', 'CPU s', 'CPU ms a document', 'peak MB'];

const costTable = (title: string, cases: readonly Case[], costs: readonly (readonly ProcessCost[])[]): BenchTable => ({
  columns: [title, ...COST_COLUMNS],
  rows: cases.map((one, at) => [one.name, ...costCells(one, costs[at] ?? [])]),
});

const buildTable = (cases: readonly Case[], costs: readonly (readonly ProcessCost[])[]): BenchTable => ({
  columns: ['npm run build', ...COST_COLUMNS, 'pages', 'files', 'MB'],
  rows: cases.map((one, at) => {
    const files = readdirSync(siteOf(one), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(siteOf(one), name),
    );
    const sizes = files.map((file) => statSync(file)).filter((stat) => stat.isFile());
    const pages = files.filter((file) => file.endsWith('.html')).length;
    const megabytes = sizes.reduce((sum, { size }) => sum + size / 1e6, 0);
    return [one.name, ...costCells(one, costs[at] ?? []), ...[pages, sizes.length, megabytes].map(figuresText)];
  }),
});

/** CPU time of a document in the largest corpus against that in the smallest. */
function growth(what: string, cases: readonly Case[], costs: readonly (readonly ProcessCost[])[]): BenchRatio[] {
  const [first, last] = [cases[0], cases.at(-1)];
  if (!first || !last || first === last) return [];
  const of = ({ documents }: Case, all: readonly ProcessCost[] = []): number[] =>
    cpu(all).map((one) => one / documents);
  const ratios = ratiosOf(of(last, costs.at(-1)), of(first, costs[0]));
  return [{ name: `${what}: CPU a document, ${last.name} ÷ ${first.name}`, ratios, most: MOST_GROWTH }];
}

const NOTE =
  'Sites of up to 1,000 documents are built once before, so that their pictures are kept; larger ones are not. Synthetic corpora have three years a bureau up to 60 documents, five beyond. Peak: all processes of a command together.';
