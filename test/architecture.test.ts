/** Who may import whom (DESIGN §1), and a few promises about where things live. Each failure says what to do. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

interface Source {
  /** Relative to the root, `src/…`. */
  readonly path: string;
  readonly text: string;
}

const VIEW = ['site', 'render', 'i18n', 'components', 'layouts', 'styles', 'client'];
const ALL = ['importer', 'compare', 'checks', 'changes', 'charts', 'model'];

/** Folder → what it may import, and of what it may import only types. Itself is always allowed. */
const MAY: Record<string, { values: readonly string[]; types?: readonly string[] }> = {
  i18n: { values: [] },
  model: { values: [] },
  // A chart's sheet is put together alike in build and browser: after charts, before site, which browsers never load.
  render: { values: ['charts', 'i18n'], types: ['model'] },
  // SVG to PNG: native code and files of its own, which browsers never load, and nothing of the domain.
  picture: { values: [] },
  importer: { values: ['model'] },
  compare: { values: ['model'] },
  // Invents documents: knows what a row is, and nothing of what is asked of it.
  synthesize: { values: ['model'] },
  checks: { values: ['model'] },
  // What rules find is drawn like any comparison.
  charts: { values: ['compare', 'checks', 'model'], types: ['i18n'] },
  // What differs between two sets of forms, findings included.
  changes: { values: ['model', 'checks'] },
  // What a figure hands out is said in the words of whoever draws it in the browser.
  site: { values: ['model', 'compare', 'checks', 'changes', 'charts', 'i18n', 'render', 'picture'], types: ['client'] },
  // Around the build: which pages are made where, and which are not made again.
  press: { values: ['site', 'changes', 'compare', 'model'] },
  // What an import read beside what it read it from, for one machine.
  review: { values: ['model', 'site'], types: ['importer'] },
  // After the build: takes its files as they are.
  bundle: { values: ['site'] },
  components: { values: VIEW, types: ALL },
  layouts: { values: VIEW, types: ALL },
  pages: { values: VIEW, types: ALL },
  // Rows reach the browser as files, so it makes its own small dataset of them.
  client: { values: ['model', 'compare', 'charts', 'render', 'i18n'] },
};

const READS_FILES = /^src\/(model\/(list-folder|subfolder-reader|datapackage)\.ts|site\/|picture\/|bundle\/|press\/)/;
const MAX_LINES = 250;
const MAX_PAGE_LINES = 60;

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

function importsOf(text: string): Import[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map(([, names = '', from, dynamic]) => ({
    from: from ?? dynamic ?? '',
    isType: /^type\b/.test(names) || /^\{(\s*type\s[^,{}]+,?)+\s*\}$/.test(names),
  }));
}

const folderOf = (path: string): string => path.split('/')[1] ?? '';

function importFaults({ path, text }: Source): string[] {
  const folder = folderOf(path);
  const may = MAY[folder];
  return importsOf(text).flatMap(({ from, isType }) => {
    if (from === 'zod' && folder !== 'model') return [`${path} imports zod: rows are checked in src/model`];
    if (from === 'papaparse' && folder !== 'model') return [`${path} imports papaparse: use src/model/csv.ts`];
    if (/^(node:)?fs\b/.test(from) && !READS_FILES.test(path)) {
      return [
        `${path} imports ${from}: let src/site or src/model/read-folder.ts read, and take the result as an argument`,
      ];
    }
    if (!from.startsWith('.') || !may) return [];
    const target = folderOf(posix.join(posix.dirname(path), from));
    if (target === folder || may.values.includes(target)) return [];
    if (may.types?.includes(target)) {
      return isType
        ? []
        : [`${path} imports a value from ${target}: import its type, and take the value through src/site`];
    }
    return [
      `${path} imports ${from}: ${folder} may not know ${target}; move the code, or pass what it needs as an argument`,
    ];
  });
}

function placeFaults({ path, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length;
  const [, name = ''] = /([^/]+?)\.[^/]+$/.exec(path) ?? [];
  // Comments may tell of Plot.plot.
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  return [
    !MAY[folderOf(path)] &&
      `${path}: ${folderOf(path)} has no row in test/architecture.test.ts; add one, or move the file`,
    /\bPlot\.plot\b|import\s*\{[^}]*\bplot\b[^}]*\}\s*from\s*['"]@observablehq\/plot/.test(code) &&
      folderOf(path) !== 'render' &&
      `${path} draws: return Plot options and let src/render draw them`,
    /^(utils?|helpers?|common|types|constants|misc)$/.test(name) && `${path}: name the file after what it exports`,
    lines > MAX_LINES && `${path} has ${lines} lines: split it by noun (at most ${MAX_LINES})`,
    folderOf(path) === 'pages' &&
      lines > MAX_PAGE_LINES &&
      `${path} has ${lines} lines: a page is an address; move markup to src/components (at most ${MAX_PAGE_LINES})`,
    folderOf(path) === 'pages' &&
      /\.(test|spec)\.|\/[^/]*fixture/.test(path) &&
      `${path} becomes an address: move it to test/`,
  ].filter((fault) => fault !== false);
}

