/**
 * A build as several processes: one makes the pages that compare, each of the others the pages of some documents. All
 * build into folders of their own, which then become one site.
 */
import { fork } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Document } from '../src/model/tables/document.ts';

/** Below, starting processes costs more than it saves. */
const FEWEST_DOCUMENTS = 50;

/**
 * How many processes build the pages of documents; 0 where one builds everything. PARTS decides, else the machine: one
 * process a processor, for more would only take more memory.
 */
export function documentParts(documents: number): number {
  const asked = Number(process.env['PARTS'] || Number.NaN);
  if (asked >= 1) return asked - 1;
  return documents < FEWEST_DOCUMENTS ? 0 : Math.max(1, availableParallelism() - 1);
}

/** Astro needs its folder within the project: outside, all processes would share one for the code they run. */
const WORK = resolve('.cache/build');
export const workFolder = (): string => join(WORK, String(process.pid));

export interface Part {
  readonly folder: string;
  readonly isComparing: boolean;
  readonly documents: readonly string[] | null;
  /** Of its heap, in megabytes; null where it may take what it likes. */
  readonly memory: number | null;
}

/** Pages of documents need little at a time, and without a bound rubbish is left lying about. */
const DOCUMENT_MEMORY = 512;
/** Pages that compare hold all rows, and what they have found out of them. */
const COMPARING_MEMORY = { least: 512, rowsInMegabyte: 2200 };

/**
 * `documents` are to be built, `rows` is how many all documents have. Bureaus are dealt out in turn, so that each part
 * gets large and small ones; the documents of one stay together, for the page of two years needs both.
 */
export function partsOf(
  folder: string,
  documents: readonly Pick<Document, 'document' | 'bureau'>[],
  parts: number,
  rows: number,
): Part[] {
  if (parts === 0) return [{ folder, isComparing: true, documents: null, memory: null }];
  const work = workFolder();
  const comparingMemory = Math.ceil(COMPARING_MEMORY.least + rows / COMPARING_MEMORY.rowsInMegabyte);
  const bureaus = [...Map.groupBy(documents, ({ bureau }) => bureau).values()];
  return [
    { folder: join(work, '0'), isComparing: true, documents: [], memory: comparingMemory },
    ...Array.from({ length: parts }, (_, i) => ({
      folder: join(work, String(i + 1)),
      isComparing: false,
      documents: bureaus.flatMap((own, at) => (at % parts === i ? own.map(({ document }) => document) : [])),
      memory: DOCUMENT_MEMORY,
    })),
  ];
}

/** Megabytes for what is thrown away at once, as nearly all of a page is: twice the usual, so that less of it is kept. */
const YOUNG = ['--max-semi-space-size=32'];

const children = new Set<ReturnType<typeof fork>>();

/** At once: whoever is killed writes no more. */
export function killParts(): void {
  for (const child of children) child.kill('SIGKILL');
}

/** Resolves when all are built; the first that fails ends the others. */
export async function buildParts(
  parts: readonly Part[],
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const told = parts.map(() => [0, 0] as [number, number]);
  const built = parts.map(
    (part, i) =>
      new Promise<void>((ready, fail) => {
        const child = fork(resolve(import.meta.dirname, 'build-part.ts'), {
          env: environment(part),
          execArgv: part.memory === null ? [] : [`--max-old-space-size=${part.memory}`, ...YOUNG],
        });
        children.add(child);
        child.on('message', (message: [number, number]) => {
          told[i] = message;
          const [done, total] = [0, 1].map((at) => told.reduce((sum, counts) => sum + (counts[at] ?? 0), 0));
          if (told.every(([, all]) => all > 0)) onProgress(done ?? 0, total ?? 0);
        });
        child.on('error', fail);
        child.on('exit', (code, signal) => {
          children.delete(child);
          if (code === 0) ready();
          else fail(new Error(`part ${i}: ${signal ?? code}`));
        });
      }),
  );
  try {
    await Promise.all(built);
  } catch (error) {
    killParts();
    await Promise.allSettled(built);
    throw error;
  }
}

function environment({ folder, isComparing, documents }: Part): NodeJS.ProcessEnv {
  // Pictures are drawn by several threads: where each has a store of memory of its own, most of it lies idle.
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BUILD_DIR: folder, MALLOC_ARENA_MAX: '2' };
  if (documents === null) return env;
  mkdirSync(folder, { recursive: true });
  const list = `${folder}.txt`;
  writeFileSync(list, documents.join('\n'));
  return { ...env, BUILD_DOCUMENTS: list, BUILD_COMPARING: isComparing ? 'yes' : 'no' };
}

/** Parts become one folder: what only one has is moved, what several have must be the same. */
export function joinParts(parts: readonly Part[], folder: string): void {
  for (const part of parts) {
    if (part.folder === folder) continue;
    joinFolder(part.folder, folder);
  }
}

function joinFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    if (!existsSync(target)) move(source, target);
    else if (statSync(source).isDirectory()) joinFolder(source, target);
    else if (!readFileSync(source).equals(readFileSync(target))) throw new Error(`${target}: two parts differ in it`);
  }
}

/** A rename where it can be one: the site may lie on another disk than the project. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
