/**
 * Long files of the same documents, made in step: a piece of each in turn, so that what they all say of a document is
 * found out once, while it is still remembered.
 */
export function inStep(contents: readonly Iterable<string>[]): Uint8Array<ArrayBuffer>[] {
  const made = contents.map((content) => ({ pieces: content[Symbol.iterator](), file: new GrowingFile() }));
  let going = made;
  while (going.length > 0) {
    going = going.filter(({ pieces, file }) => {
      const { value, done } = pieces.next();
      if (!done) file.append(value);
      return !done;
    });
  }
  return made.map(({ file }) => file.bytes());
}

/** UTF-16 text is at most three times as long in UTF-8. */
const MOST_BYTES = 3;

/** One stretch of memory that doubles: pieces on their own would be in memory twice while they are joined. */
class GrowingFile {
  readonly #encoder = new TextEncoder();
  #memory = new Uint8Array(1 << 16);
  #length = 0;

  append(text: string): void {
    const needed = this.#length + MOST_BYTES * text.length;
    if (needed > this.#memory.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.#memory.length));
      larger.set(this.#memory.subarray(0, this.#length));
      this.#memory = larger;
    }
    this.#length += this.#encoder.encodeInto(text, this.#memory.subarray(this.#length)).written;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#memory.subarray(0, this.#length);
  }
}
