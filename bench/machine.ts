/** What the numbers were measured on: they mean nothing elsewhere, and little while other work runs. */
import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { PEERS } from './peers.ts';

/** `2 × Xeon, 24 GB, Linux 6.1`. */
export function machineText(): string {
  const [first, ...others] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const [version = ''] = /^\d+\.\d+/.exec(release()) ?? [];
  return `${others.length + 1} × ${first?.model.trim() ?? 'unknown processor'}, ${memory}, ${type()} ${version}`;
}

/** How many processes wanted a processor in the minute before. */
export const loadText = (): string => (loadavg()[0] ?? 0).toFixed(1);

/** `Node 24.21.0, astro 7.3.4, …`. */
export const versionsText = (packages: readonly string[]): string =>
  [`Node ${process.versions.node}`, ...packages.map((name) => `${name} ${versionOf(name)}`)].join(', ');

function versionOf(name: string): string {
  for (const folder of ['.', PEERS]) {
    try {
      return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
    } catch {
      // Not there: the project's own packages come before the peers'.
    }
  }
  return 'not installed';
}
