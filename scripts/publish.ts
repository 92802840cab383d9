/**
 * Where a built site goes: which folders it may replace, how it takes the place of the site before it,
 * and what is cleared up after a build that was interrupted. Names beside the target: `dist.new-<process>`
 * is a site in the making or on its way out, `dist.old-<process>` the last good one during the swap.
 */
import { existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Folders of the project that hold what no build can make again. */
const PROJECT = ['.ci', '.git', '.github', 'bench', 'data', 'node_modules', 'public', 'scripts', 'src', 'test'];
/** Every site of ours has these. */
const MARKS = ['404.html', 'data/datapackage.json'];

export const newFolder = (target: string): string => `${target}.new-${process.pid}`;
export const oldFolder = (target: string): string => `${target}.old-${process.pid}`;

/** A path without links, whether it exists or only the folder above it does. */
export function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync.native(full);
  return dirname(full) === full ? full : join(realPath(dirname(full)), basename(full));
}

/** Why a site may not replace `target`, asked for by `option`; null where it may. All paths are real. */
export function refusal(target: string, root: string, data: string, option = 'OUT_DIR'): string | null {
  const because = (zh: string, en: string) =>
    `${option} ${target}：${zh}，请改用别的文件夹 · ${en}; choose another folder`;
  const taken = [data, ...PROJECT.map((name) => join(root, name))];
  if (taken.some((folder) => isWithin(folder, target) || isWithin(target, folder))) {
    return because('与项目或数据的文件夹重叠', 'overlaps the folders of the project or of its data');
  }
  if (!existsSync(target)) return null;
  if (!statSync(target).isDirectory()) return because('不是文件夹', 'is not a folder');
  const names = readdirSync(target);
  const isOurs = MARKS.every((name) => existsSync(join(target, name))) && !names.includes('.git');
  if (names.length === 0 || isOurs) return null;
  return because('其中已有别的文件，不是本项目生成的网站', 'holds files, and is not a site that this project built');
}

/** The fresh site and the one before it change places. Where that fails, the one before it is put back. */
export function swap(fresh: string, target: string, rename: typeof renameSync = renameSync): void {
  if (!existsSync(target)) {
    rename(fresh, target);
    return;
  }
  const old = oldFolder(target);
  rename(target, old);
  try {
    rename(fresh, target);
  } catch (error) {
    rename(old, target);
    throw error;
  }
  rename(old, fresh);
}

/** What dead builds left beside the target: the last good site comes back where there is none, unfinished ones go. */
export function recover(target: string, isAlive: (pid: number) => boolean = isRunning): void {
  if (!existsSync(dirname(target))) return;
  const prefix = `${basename(target)}.`;
  for (const name of readdirSync(dirname(target)).filter((one) => one.startsWith(prefix))) {
    const [, kind, pid] = /^(new|old)-(\d+)$/.exec(name.slice(prefix.length)) ?? [];
    if (!kind || isAlive(Number(pid))) continue;
    const folder = join(dirname(target), name);
    if (kind === 'new') discard(folder);
    else if (!existsSync(target)) renameSync(folder, target);
  }
}

/** What dead builds left in a folder that holds one for each process, named by its number. */
export function clearWork(folder: string, isAlive: (pid: number) => boolean = isRunning): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (/^\d+$/.test(name) && !isAlive(Number(name))) discard(join(folder, name));
}

/** Tries again where a file is still being written or read. */
export const discard = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

const isWithin = (inner: string, outer: string): boolean => {
  const path = relative(outer, inner);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
};

/** A name with our own number was left by an earlier process that had it. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
