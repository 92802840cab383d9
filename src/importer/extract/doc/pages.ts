/** Formatting pages of 512 bytes ([MS-DOC] 2.9.33, 2.9.175): which stretch of the file has which properties. */
import { CODE, type Property, properties } from './properties.ts';
import { type DocStreams, structure } from './streams.ts';

export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly properties: readonly Property[];
}

const PAGE = 512;

/** Sorted by place, so that `stretchAt` can search. */
export function paragraphStretches(streams: DocStreams): Stretch[] {
  return stretches(streams, 'paragraphPages', 13, (page, at) => {
    // The size is in pairs of bytes less one; where it is 0, the next byte has it. Two bytes of style come first.
    const short = page.getUint8(at);
    const start = short === 0 ? at + 2 : at + 1;
    const size = short === 0 ? page.getUint8(at + 1) * 2 : short * 2 - 1;
    const own = properties(within(page, start + 2, size - 2));
    return own.flatMap((one) => [one, ...longProperties(one, streams)]);
  });
}

export function characterStretches(streams: DocStreams): Stretch[] {
  return stretches(streams, 'characterPages', 1, (page, at) => properties(within(page, at + 1, page.getUint8(at))));
}

export function stretchAt(sorted: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  return found && found.from <= offset ? found : undefined;
}

function stretches(
  streams: DocStreams,
  name: 'paragraphPages' | 'characterPages',
  entrySize: number,
  read: (page: DataView, at: number) => readonly Property[],
): Stretch[] {
  const index = structure(streams, name);
  const count = Math.floor((index.byteLength - 4) / 8);
  const found: Stretch[] = [];
  for (let number = 0; number < count; number++) {
    const at = (index.getUint32((count + 1 + number) * 4, true) & 0x3fffff) * PAGE;
    if (at + PAGE > streams.main.byteLength) continue;
    const page = new DataView(streams.main.buffer, streams.main.byteOffset + at, PAGE);
    const runs = page.getUint8(PAGE - 1);
    for (let run = 0; run < runs; run++) {
      const entry = (runs + 1) * 4 + run * entrySize;
      if (entry >= PAGE - 1) break;
      const place = page.getUint8(entry) * 2;
      found.push({
        from: page.getUint32(run * 4, true),
        to: page.getUint32(run * 4 + 4, true),
        properties: place === 0 ? [] : read(page, place),
      });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Rows of many cells have properties too long for a page: a property points to them in the data stream. */
function longProperties({ code, operand }: Property, { data }: DocStreams): Property[] {
  if (code !== CODE.hugeProperties && code !== CODE.tableProperties) return [];
  const at = operand.getUint32(0, true);
  if (at + 2 > data.byteLength) return [];
  return properties(within(data, at + 2, data.getUint16(at, true)));
}

const within = (view: DataView, at: number, size: number): DataView => {
  const start = Math.min(at, view.byteLength);
  return new DataView(view.buffer, view.byteOffset + start, Math.max(0, Math.min(size, view.byteLength - start)));
};
