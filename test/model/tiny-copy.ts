/** The tiny data folder, whole or as a damaged copy in a temporary folder that is gone when its problems are known. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatCsv, parseCsv } from '../../src/model/csv.ts';
import { type DataFolder, readDataFolder } from '../../src/model/read-folder.ts';

export const TINY = join(import.meta.dirname, '..', 'tiny');

/** Changes something in the copied folder. */
export type Damage = (folder: string) => void;

export function readDamaged(...damages: Damage[]): DataFolder {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-'));
  try {
    cpSync(TINY, folder, { recursive: true });
    for (const damage of damages) damage(folder);
    return readDataFolder(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One cell of the row whose first column is `key`. */
export const setCell =
  (path: string, key: string, column: string, value: string): Damage =>
  (folder) => {
    const [header, ...rows] = parseCsv(readFileSync(join(folder, path), 'utf8')).records.map(({ cells }) => [...cells]);
    const row = rows.find((cells) => cells[0] === key);
    const at = header?.indexOf(column) ?? -1;
    if (!header || !row || at === -1) throw new Error(`unknown cell: ${path} ${key} ${column}`);
    row[at] = value;
    writeFileSync(join(folder, path), formatCsv(header, rows));
  };

export const replaceText =
  (path: string, from: string, to: string): Damage =>
  (folder) => {
    const text = readFileSync(join(folder, path), 'utf8');
    if (!text.includes(from)) throw new Error(`unknown text: ${path} ${from}`);
    writeFileSync(join(folder, path), text.replace(from, to));
  };

export const writeBytes =
  (path: string, bytes: Uint8Array | string): Damage =>
  (folder) =>
    writeFileSync(join(folder, path), bytes);

export const remove =
  (path: string): Damage =>
  (folder) =>
    rmSync(join(folder, path), { recursive: true });

/** The folder itself stays. */
export const empty =
  (path: string): Damage =>
  (folder) => {
    remove(path)(folder);
    mkdirSync(join(folder, path));
  };
