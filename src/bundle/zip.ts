/** A folder as a zip: the same files give the same bytes. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { filesIn } from './copy-site.ts';

/** What the format counts to without extensions that old programs cannot read. */
const MOST_FILES = 65_535;
const MOST_BYTES = 0xffff_ffff;
/** The earliest day that the format knows: the files have no other in common. */
const DAY = new Date(1980, 0, 1);
/** Compressed already. */
const PACKED = /\.(png|xlsx|parquet|zip|gz|woff2)$/;

/** Writes file after file, so that no more than one is in memory. Everything lies in a folder named `name`. */
export function writeZip(folder: string, target: string, name: string): void {
  const files = filesIn(folder);
  if (files.length > MOST_FILES) throw new Error(`${files.length} files are more than a zip can hold (${MOST_FILES})`);
  const output = openSync(target, 'w');
  let written = 0;
  try {
    const zip = new Zip((error, bytes) => {
      if (error) throw error;
      written += bytes.length;
      if (written > MOST_BYTES) throw new Error(`more than ${MOST_BYTES} bytes, which a zip cannot hold`);
      writeSync(output, bytes);
    });
    for (const file of files) {
      const path = `${name}/${file}`;
      const entry = PACKED.test(file) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 9 });
      entry.mtime = DAY;
      zip.add(entry);
      entry.push(readFileSync(join(folder, file)), true);
    }
    zip.end();
  } finally {
    closeSync(output);
  }
}
