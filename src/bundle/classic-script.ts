/** A page's module with all that it imports, as one script that browsers also run from files. */
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';

/** Replaces `fetch`, which browsers refuse to files. */
const FETCH = join(import.meta.dirname, '../client/fetch-twin.ts');

/** Vite loads what a module will import ahead of it; here it is in the script already. */
const withoutPreloads: Plugin = {
  name: 'without-preloads',
  transform: (code) => code.replace(/^const __vite__mapDeps=.*\n/m, '').replace(/__vite__mapDeps\([^)]*\)/g, '[]'),
};

export async function classicScript(entry: string): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    plugins: [withoutPreloads],
    transform: {
      inject: { fetch: [FETCH, 'fetchTwin'] },
      // Only modules know these; no module is loaded by its address here.
      define: { 'import.meta.url': 'document.baseURI', 'import.meta.resolve': 'undefined' },
    },
  });
  const { output } = await bundle.generate({ format: 'es', codeSplitting: false, minify: true });
  await bundle.close();
  const [{ code }, ...more] = output;
  if (more.length > 0) throw new Error(`${entry} became ${output.length} files`);
  // A module may wait at its top; a script only inside a function.
  return `(async()=>{'use strict';${code.replace(/\bexport\s*\{[^}]*\};?\s*$/, '').trim()}\n})();\n`;
}
