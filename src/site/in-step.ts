/**
 * Long files of the same documents, made in step: a piece of each in turn, so that what they all say of a document is
 * found out once, while it is still remembered.
 */
export function inStep(contents: readonly Iterable<string>[]): Uint8Array<ArrayBuffer>[] {
  const encoder = new TextEncoder();
  const made = contents.map((content) => ({ pieces: content[Symbol.iterator](), bytes: [] as Uint8Array[] }));
  let going = made;
  while (going.length > 0) {
    going = going.filter(({ pieces, bytes }) => {
      const { value, done } = pieces.next();
      if (!done) bytes.push(encoder.encode(value));
      return !done;
    });
  }
  return made.map(({ bytes }) => new Uint8Array(Buffer.concat(bytes)));
}
