/** While the site is worked on: a saved CSV makes pages read all data again, and its problems are told at once. */
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatProblem } from '../src/model/problem.ts';
import { readDocuments } from '../src/model/read-folder.ts';

/** Editors save in steps, and an import writes many files: what comes within this time is one change. */
const QUIET_MS = 150;

export const dataReload = (folder: string): AstroIntegration => ({
  name: 'data-reload',
  hooks: {
    'astro:server:setup': ({ server }) => {
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder + sep) || !path.endsWith('.csv')) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          tellProblems(folder);
          // Rows are kept by the modules that read them: these are evaluated anew, then pages ask again.
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: 'full-reload' });
          }
        }, QUIET_MS);
      });
    },
  },
});

export function tellProblems(folder: string, tell: (line: string) => void = console.error): void {
  const start = performance.now();
  let count = 0;
  for (const { problems } of readDocuments(folder)) {
    count += problems.length;
    for (const found of problems) tell(`${formatProblem(found, 'zh')}\n${formatProblem(found, 'en')}`);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  tell(`数据已重新读取，${count} 个问题 · the data was read again, ${count} problems (${seconds} s)`);
}
