/** Forms that are damaged in any way: the import ends with a report that tells of every line, and never throws. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/importer/extract/index.ts';
import { type Block, isRefusal, type SourceText } from '../../src/importer/extract/source.ts';
import { importDocument } from '../../src/importer/import.ts';
import { formatReport } from '../../src/importer/report/format-report.ts';
import { aboutOf, fixtureIds, inputOf, REFERENCE } from './fixture.ts';

const RUNS = Number(process.env['RUNS'] ?? 60);

const sources = (
  await Promise.all(
    fixtureIds().map(async (id) => {
      const { bytes, fileName } = inputOf(id);
      const source = await extract(bytes, fileName);
      return isRefusal(source) ? [] : [{ id, source, personal: aboutOf(id).personal }];
    }),
  )
).flat();

const NOISE = [
  '',
  ' ',
  '同上',
  '……',
  '≥**%',
  '95%',
  '产出指标',
  '指标值',
  '绩效目标表',
  '2023年',
  '单位：万元',
  '1',
  '\u0000',
  '甲'.repeat(500),
];

/** What happens to one text of the source: a cell or a line. */
type Damage = { readonly at: number; readonly to: string } | { readonly at: number; readonly swap: number };
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ at: fc.nat(), to: fc.oneof(fc.constantFrom(...NOISE), fc.string({ unit: 'binary' })) }),
  fc.record({ at: fc.nat(), swap: fc.nat() }),
);

const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : block.cells.map(({ text }) => text)));

function damaged(source: SourceText, damages: readonly Damage[], drops: readonly number[]): SourceText {
  const texts = textsOf(source.blocks);
  for (const one of damages) {
    const at = one.at % texts.length;
    if ('to' in one) texts[at] = one.to;
    else {
      const other = one.swap % texts.length;
      [texts[at], texts[other]] = [texts[other] ?? '', texts[at] ?? ''];
    }
  }
  const next = texts.values();
  const blocks = source.blocks.map((block): Block => {
    if (block.kind === 'text') return { ...block, text: next.next().value ?? '' };
    return { ...block, cells: block.cells.map((cell) => ({ ...cell, text: next.next().value ?? '' })) };
  });
  const gone = new Set(drops.map((at) => at % blocks.length));
  return { ...source, blocks: blocks.length > 3 ? blocks.filter((_, at) => !gone.has(at)) : blocks };
}

test(
  'a form damaged in any way is imported or refused, and every line of it is told of',
  async () => {
    const damages = fc.array(damage, { maxLength: 12 });
    const drops = fc.array(fc.nat(), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sources), damages, drops, async ({ source, personal }, all, gone) => {
        const broken = damaged(source, all, gone);
        const { report, files } = await importDocument({
          bytes: new Uint8Array(),
          fileName: 'a.txt',
          extract: async () => broken,
          reference: REFERENCE,
          bureau: 'hengyang',
          year: 2024,
        });
        expect(report.outcome === 'refused').toBe(Object.keys(files).length === 0);
        const said = [JSON.stringify(report), formatReport(report, 'both')].join('\n');
        // A swap may tear a name from its label; where the label still stands beside it, it is masked.
        if (all.length === 0 && gone.length === 0) expect(personal.filter((words) => said.includes(words))).toEqual([]);
        const told = new Set(report.blocks.map(({ line }) => line));
        if (textsOf(broken.blocks).some((text) => /\p{L}/u.test(text))) expect(told.size).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  },
  Math.max(60_000, RUNS * 1000),
);
