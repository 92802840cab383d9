/** Where a version of the data is: a folder, or a commit, branch or tag of this repository. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';

export interface DataSource {
  /** As the caller called it. */
  readonly name: string;
  readonly folder: string;
  /** Removes what was only unpacked to be read. */
  readonly discard: () => void;
}

/** Said in both languages. */
export class NoSuchData extends Error {
  constructor(zh: string, en: string) {
    super(`${zh} · ${en}`);
  }
}

/** `data` is the folder that a commit is asked for. Throws `NoSuchData`. */
export function dataSource(name: string, data: string): DataSource {
  if (existsSync(name)) return { name, folder: dataFolderAt(name), discard: () => undefined };
  return fromCommit(name, data);
}

/** Whether this repository has such a commit, branch or tag. */
export function isKnown(ref: string): boolean {
  return git(resolve('.'), 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`) !== null;
}

/** The commit that changed a file last; null outside a repository and for a file that it does not hold. */
export function lastCommitOf(file: string): string | null {
  return git(dirname(file), 'log', '-1', '--format=%H', '--', file) || null;
}

/** The folder itself, or the data folder of a checkout. */
function dataFolderAt(name: string): string {
  const found = [name, join(name, 'data')].find((folder) => isFolder(join(folder, 'documents')));
  if (found) return found;
  throw new NoSuchData(
    `${name} 不是数据文件夹：里面没有 documents`,
    `${name} is no data folder: it holds no documents`,
  );
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function fromCommit(ref: string, data: string): DataSource {
  const top = git(resolve('.'), 'rev-parse', '--show-toplevel');
  if (top === null) {
    throw new NoSuchData(
      `没有文件夹 ${ref}，这里也不是 git 仓库`,
      `there is no folder ${ref}, and this is no git repository`,
    );
  }
  // A name that begins with a dash would be an option.
  const commit = ref.startsWith('-') ? null : git(top, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  if (commit === null) {
    throw new NoSuchData(
      `没有文件夹 ${ref}，也没有这样的提交、分支或标签`,
      `there is no folder, commit, branch or tag ${ref}`,
    );
  }
  const path = relative(top, resolve(data)).split(sep).join('/');
  if (path.startsWith('..') || git(top, 'rev-parse', '--verify', '--quiet', `${commit}:${path}/documents`) === null) {
    throw new NoSuchData(`${ref} 里没有数据文件夹 ${data}`, `${ref} holds no data folder ${data}`);
  }
  const work = mkdtempSync(join(tmpdir(), 'bureau-targets-data-'));
  const discard = () => rmSync(work, { recursive: true, force: true });
  try {
    const [archive, folder] = [join(work, 'data.tar'), join(work, 'data')];
    mkdirSync(folder);
    run(top, 'git', 'archive', '--format=tar', '-o', archive, `${commit}:${path}`);
    run(folder, 'tar', '-xf', archive);
    return { name: ref, folder, discard };
  } catch (error) {
    discard();
    throw error;
  }
}

/** What git says, or null where it says no. */
function git(folder: string, ...options: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', options, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function run(folder: string, command: string, ...options: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, options, { cwd: folder, encoding: 'utf8' });
  if (status === 0) return;
  const why = error?.message ?? stderr.trim();
  throw new NoSuchData(`不能取出旧数据（${command}：${why}）`, `the data could not be unpacked`);
}
