/** Whatever happens to the bytes of a file: a text or a refusal, soon, and never a part of a text that was cut off. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractApart } from '../../../src/importer/extract/apart.ts';
import { extract } from '../../../src/importer/extract/index.ts';
import { isRefusal } from '../../../src/importer/extract/source.ts';
import { longDocx } from './long-table.ts';
import { FILES, file, utf8 } from './read.ts';
import { sharedDocx } from './tricky.ts';
import { formDocx } from './write-docx.ts';
import { formHtml } from './write-html.ts';
import { formXlsx } from './write-xlsx.ts';

const ALLOWANCE = { milliseconds: 10_000, heapMb: 512 };

/** A file of fewer bytes does not yet say what it is. */
const SIGNATURE = 8;

async function isSound(bytes: Uint8Array, name: string): Promise<boolean> {
  // SheetJS can go round in circles over the formulas of a damaged .xls: there the thread is what ends it.
  const result = await (name.endsWith('.xls') ? extractApart(bytes, name, ALLOWANCE) : extract(bytes, name));
  if (isRefusal(result)) return result.zh !== '' && result.en !== '';
  return result.blocks.length > 0 && result.blocks.every(({ line }) => line >= 1);
}

const committed = readdirSync(FILES).filter((name) => /\.(docx?|xlsx?|pdf)$/.test(name));
const binary: [string, Uint8Array][] = [
  ...committed.map((name): [string, Uint8Array] => [name, file(name)]),
  ['made.docx', formDocx()],
  ['tricky.docx', sharedDocx()],
  ['long.docx', longDocx()],
  ['made.xlsx', formXlsx()],
];
const runs = (name: string) => ({ numRuns: name.endsWith('.pdf') ? 6 : 30 });

test('bytes at random are never more than a text or a refusal', async () => {
  const starts = [
    '',
    'PK\x03\x04',
    '%PDF-1.7\n',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '<html>',
    '\xff\xfe',
    '\xef\xbb\xbf',
    '|a|\n|-|\n',
  ];
  const start = fc.constantFrom(...starts).map((text) => Uint8Array.from(text, (one) => one.charCodeAt(0)));
  const name = fc.constantFrom('a.txt', 'a.csv', 'a.md', 'a.html', 'a.docx');
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 3000 }), name, async (first, rest, fileName) => {
      expect(await isSound(Uint8Array.from([...first, ...rest]), fileName)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('text at random is read in every text format', async () => {
  const part = fc.constantFrom(
    ...'|\n\r\t,";<>/-=&# \u3000目标95%'.split(''),
    '<table>',
    '<tr>',
    '<td rowspan=9>',
    '</td>',
    '|-|',
    '<!--',
    '&amp;',
    '""',
  );
  const text = fc.array(part, { minLength: 1, maxLength: 200 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom('a.txt', 'a.csv', 'a.md', 'a.html'), async (one, name) => {
      expect(await isSound(utf8(one), name)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each(binary)('%s cut off anywhere gives the whole text or a refusal', async (name, bytes) => {
  const whole = JSON.stringify(await extract(bytes, name));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: SIGNATURE, max: bytes.length - 1 }), async (length) => {
      const result = await extract(bytes.slice(0, length), name);
      expect(isRefusal(result) || JSON.stringify(result) === whole).toBe(true);
    }),
    runs(name),
  );
});

test.each([...binary, ['form.html', utf8(formHtml())] as [string, Uint8Array]])(
  '%s with bytes changed gives a text or a refusal',
  async (name, bytes) => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const changed = bytes.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        expect(await isSound(changed, name)).toBe(true);
      }),
      runs(name),
    );
  },
);
