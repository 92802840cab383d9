import { expect, test } from 'vitest';
import { extract } from '../../src/importer/extract/index.ts';
import { isRefusal, type SourceText } from '../../src/importer/extract/source.ts';
import { importDocument } from '../../src/importer/import.ts';
import { reviewPage } from '../../src/review/page.ts';
import { type Review, reviewOf } from '../../src/review/review.ts';
import { inputOf } from '../importer/fixture.ts';
import { REAL, TINY } from '../compare/datasets.ts';

async function reviewed(fixture: string): Promise<{ source: SourceText; review: Review }> {
  const { fileName, bytes } = inputOf(fixture);
  const source = await extract(bytes, fileName);
  if (isRefusal(source)) throw new Error('refused');
  const { report } = await importDocument({
    bytes,
    fileName,
    extract: async () => source,
    reference: REAL.reference,
  });
  return { source, review: reviewOf(source, report, null) };
}

const linesOf = ({ toLookAt, others }: Review): number[] => [...toLookAt, ...others].map(({ line }) => line);

test.each(['ocr-txt', 'hunan-project-docx', 'guangdong-tabs'])(
  'every printed line of %s is shown once, what is unsure before all else',
  async (fixture) => {
    const { source, review } = await reviewed(fixture);
    const printed = source.blocks
      .flatMap((block): { text: string; line: number }[] => (block.kind === 'text' ? [block] : [...block.cells]))
      .filter(({ text }) => text.trim() !== '')
      .map(({ line }) => line);
    expect(linesOf(review).toSorted((a, b) => a - b)).toEqual(expect.arrayContaining([...new Set(printed)]));
    expect(new Set(linesOf(review)).size).toBe(linesOf(review).length);
    expect(review.others.filter(({ doubts, unread }) => doubts.length + unread.length > 0)).toEqual([]);
  },
);

test('what the importer doubted is there to look at', async () => {
  const { review } = await reviewed('ocr-txt');
  expect(review.toLookAt.length).toBeGreaterThan(0);
});

test('rows stand beside the line that they are read from', () => {
  const source: SourceText = {
    format: 'txt',
    encoding: 'utf-8',
    remarks: [],
    blocks: [{ kind: 'text', text: '人民调解成功率 =98%', line: 21 }],
  };
  const report = { blocks: [] } as never as Parameters<typeof reviewOf>[1];
  const { others } = reviewOf(source, report, TINY.document('alpha-2022'));
  const line = others.find((one) => one.line === 21);
  expect(line?.printed).toEqual(['人民调解成功率 =98%']);
  expect(line?.rows.map(({ table, key }) => `${table} ${key}`)).toEqual(['indicators p0-02', 'targets p0-02-1']);
  expect(line?.rows[1]?.cells).toContainEqual({ column: 'value', value: '98' });
});

test('printed words and problems are words on the page, never markup', () => {
  const line = {
    line: 1,
    printed: ['<script>alert(1)</script>'],
    status: 'read' as const,
    doubts: [],
    unread: [],
    rows: [],
  };
  const html = reviewPage({
    document: 'alpha-2022',
    folder: 'data/documents/alpha-2022',
    review: { toLookAt: [], others: [line] },
    problems: ['<b>'],
    register: [{ file: 'data/reference/bureaus.csv', row: 'a,"<i>"' }],
  });
  expect(html).toContain('&lt;script&gt;');
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toMatch(/<[bi]>[^a-z]/);
});
