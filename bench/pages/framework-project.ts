/**
 * Observable Framework as a contender: its pages draw charts and tables in the reader's browser, of a JSON file a
 * document. `files`: one process makes all of these before, the fastest way there is. `loader`: Framework has each made
 * by a data loader, as its documentation shows, which is a process a page.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PEERS } from '../peers.ts';
import { costInTurn } from '../process-cost.ts';
import { type Contender, node, SOURCES } from './contender.ts';

const COMMAND = resolve(PEERS, 'node_modules/@observablehq/framework/dist/bin/observable.js');

/**
 * Libraries that no page uses, but whose newest version Framework asks the registry for in a first build: a folder of
 * any version answers, so that no network is measured.
 */
const ASKED_FOR = [
  ...['@observablehq/plot', '@observablehq/sample-datasets', 'apache-arrow', 'arquero', 'd3', 'd3-dsv', 'echarts'],
  ...['htl', 'leaflet', 'lodash', 'mapbox-gl', 'parquet-wasm', 'react', 'react-dom', 'topojson-client'],
];

export function framework(how: 'files' | 'loader'): Contender {
  // Beside the peers' packages, which its pages import.
  const project = resolve(PEERS, `framework-${how}`);
  const data = join(project, 'src/data');
  const build: Contender['build'] = ({ csv, count }) => {
    layOut(project);
    const env = { BENCH_CSV: csv, BENCH_DOCUMENTS: String(count), OBSERVABLE_TELEMETRY_DISABLE: 'true' };
    const split = () => node([join(SOURCES, 'split.ts'), data], env);
    const pages = () => node([COMMAND, 'build'], env, project);
    if (how === 'files') return costInTurn([split, pages]);
    mkdirSync(data);
    cpSync(join(SOURCES, 'framework/data-loader.js'), join(data, '[document].json.js'));
    return pages();
  };
  return { folder: join(project, 'dist'), path: '/documents/', isSameBytes: false, build };
}

/** As a checkout that was built before: the libraries that Framework has bundled are kept, everything else is new. */
function layOut(project: string): void {
  for (const made of ['dist', 'src/data', 'src/.observablehq/cache/data']) {
    rmSync(join(project, made), { recursive: true, force: true });
  }
  cpSync(join(SOURCES, 'framework'), project, { recursive: true });
  cpSync(join(SOURCES, 'charts.ts'), join(project, 'src/charts.ts'));
  for (const name of ASKED_FOR) {
    mkdirSync(join(project, 'src/.observablehq/cache/_npm', `${name}@1.0.0`), { recursive: true });
  }
}
