/**
 * How long does it take to read and validate a data folder, and how much memory? `node bench/read.ts [--rounds 3]
 * [<folder> …]`, `data` where none is named; corpora of any size come from `npm run synthesize`. Each folder is read in
 * two ways: in turn, as `npm run check` and the check before a build do, and kept, as the pages need it. Prints medians
 * of rounds, each reading in a process of its own that has read nothing before, and the CPU time of a document against
 * that in the first folder.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { median } from 'd3';
import type { Problem } from '../src/model/problem.ts';
import { readDataFolder, readDocuments } from '../src/model/read-folder.ts';
import type { DocumentRows } from '../src/model/rows.ts';

interface Reading {
  readonly documents: number;
  readonly rows: number;
  readonly problems: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
}

const counts = { documents: 0, rows: 0, problems: 0 };

function count(rows: DocumentRows | null, problems: readonly Problem[]): void {
  counts.problems += problems.length;
  if (!rows) return;
  counts.documents++;
  for (const table of Object.values(rows)) counts.rows += Array.isArray(table) ? table.length : 1;
}

const WAYS: Readonly<Record<string, (folder: string) => void>> = {
  'in turn': (folder) => {
    for (const { rows, problems } of readDocuments(folder)) count(rows, problems);
  },
  kept: (folder) => {
    const { documents, problems } = readDataFolder(folder);
    count(null, problems);
    for (const rows of documents) count(rows, []);
  },
};

function measure(read: () => void): Reading {
  const started = performance.now();
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  const wallMs = performance.now() - started;
  return { ...counts, wallMs, cpuMs: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 };
}

function inOwnProcess(way: string, folder: string): Reading {
  const { stdout, status } = spawnSync(process.execPath, [import.meta.filename, '--way', way, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${folder}: could not be read`);
  const reading: Reading = JSON.parse(stdout);
  if (reading.documents === 0) throw new Error(`${folder}: holds no document`);
  return reading;
}

const perDocument = ({ cpuMs, documents }: Reading): number => cpuMs / documents;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, way: { type: 'string' } },
});
const folders = positionals.length > 0 ? positionals : ['data'];
const asked = values.way === undefined ? undefined : WAYS[values.way];
if (asked) console.log(JSON.stringify(measure(() => asked(folders[0] ?? ''))));
else {
  const cases = Object.keys(WAYS).flatMap((way) =>
    folders.map((folder) => ({ way, folder, readings: [] as Reading[] })),
  );
  // Round by round, so that what else the machine does falls on all alike.
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const { way, folder, readings } of cases) readings.push(inOwnProcess(way, folder));
  }
  console.log('read     documents      rows  problems    ms/doc  CPU ms/doc   CPU s  peak MB  × first  folder');
  for (const { way, folder, readings } of cases) {
    const first = cases.find((one) => one.way === way)?.readings ?? [];
    const ratio = (one: Reading, round: number) => perDocument(one) / perDocument(first[round] ?? one);
    const cells = [
      [median(readings, ({ documents }) => documents)?.toFixed(0), 10],
      [median(readings, ({ rows }) => rows)?.toFixed(0), 10],
      [median(readings, ({ problems }) => problems)?.toFixed(0), 10],
      [median(readings, ({ wallMs, documents }) => wallMs / documents)?.toFixed(2), 10],
      [median(readings, perDocument)?.toFixed(2), 12],
      [median(readings, ({ cpuMs }) => cpuMs / 1000)?.toFixed(2), 8],
      [median(readings, ({ peakMb }) => peakMb)?.toFixed(0), 9],
      [median(readings.map(ratio))?.toFixed(2), 9],
    ] as const;
    console.log(`${way.padEnd(8)}${cells.map(([text = '', width]) => text.padStart(width)).join('')}  ${folder}`);
  }
}
