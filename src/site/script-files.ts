/** Files of JSON that the site's own scripts read. */

/** Name without `.json` → what makes its content, when it is written: all of them at once would fill the memory. */
export type JsonFiles = ReadonlyMap<string, () => string>;

/** In pieces of a size, the last perhaps smaller. */
export const slices = <T>(all: readonly T[], size: number): (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
