import { globSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { secretsIn } from './secrets.ts';

const TEXT = /^\.(ts|mjs|js|astro|css|json|md|yml|csv|html|txt|conf|sql|svg)$|^$/;
const files = globSync(['{src,scripts,test,bench,docs,data,public,.github,.ci}/**/*', '*'], { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .filter((file) => TEXT.test(extname(file)) && !file.endsWith('test/secrets.test.ts'));

test('no file of the project holds a secret', () => {
  expect(files.length).toBeGreaterThan(1000);
  const found = files.flatMap((file) => secretsIn(readFileSync(file, 'utf8')).map((secret) => `${file}: ${secret}`));
  expect(found).toEqual([]);
});

test.each([
  '-----BEGIN RSA PRIVATE KEY-----',
  `AKIA${'A'.repeat(16)}`,
  `ghp_${'a'.repeat(36)}`,
  "password = 'correct horse'.",
  'const token = "abcdefgh12";',
  'https://user:pass@host.example/',
  'see /home/me/project',
])('%s is noticed', (text) => {
  expect(secretsIn(text.replace(' horse', '-horse'))).toHaveLength(1);
});

test('words about secrets are none', () => {
  expect(secretsIn('a token: one word; password=; https://a.example/home/x; src/home/index')).toEqual([]);
});
