import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read, refusedAs, remarksOf, textsOf } from './read.ts';

const TEXT = '2031年部门整体支出绩效目标表\n\t填报单位：青禾县司法局\t金额 286.5 万元\n一级指标\t二级指标\t≥95%\n';
const LINES = ['2031年部门整体支出绩效目标表', '\t填报单位：青禾县司法局\t金额 286.5 万元', '一级指标\t二级指标\t≥95%'];

const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((one) => one.split(''));
  return Uint8Array.from(
    units.flatMap((unit) => {
      const code = unit.charCodeAt(0);
      return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
};

/** No encoder for GB18030 comes with JavaScript: its table is read backwards. */
const gb18030 = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((one) => gbBytes(one)));

const twoBytes = new Map<string, readonly number[]>();
for (let a = 0x81; a <= 0xfe; a++) {
  for (let b = 0x40; b <= 0xfe; b++) {
    const one = new TextDecoder('gb18030').decode(Uint8Array.of(a, b));
    if (b !== 0x7f && [...one].length === 1 && one !== '\ufffd') twoBytes.set(one, [a, b]);
  }
}

function gbBytes(one: string): readonly number[] {
  const code = one.codePointAt(0) ?? 0;
  const known = code < 128 ? [code] : twoBytes.get(one);
  if (known) return known;
  // Above the BMP four bytes count on from 90 30 81 30; below it only two characters are needed here.
  const index = code > 0xffff ? 189_000 + code - 0x10000 : (BMP_FOUR_BYTES[one] ?? 0);
  const digits = [Math.floor(index / 12_600), Math.floor(index / 1260) % 10, Math.floor(index / 10) % 126, index % 10];
  const [a = 0, b = 0, c = 0, d = 0] = digits;
  return [0x81 + a, 0x30 + b, 0x81 + c, 0x30 + d];
}

/** 㐂 is 81 39 EF 31. */
const BMP_FOUR_BYTES: Readonly<Record<string, number>> = { 㐂: 9 * 1260 + (0xef - 0x81) * 10 + 1 };

test.each([
  ['utf-8', new TextEncoder().encode(TEXT)],
  ['utf-8', new TextEncoder().encode(`\ufeff${TEXT}`)],
  ['utf-16le', utf16(TEXT, 'le', true)],
  ['utf-16be', utf16(TEXT, 'be', true)],
  ['utf-16le', utf16(TEXT, 'le', false)],
  ['utf-16be', utf16(TEXT, 'be', false)],
  ['gb18030', gb18030(TEXT)],
])('a text is read as %s (%#)', async (encoding, bytes) => {
  const source = await read(bytes, 'form.txt');
  expect(source.encoding).toBe(encoding);
  expect(textsOf(source)).toEqual(LINES);
});

test('UTF-16 without a byte order mark is told', async () => {
  expect(remarksOf(await read(utf16(TEXT, 'le', false), 'form.txt'))).toEqual(['byte-order']);
});

test('characters of four bytes survive, as in names', async () => {
  const text = `${TEXT}负责人：㐂𠮷\n`;
  expect(textsOf(await read(gb18030(text), 'form.txt')).at(-1)).toBe('负责人：㐂𠮷');
});

const COMMON = [
  ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经',
];

test('any Chinese text is the same after a way through each encoding', async () => {
  const word = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...COMMON) },
    { weight: 3, arbitrary: fc.constantFrom(...'0123456789abc,.%\t') },
    { weight: 1, arbitrary: fc.constantFrom('𠮷', '㐂', '≥', '㎡', '①', '囍') },
  );
  const text = fc.array(word, { minLength: 30, maxLength: 80 }).map((words) => words.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom('le' as const, 'be' as const), async (line, order) => {
      const all = [
        utf16(line, order, true),
        utf16(`${line}\n`, order, false),
        gb18030(line),
        new TextEncoder().encode(line),
      ];
      for (const bytes of all) expect(textsOf(await read(bytes, 'a.txt'))).toEqual([line]);
    }),
    { numRuns: 100 },
  );
});

/** 部門整體支出績效目標表，法律援助案件數量，社會效益 in Big5. */
const BIG5 = Uint8Array.from([
  0xb3, 0xa1, 0xaa, 0xf9, 0xbe, 0xe3, 0xc5, 0xe9, 0xa4, 0xe4, 0xa5, 0x58, 0xc1, 0x5a, 0xae, 0xc4, 0xa5, 0xd8, 0xbc,
  0xd0, 0xaa, 0xed, 0xa1, 0x41, 0xaa, 0x6b, 0xab, 0xdf, 0xb4, 0xa9, 0xa7, 0x55, 0xae, 0xd7, 0xa5, 0xf3, 0xbc, 0xc6,
  0xb6, 0x71, 0xa1, 0x41, 0xaa, 0xc0, 0xb7, 0x7c, 0xae, 0xc4, 0xaf, 0x71,
]);

test('Big5, broken UTF-8 and bytes of no text are refused rather than guessed', async () => {
  expect(await refusedAs(BIG5, 'a.txt')).toBe('garbled');
  const broken = new TextEncoder().encode(TEXT);
  broken[9] = 0xff;
  expect(await refusedAs(broken, 'a.txt')).toMatch(/^(unknown-encoding|garbled)$/);
  expect(await refusedAs(Uint8Array.of(0x31, 0, 0xff, 0xff, 0x80), 'a.txt')).toBe('unknown-encoding');
});
