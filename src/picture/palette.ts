/** The colours of a picture and where each pixel's stands among them; of more than a palette holds, the most frequent. */

export const MOST_COLOURS = 256;

/**
 * Writes a byte a pixel into `lines`, the place of its colour, and before each line a 0, as PNG has it. `pixels` are
 * opaque. The palette: red in the lowest byte, then green and blue.
 */
export function paletteOf(pixels: Uint32Array, width: number, lines: Buffer): readonly number[] {
  const found = new FoundColours();
  writeLines(pixels, width, lines, (colour, times) => found.add(colour, times));
  const { colours, counts } = found;
  if (colours.length <= MOST_COLOURS) return colours;
  const byFrequency = colours
    .map((colour, place) => ({ colour, count: counts[place] ?? 0 }))
    .sort((a, b) => b.count - a.count || a.colour - b.colour);
  const palette = byFrequency.slice(0, MOST_COLOURS).map(({ colour }) => colour);
  const kept = new Map(palette.map((colour, place) => [colour, place]));
  const places = colours.map((colour) => kept.get(colour) ?? nearest(colour, palette));
  writeLines(pixels, width, lines, (colour) => places[found.add(colour, 0)] ?? 0);
  return palette;
}

/** Most pixels are as the one before: each run of them is asked for and written once. */
function writeLines(
  pixels: Uint32Array,
  width: number,
  lines: Buffer,
  placeOf: (colour: number, times: number) => number,
): void {
  let to = 0;
  for (let start = 0; start < pixels.length; ) {
    if (start % width === 0) lines[to++] = 0;
    const lineEnd = start - (start % width) + width;
    const colour = pixels[start] as number;
    let end = start + 1;
    while (end < lineEnd && pixels[end] === colour) end++;
    const place = placeOf(colour, end - start);
    const toEnd = to + end - start;
    // Most runs are one pixel of a letter's edge; a call for each would be dear.
    if (toEnd - to < 16) while (to < toEnd) lines[to++] = place;
    else lines.fill(place, to, toEnd);
    to = toEnd;
    start = end;
  }
}

/** Colours in the order in which they were found, and how often; a table, as a map takes three times as long. */
class FoundColours {
  readonly colours: number[] = [];
  readonly counts: number[] = [];
  /** The place of a colour among those found, and one more; 0 where the slot is free. */
  #slots = new Uint32Array(4096);

  /** The place of the colour. */
  add(colour: number, times: number): number {
    const slot = this.#slotOf(colour);
    let place = (this.#slots[slot] as number) - 1;
    if (place < 0) {
      place = this.colours.push(colour) - 1;
      this.counts.push(0);
      this.#slots[slot] = place + 1;
      if (this.colours.length * 2 > this.#slots.length) this.#grow();
    }
    this.counts[place] = (this.counts[place] as number) + times;
    return place;
  }

  #slotOf(colour: number): number {
    const last = this.#slots.length - 1;
    let slot = (Math.imul(colour, 0x9e3779b1) >>> 12) & last;
    while (this.#slots[slot] !== 0 && this.colours[(this.#slots[slot] as number) - 1] !== colour)
      slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (const [place, colour] of this.colours.entries()) this.#slots[this.#slotOf(colour)] = place + 1;
  }
}

/** What is rare enough to fall off a palette is a pixel at the edge of a letter; one like it is on it. */
function nearest(colour: number, palette: readonly number[]): number {
  const wanted = channels(colour);
  let [found, least] = [0, Number.POSITIVE_INFINITY];
  for (const [place, one] of palette.entries()) {
    const distance = channels(one).reduce((sum, channel, at) => sum + (channel - (wanted[at] ?? 0)) ** 2, 0);
    if (distance < least) [found, least] = [place, distance];
  }
  return found;
}

export const channels = (colour: number): number[] => [0, 8, 16].map((bits) => (colour >>> bits) & 0xff);
