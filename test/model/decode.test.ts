import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/model/decode.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  test('plain UTF-8 with LF is nothing to speak of', () => {
    expect(decode(bytes('甲,乙\n'))).toEqual({ text: '甲,乙\n', found: '' });
  });

  test('a byte order mark and CRLF are read and named', () => {
    expect(decode(bytes('\ufeff甲,乙\r\n'))).toEqual({ text: '甲,乙\n', found: 'UTF-8 + BOM, CRLF' });
  });

  test('GB18030, which Excel in China writes, is read and named', () => {
    expect(decode(Uint8Array.of(0xcb, 0xbe, 0xb7, 0xa8, 0xbe, 0xd6))).toEqual({ text: '司法局', found: 'GB18030' });
  });

  test('a file in no UTF-8 changes nothing about the next', () => {
    for (const broken of [Uint8Array.of(0x80, 0xff, 0xff), Uint8Array.of(0xef, 0xbb), Uint8Array.of(0xe5, 0x8f)]) {
      decode(broken);
      expect(decode(bytes('\ufeff甲'))).toEqual({ text: '甲', found: 'UTF-8 + BOM' });
      expect(decode(bytes('甲'))).toEqual({ text: '甲', found: '' });
    }
  });

  test('UTF-16, zeros and noise are refused, each by its name', () => {
    expect(decode(Buffer.from('\ufeff司法局', 'utf16le'))).toEqual({ code: 'file-utf16', line: null });
    expect(decode(Buffer.from('a,司法局', 'utf16le'))).toEqual({ code: 'file-utf16', line: null });
    expect(decode(Uint8Array.of(0x80, 0xff, 0xff))).toEqual({ code: 'file-encoding', line: null });
    expect(decode(Uint8Array.of(0xb0, 0xa1, 0, 0))).toEqual({ code: 'file-encoding', line: null });
  });

  test('lines of old Macs are lines, a lone CR among others is not', () => {
    expect(decode(bytes('a,b\r1,2\r'))).toEqual({ text: 'a,b\n1,2\n', found: 'CR' });
    expect(decode(bytes('a,b\n1\r,2\n'))).toEqual({ text: 'a,b\n1\r,2\n', found: '' });
  });

  test('damaged UTF-8 is not taken for GB18030, which would make other words of it', () => {
    const whole = Buffer.from('甲,乙\n法律援助,1\n');
    for (let at = 8; at < 20; at++) {
      const read = decode(Uint8Array.from(whole).fill(0xff, at, at + 1));
      expect(read).toEqual({ code: 'file-damaged', line: 2 });
    }
  });

  test('a text in GB18030 is never taken for damaged UTF-8', () => {
    const gb = new TextDecoder('gb18030');
    const pair = fc.tuple(fc.integer({ min: 0xb0, max: 0xf7 }), fc.integer({ min: 0xa1, max: 0xfe }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 20, maxLength: 60 }), (pairs) => {
        const all = Uint8Array.from([0x61, 0x2c, 0xb0, 0xa1, ...pairs.flat()]);
        expect(decode(all)).toEqual({ text: gb.decode(all), found: 'GB18030' });
      }),
    );
  });
});
