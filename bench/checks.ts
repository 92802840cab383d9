/**
 * What do the checks cost? `node bench/checks.ts [--rounds 3] [<folder> …]`, `data` where none is named; corpora of any
 * size come from `npm run synthesize`. All documents are read first; then, in a process of its own each time:
 * `counted`, as the overview and the pages of rules need them: how often each rule came to what, kept for all documents;
 * `worded`, as a document's own pages and the files need them: all findings with their words, one document after the other.
 * Prints medians of rounds, and the CPU time of a document against that in the first folder.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { median } from 'd3';
import { findingRecord } from '../src/checks/finding-record.ts';
import { findingsMatrix } from '../src/checks/findings-matrix.ts';
import { checkForms } from '../src/checks/run.ts';
import { Dataset } from '../src/model/dataset.ts';
import { readDataFolder } from '../src/model/read-folder.ts';

interface Checking {
  readonly documents: number;
  readonly findings: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Of the heap, after collecting, more than before. */
  readonly keptKb: number;
}

interface Came {
  readonly findings: number;
  /** What stays in memory as long as somebody needs it. */
  readonly kept: unknown;
}

const WAYS: Readonly<Record<string, (dataset: Dataset) => Came>> = {
  counted: (dataset) => {
    const matrix = findingsMatrix(dataset);
    const counts = matrix.rows.flatMap(({ cells }) => cells.map((cell) => cell.counts));
    return {
      findings: counts.reduce((sum, { error, warning, info }) => sum + error + warning + info, 0),
      kept: matrix,
    };
  },
  worded: (dataset) => {
    let findings = 0;
    for (const one of checkForms(dataset)) findings += one.findings.map(findingRecord).length;
    return { findings, kept: null };
  },
};

function heapKb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024;
}

function measure(folder: string, check: (dataset: Dataset) => Came): Checking {
  const { reference, documents } = readDataFolder(folder);
  const dataset = new Dataset(reference, documents);
  const [heap, started, before] = [heapKb(), performance.now(), process.cpuUsage()];
  const came = check(dataset);
  const { user, system } = process.cpuUsage(before);
  const wallMs = performance.now() - started;
  const keptKb = heapKb() - heap;
  // Named here only, so that what is kept is still there when the heap is measured.
  return { documents: documents.length, findings: came.findings, wallMs, cpuMs: (user + system) / 1000, keptKb };
}

function inOwnProcess(way: string, folder: string): Checking {
  const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', import.meta.filename, '--way', way, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${folder}: could not be checked`);
  const checking: Checking = JSON.parse(stdout);
  if (checking.documents === 0) throw new Error(`${folder}: holds no document`);
  return checking;
}

const perDocument = ({ cpuMs, documents }: Checking): number => cpuMs / documents;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, way: { type: 'string' } },
});
const folders = positionals.length > 0 ? positionals : ['data'];
const asked = values.way === undefined ? undefined : WAYS[values.way];
if (asked) console.log(JSON.stringify(measure(folders[0] ?? '', asked)));
else {
  const cases = Object.keys(WAYS).flatMap((way) =>
    folders.map((folder) => ({ way, folder, checkings: [] as Checking[] })),
  );
  // Round by round, so that what else the machine does falls on all alike.
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const { way, folder, checkings } of cases) checkings.push(inOwnProcess(way, folder));
  }
  console.log('checks   documents  findings    ms/doc  CPU ms/doc   CPU s  kept KB/doc  × first  folder');
  for (const { way, folder, checkings } of cases) {
    const first = cases.find((one) => one.way === way)?.checkings ?? [];
    const ratio = (one: Checking, round: number) => perDocument(one) / perDocument(first[round] ?? one);
    const cells = [
      [median(checkings, ({ documents }) => documents)?.toFixed(0), 10],
      [median(checkings, ({ findings }) => findings)?.toFixed(0), 10],
      [median(checkings, ({ wallMs, documents }) => wallMs / documents)?.toFixed(2), 10],
      [median(checkings, perDocument)?.toFixed(2), 12],
      [median(checkings, ({ cpuMs }) => cpuMs / 1000)?.toFixed(2), 8],
      [median(checkings, ({ keptKb, documents }) => keptKb / documents)?.toFixed(1), 13],
      [median(checkings.map(ratio))?.toFixed(2), 9],
    ] as const;
    console.log(`${way.padEnd(8)}${cells.map(([text = '', width]) => text.padStart(width)).join('')}  ${folder}`);
  }
}
