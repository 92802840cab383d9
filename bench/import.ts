/**
 * How long does an import take, and how much memory? For each format, over its fixtures: the median milliseconds of a
 * document (after a first run that loads the libraries), how much of that is extract, the whole command with starting
 * Node and writing, and the peak of a process that imports nothing else.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../src/importer/extract/index.ts';
import { importDocument } from '../src/importer/import.ts';
import { readDataFolder } from '../src/model/read-folder.ts';

const FOLDER = 'test/importer/fixtures';
const ROUNDS = 15;

interface Document {
  readonly path: string;
  readonly fileName: string;
  readonly flags: readonly string[];
}

/** Documents that are read, by format. */
function documentsByFormat(): Map<string, Document[]> {
  const found = readdirSync(FOLDER).flatMap((id) => {
    const about = JSON.parse(readFileSync(join(FOLDER, id, 'about.json'), 'utf8'));
    const fileName = readdirSync(join(FOLDER, id)).find((name) => name.startsWith('input.'));
    if (about.expected !== 'read' || fileName === undefined) return [];
    const document: Document = { path: join(FOLDER, id, fileName), fileName, flags: about.flags };
    return [[about.format, document] as const];
  });
  const grouped = Map.groupBy(found, ([format]) => format);
  return new Map([...grouped].map(([format, all]) => [format, all.map(([, document]) => document)]));
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

async function measure(format: string, documents: readonly Document[]): Promise<void> {
  const { reference } = readDataFolder('data');
  const loaded = process.resourceUsage().maxRSS / 1024;
  const times = { extract: [] as number[], all: [] as number[] };
  let first = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { path, fileName, flags } of documents) {
      const bytes = new Uint8Array(readFileSync(path));
      const bureau = flags[flags.indexOf('--bureau') + 1] ?? null;
      const request = { bytes, fileName, extract, reference, bureau: flags.includes('--bureau') ? bureau : null };
      const all = await timed(() => importDocument(request));
      const only = await timed(() => extract(bytes, fileName));
      if (round === 0) first = Math.max(first, all);
      else {
        times.all.push(all);
        times.extract.push(only);
      }
    }
  }
  const peak = process.resourceUsage().maxRSS / 1024;
  const commands = documents.slice(0, 3).map(commandTime);
  const share = median(times.extract.map((one, at) => (100 * one) / (times.all[at] ?? one)));
  const cells = [
    [String(documents.length), 6],
    [first.toFixed(0), 10],
    [median(times.all).toFixed(1), 8],
    [`${share.toFixed(0)} %`, 10],
    [median(commands).toFixed(0), 12],
    [`${peak.toFixed(0)} (+${(peak - loaded).toFixed(0)})`, 14],
  ] as const;
  console.log(format.padEnd(6) + cells.map(([text, width]) => text.padStart(width)).join(''));
}

function commandTime({ path, flags }: Document): number {
  const out = mkdtempSync(join(tmpdir(), 'import-'));
  const started = performance.now();
  spawnSync(process.execPath, ['scripts/import.ts', path, '--out', out, ...flags], { stdio: 'ignore' });
  const time = performance.now() - started;
  rmSync(out, { recursive: true });
  return time;
}

const [only] = process.argv.slice(2);
const formats = documentsByFormat();
if (only === undefined) {
  console.log('format  files  first ms   ms/doc   extract  command ms   peak MB (by it)');
  // A process a format: what one loads is not counted for the next.
  for (const format of [...formats.keys()].sort()) {
    spawnSync(process.execPath, [import.meta.filename, format], { stdio: ['ignore', 'inherit', 'inherit'] });
  }
} else await measure(only, formats.get(only) ?? []);
