/** Changes of files and folders in a copy of the tiny data folder. */
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Damage } from '../model/tiny-copy.ts';

export const both =
  (...damages: readonly Damage[]): Damage =>
  (folder) => {
    for (const damage of damages) damage(folder);
  };
export const rename =
  (from: string, to: string): Damage =>
  (folder) =>
    renameSync(join(folder, from), join(folder, to));
export const copy =
  (from: string, to: string): Damage =>
  (folder) =>
    cpSync(join(folder, from), join(folder, to), { recursive: true });
export const makeFolder =
  (path: string): Damage =>
  (folder) =>
    mkdirSync(join(folder, path));
/** In place of what stands at `path`, if anything does. */
export const link =
  (path: string, to: (folder: string) => string): Damage =>
  (folder) => {
    rmSync(join(folder, path), { recursive: true, force: true });
    symlinkSync(to(folder), join(folder, path));
  };
