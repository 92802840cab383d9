import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/importer/extract/index.ts';
import { isRefusal, type SourceText } from '../../../src/importer/extract/source.ts';
import { recognise } from '../../../src/importer/recognise/recognise.ts';
import { rowsOf } from '../../../src/importer/rows/rows.ts';
import { recogniseSource, shownForms, WORDS, whoOf } from './show.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

interface Opened {
  readonly id: string;
  readonly about: {
    readonly expected: string;
    readonly bureau: string;
    readonly year: string;
    readonly flags: string[];
  };
  readonly source: SourceText;
}

const opened: Opened[] = [];
for (const id of readdirSync(FIXTURES).sort()) {
  const folder = join(FIXTURES, id);
  if (!existsSync(join(folder, 'about.json'))) continue;
  const name = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
  const source = await extract(new Uint8Array(readFileSync(join(folder, name))), name);
  const about = JSON.parse(readFileSync(join(folder, 'about.json'), 'utf8'));
  if (!isRefusal(source)) opened.push({ id, about, source });
}

test('the forms and sections of each fixture are as they were when somebody last looked', async () => {
  const text = opened.flatMap(({ id, source }) => [`# ${id}`, ...shownForms(recogniseSource(source)), '']).join('\n');
  await expect(text).toMatchFileSnapshot('fixtures.txt');
});

describe('fixtures', () => {
  test.each(opened)('$id has a form to read, unless it is to be refused', ({ source, about }) => {
    const { forms } = recogniseSource(source);
    const isRead = forms.some(({ purpose, isBlank }) => purpose === 'targets' && !isBlank);
    expect(isRead).toBe(about.expected === 'read');
  });

  const told = opened.filter(({ about }) => about.expected === 'read');
  test.each(told)('$id says of whom and for when it is, or that somebody has to say it', ({ source, about }) => {
    const { bureau, year, missing } = whoOf(source);
    const asked = about.flags.filter((flag) => flag.startsWith('--')).map((flag) => flag.slice(2));
    expect(missing).toEqual(asked);
    expect(year).toBe(Number(about.year));
    // The corpus marks keys of invented places that sound like real ones.
    if (!asked.includes('bureau')) expect(bureau).toBe(about.bureau.replace(/-x$/, ''));
  });

  test.each(opened)('no row of $id is lost or told twice', ({ source }) => {
    const rows = rowsOf(source, WORDS.levels);
    const { forms, outside } = recognise(rows, WORDS);
    const sections = forms.flatMap((form) => form.sections);
    const loose = outside.map(({ row }) => row.line);
    // A header of two rows is made of rows that are told outside.
    const headers = sections.flatMap(({ header }) => (header && !loose.includes(header.line) ? [header.line] : []));
    const told = [...loose, ...headers, ...sections.flatMap((section) => section.rows.map(({ line }) => line))];
    expect(told.sort((a, b) => a - b)).toEqual(rows.map(({ line }) => line).sort((a, b) => a - b));
  });
});
