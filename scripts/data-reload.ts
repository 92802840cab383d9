/** While the site is worked on: a saved CSV makes pages read the data again, and problems of what was saved are told at once. */
import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatProblem, type Problem } from '../src/model/problem.ts';
import { listDocuments, readPart, readShared } from '../src/model/read-folder.ts';

/** Editors save in steps, and an import writes many files: what comes within this time is one change. */
const QUIET_MS = 150;

export const dataReload = (folder: string): AstroIntegration => ({
  name: 'data-reload',
  hooks: {
    'astro:server:setup': ({ server }) => {
      let waiting: NodeJS.Timeout | undefined;
      const saved = new Set<string>();
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder + sep) || !path.endsWith('.csv')) return;
        saved.add(relative(folder, path).split(sep).slice(0, 2).join('/'));
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          tellProblems(folder, [...saved]);
          saved.clear();
          // Rows are kept by the modules that read them: all are evaluated anew, as they were compiled.
          for (const { hot } of Object.values(server.environments)) hot.send({ type: 'full-reload' });
        }, QUIET_MS);
      });
    },
  },
});

/** `saved`: `documents/alpha-2022`, or `reference/units.csv`, which may be in the way of any document. */
export function tellProblems(
  folder: string,
  saved: readonly string[],
  tell: (line: string) => void = console.error,
): void {
  const start = performance.now();
  const strays: Problem[] = [];
  const [shared, documents] = [readShared(folder), listDocuments(folder, strays)];
  const isShared = saved.some((path) => !path.startsWith('documents/'));
  const read = documents.filter((id) => isShared || saved.includes(`documents/${id}`));
  const problems = [...shared.problems, ...strays, ...read.flatMap((id) => readPart(folder, id, shared).problems)];
  for (const found of problems) tell(`${formatProblem(found, 'zh')}\n${formatProblem(found, 'en')}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  tell(
    `数据已重新读取，${problems.length} 个问题 · the data was read again, ${problems.length} problems (${seconds} s)`,
  );
}
