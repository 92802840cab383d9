/**
 * Files that were made to be measured, kept until they are served: in memory as far as there is room, else on the disk,
 * so that none of the largest is made twice.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Bytes = Uint8Array<ArrayBuffer>;

export class KeptBytes {
  readonly #most: number;
  readonly #inMemory = new Map<string, Bytes>();
  readonly #onDisk = new Map<string, string>();
  #size = 0;
  #folder: string | undefined;
  #written = 0;

  /** `most` bytes are kept in memory. */
  constructor(most: number) {
    this.#most = most;
  }

  keep(name: string, bytes: Bytes): void {
    if (this.#size + bytes.length <= this.#most) {
      this.#size += bytes.length;
      this.#inMemory.set(name, bytes);
    } else {
      this.#written += 1;
      const file = join(this.#ownFolder(), String(this.#written));
      writeFileSync(file, bytes);
      this.#onDisk.set(name, file);
    }
  }

  has(name: string): boolean {
    return this.#inMemory.has(name) || this.#onDisk.has(name);
  }

  /** What was kept under the name, which it leaves with. */
  take(name: string): Bytes | null {
    const bytes = this.#inMemory.get(name);
    if (bytes) {
      this.#inMemory.delete(name);
      this.#size -= bytes.length;
      return bytes;
    }
    const file = this.#onDisk.get(name);
    if (file === undefined) return null;
    const read = new Uint8Array(readFileSync(file));
    this.#onDisk.delete(name);
    rmSync(file);
    return read;
  }

  #ownFolder(): string {
    if (this.#folder !== undefined) return this.#folder;
    const folder = mkdtempSync(join(tmpdir(), 'bureau-targets-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    this.#folder = folder;
    return folder;
  }
}
