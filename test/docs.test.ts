/** The documents of the project say what is so: commands, paths and counts in them are checked. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataFolder } from '../src/model/read-folder.ts';

const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...globSync('docs/*.md').toSorted(),
  'test/tiny/README.md',
];
const read = (file: string) => readFileSync(file, 'utf8');
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);

const commandsIn = (text: string) => [...text.matchAll(/npm run (?:-\S+ )*([\w:]+)/g)].map(([, name = '']) => name);

/** Words in code marks that name a file or folder of the project. */
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:src|data|scripts|test|bench|public|docs|\.ci|\.github)\/[^`\s]*)`/g)].map(
    ([, path = '']) => path,
  );

const exists = (path: string) => /<|\*/.test(path) || existsSync(path) || existsSync(`test/${path}`);

for (const file of DOCS) {
  test(`every command in ${file} is a script of package.json`, () => {
    expect(commandsIn(read(file)).filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test(`every path in ${file} exists`, () => {
    expect(pathsIn(read(file)).filter((path) => !exists(path))).toEqual([]);
  });

  test(`every relative link in ${file} exists`, () => {
    const links = [...read(file).matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(dirname(file), path)))).toEqual([]);
  });
}

test('every script of package.json is told of in the README or CONTRIBUTING', () => {
  const told = ['README.md', 'CONTRIBUTING.md'].flatMap((file) => commandsIn(read(file)));
  // npm has words of its own for these.
  const own = ['start', 'test'];
  expect(scripts.filter((name) => !own.includes(name) && !told.includes(name))).toEqual([]);
});

test('every command of the workflows is a script of package.json', () => {
  const workflows = globSync('.github/workflows/*.yml');
  expect(workflows.length).toBeGreaterThan(2);
  const commands = workflows.flatMap((file) => commandsIn(read(file)));
  expect(commands).toContain('changes');
  expect(commands.filter((name) => !scripts.includes(name))).toEqual([]);
});

test('the README leads to every page of docs/', () => {
  const pages = globSync('docs/*.md').map((path) => path.replaceAll('\\', '/'));
  expect(pages.length).toBeGreaterThan(3);
  expect([...pages, 'SECURITY.md'].filter((path) => !read('README.md').includes(`](${path})`))).toEqual([]);
});

test('the guards see a command, a path and a link that do not exist', () => {
  expect(commandsIn('run `npm run nonsense`')).toEqual(['nonsense']);
  expect(pathsIn('see `src/nowhere.ts`').filter((path) => !exists(path))).toEqual(['src/nowhere.ts']);
});

test('the README counts the rows that the data has', () => {
  const text = read('README.md').replace(/ {2,}/g, ' ');
  const { documents } = readDataFolder('data');
  const rows = documents.map(({ document, programs, funds, indicators, targets }) => {
    const counts = [programs, funds, indicators, targets].map((table) => table.length);
    return `| ${[document.document, ...counts].join(' | ')} |`;
  });
  expect(rows.filter((row) => !text.includes(row))).toEqual([]);
  const total = (table: 'programs' | 'funds' | 'indicators' | 'targets') =>
    documents.reduce((sum, one) => sum + one[table].length, 0);
  expect(text).toContain(
    `${total('programs')} programs, ${total('funds')} sums of money, ${total('indicators')} indicators, ${total('targets')} number-valued`,
  );
});

test('the README shows the two commands and every script it needs', () => {
  expect(read('README.md')).toContain('npm ci && npm start');
  expect(read('README.md')).toContain('npm ci && npm test');
});

test('nothing in the project names a path of one machine', () => {
  const files = globSync(['src/**/*.{ts,astro,md,css}', 'scripts/*.ts', '*.{md,json,mjs,ts}', '.github/**/*.yml']);
  const guilty = files.filter((file) => /(^|[^\w.])\/(home|root|Users|work)\//m.test(read(file)));
  expect(guilty).toEqual([]);
});