const ROOT = join(import.meta.dirname, '..');
const sources: Source[] = globSync('src/**/*.{ts,astro,mjs,js}', { cwd: ROOT }).map((path) => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(join(ROOT, path), 'utf8'),
}));

test('the sources are found', () => {
  expect(sources.length).toBeGreaterThan(25);
  expect(sources.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(60);
});

test('every folder imports only what lies before it', () => {
  expect(sources.flatMap(importFaults)).toEqual([]);
});

test('every file is where it belongs, named after what it exports, and not long', () => {
  expect(sources.flatMap(placeFaults)).toEqual([]);
});

test.each([
  ['src/model/x.ts', "import { a } from '../compare/a.ts';", /model may not know compare/],
  ['src/model/x.ts', "export { a } from '../compare/a.ts';", /model may not know compare/],
  ['src/compare/x.ts', "import type { T } from '../charts/a.ts';", /compare may not know charts/],
  ['src/compare/x.ts', "const a = await import('../site/a.ts');", /compare may not know site/],
  ['src/i18n/x.ts', "import '../model/a.ts';", /i18n may not know model/],
  ['src/charts/shapes/x.ts', "import { zh } from '../../i18n/zh.ts';", /imports a value from i18n/],
  ['src/charts/x.ts', "import { type A, b } from '../i18n/zh.ts';", /imports a value from i18n/],
  ['src/client/x.ts', "import { a } from '../site/a.ts';", /client may not know site/],
  ['src/components/X.astro', "---\nimport { a } from '../compare/a.ts';\n---", /imports a value from compare/],
  ['src/components/X.astro', "---\nimport Y from '../pages/index.astro';\n---", /components may not know pages/],
  ['src/compare/x.ts', "import Papa from 'papaparse';", /use src\/model\/csv\.ts/],
  ['src/compare/x.ts', "import { z } from 'zod';", /checked in src\/model/],
  ['src/charts/x.ts', "import { readFileSync } from 'node:fs';", /let src\/site/],
  ['src/model/csv.ts', "import { readFile } from 'node:fs/promises';", /let src\/site/],
])('the guard notices an import in %s (%#)', (path, text, complaint) => {
  expect(importFaults({ path, text }).join()).toMatch(complaint);
});

test.each([
  ['src/charts/x.ts', "import type { T } from '../i18n/zh.ts';"],
  ['src/charts/x.ts', "import { type A, type B } from '../i18n/zh.ts';"],
  ['src/charts/x.ts', "import * as Plot from '@observablehq/plot';"],
  ['src/site/x.ts', "import { readdirSync } from 'node:fs';"],
  [
    'src/pages/[...lang]/index.astro',
    "---\nimport Page from '../../layouts/Page.astro';\nimport type { A } from '../../model/a.ts';\n---",
  ],
])('the guard allows an import in %s (%#)', (path, text) => {
  expect(importFaults({ path, text })).toEqual([]);
});

test.each([
  ['src/charts/x.ts', 'const a = Plot.plot({});', /let src\/render draw/],
  ['src/charts/x.ts', "import { dot, plot } from '@observablehq/plot';", /let src\/render draw/],
  ['src/compare/utils.ts', '', /name the file after/],
  ['src/compare/common.ts', '', /name the file after/],
  ['src/compare/x.ts', 'a\n'.repeat(251), /split it by noun/],
  ['src/pages/x.astro', 'a\n'.repeat(61), /a page is an address/],
  ['src/pages/x.test.ts', '', /becomes an address/],
  ['src/lib/x.ts', '', /has no row/],
])('the guard notices the place of %s (%#)', (path, text, complaint) => {
  expect(placeFaults({ path, text }).join()).toMatch(complaint);
});

test.each([
  ['src/render/plot.ts', 'Plot.plot({})'],
  ['src/charts/x.ts', '// never Plot.plot here\nPlot.dot([])'],
  ['src/compare/x.ts', 'a\n'.repeat(250)],
])('the guard allows the place of %s (%#)', (path, text) => {
  expect(placeFaults({ path, text })).toEqual([]);
});
