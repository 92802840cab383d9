/** Who builds the pages. The first two are this project's way: one process, and one for each processor. */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { PEERS } from '../peers.ts';
import type { ProcessCost } from '../process-cost.ts';
import { type Contender, node, SOURCES } from './contender.ts';
import { framework } from './framework-project.ts';

const SITES = resolve('.cache/bench/sites');

/** Writes pages that are whole without a script. */
function writer(name: string, build: (folder: string, csv: string) => Promise<ProcessCost>): Contender {
  const folder = join(SITES, name);
  const afresh: Contender['build'] = ({ csv }) => {
    rmSync(folder, { recursive: true, force: true });
    return build(folder, csv);
  };
  return { folder, path: '/', isSameBytes: true, build: afresh };
}

const astro = (processes: number): Contender =>
  writer(`astro-${processes}`, (folder, csv) => {
    const cache = join(SITES, `astro-${processes}-cache`);
    return node([join(SOURCES, 'astro/build.ts'), folder, cache, String(processes)], { BENCH_CSV: csv });
  });

const plainNode = writer('plain-node', (folder, csv) => node([join(SOURCES, 'write.ts'), folder], { BENCH_CSV: csv }));

const eleventy = writer('eleventy', (folder, csv) => {
  const command = resolve(PEERS, 'node_modules/@11ty/eleventy/cmd.cjs');
  const env = { BENCH_CSV: csv, BENCH_OUT: folder };
  return node([command, '--config=eleventy.config.ts'], env, join(SOURCES, 'eleventy'));
});

export const CONTENDERS = {
  astro: { name: 'Astro in one process', ...astro(1) },
  parallel: { name: `Astro in ${availableParallelism()}`, ...astro(availableParallelism()) },
  floor: { name: 'plain Node, the floor', ...plainNode },
  eleventy: { name: 'Eleventy', ...eleventy },
  files: { name: 'Framework, files made before', ...framework('files') },
  loader: { name: 'Framework, a data loader a page', ...framework('loader') },
} as const;

export type ContenderId = keyof typeof CONTENDERS;
