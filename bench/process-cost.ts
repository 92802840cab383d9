/**
 * A command, run to its end → what it and all processes that it started cost. CPU seconds are what the system charged
 * to finished children; memory is asked of /proc, some twenty times a second. Elsewhere than on Linux both are unknown.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessCost {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Of all its processes at one time, in MB. */
  readonly peakMb: number;
  readonly output: string;
}

interface Command {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const SAMPLE_MS = 50;
/** What Linux tells programs, whatever its own clock does. */
const TICKS_PER_SECOND = 100;

/** Throws when the command fails. One at a time: two would be charged together. */
export async function processCost(
  command: string,
  args: readonly string[],
  { cwd = process.cwd(), env = {} }: Command = {},
): Promise<ProcessCost> {
  const cpuBefore = childrenCpu();
  const started = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const take = (text: string): void => {
    output += text;
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);
  let peakMb = 0;
  const sample = (): void => {
    peakMb = Math.max(peakMb, treeMb(child.pid ?? 0));
  };
  const sampling = setInterval(sample, SAMPLE_MS);
  const [code] = await once(child, 'close').finally(() => clearInterval(sampling));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, cpuSeconds: childrenCpu() - cpuBefore, peakMb: peakMb || Number.NaN, output };
}

/** One command after the other, as one. */
export async function costInTurn(steps: readonly (() => Promise<ProcessCost>)[]): Promise<ProcessCost> {
  const total = { seconds: 0, cpuSeconds: 0, peakMb: 0, output: '' };
  for (const step of steps) {
    const cost = await step();
    total.seconds += cost.seconds;
    total.cpuSeconds += cost.cpuSeconds;
    total.peakMb = Math.max(total.peakMb, cost.peakMb);
    total.output += cost.output;
  }
  return total;
}

/** Seconds of all children that have ended, theirs included. */
function childrenCpu(): number {
  const [, stat = ''] = readProc('self/stat').split(') ');
  const [user = Number.NaN, system = Number.NaN] = stat.split(' ').slice(13, 15).map(Number);
  return (user + system) / TICKS_PER_SECOND;
}

/** Memory in use of a process and all below it. */
function treeMb(pid: number): number {
  const [, kilobytes = 0] = /VmRSS:\s+(\d+)/.exec(readProc(`${pid}/status`)) ?? [];
  return childrenOf(pid).reduce((sum, child) => sum + treeMb(child), Number(kilobytes) / 1024);
}

function childrenOf(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.flatMap((thread) =>
      readProc(`${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** A process may end between being listed and being read. */
function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}
