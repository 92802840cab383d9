import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, oldFolder, realPath, recover, refusal, swap } from '../../scripts/publish.ts';
import { temporaryFolder } from '../site/build.ts';

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const site = (folder: string, words: string): string => {
  for (const name of ['404.html', 'data/datapackage.json', 'index.html']) write(join(folder, name), words);
  return folder;
};
const wordsOf = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');
const temporary = (): string => realPath(temporaryFolder());

/** No process has this number: Linux and macOS count less far. */
const DEAD = 99_999_999;

describe('refusal', () => {
  const refuses = (target: (root: string) => string, data = (root: string) => join(root, 'data')) => {
    const root = join(temporary(), 'project');
    for (const name of ['data', 'src', '.git', 'elsewhere']) mkdirSync(join(root, name), { recursive: true });
    return refusal(realPath(target(root)), root, realPath(data(root)));
  };

  test.each([
    ['the project itself', ''],
    ['a folder above it', '..'],
    ['the root of the file system', '../../../../../../../../../..'],
    ['the data', 'data'],
    ['a folder in the data', 'data/documents/new'],
    ['the sources', 'src'],
    ['a new folder in the sources', 'src/new'],
    ['the tests, that are not there', 'test'],
    ['the history', '.git'],
    ['installed packages', 'node_modules/site'],
  ])('%s', (_, path) => {
    expect(refuses((root) => join(root, path))).toMatch(/与项目或数据的文件夹重叠.* overlaps /);
  });

  test('data elsewhere, inside and above', () => {
    const elsewhere = (root: string) => join(root, '../elsewhere/data');
    expect(refuses(elsewhere, elsewhere)).toContain('overlaps');
    expect(refuses((root) => join(elsewhere(root), 'site'), elsewhere)).toContain('overlaps');
    expect(refuses((root) => join(root, '../elsewhere'), elsewhere)).toContain('overlaps');
    expect(refuses((root) => join(root, '../elsewhere/site'), elsewhere)).toBeNull();
  });

  test('a link does not hide where it leads', () => {
    const linked = (root: string): string => {
      symlinkSync(join(root, 'data'), join(root, 'link'), 'dir');
      return join(root, 'link/new');
    };
    expect(refuses(linked)).toContain('overlaps');
  });

  test('files of somebody else, in Chinese and in English', () => {
    const foreign = (root: string): string => {
      write(join(root, 'elsewhere/index.html'), 'written by hand');
      return join(root, 'elsewhere');
    };
    expect(refuses(foreign)).toMatch(/其中已有别的文件.*请改用别的文件夹 · holds files.*choose another folder$/);
    expect(refuses((root) => join(foreign(root), 'index.html'))).toMatch(/不是文件夹.* is not a folder/);
  });

  test('a site of ours that is a repository: its history is nowhere else', () => {
    const pages = (root: string): string => {
      write(join(root, 'elsewhere/.git'), 'gitdir: …');
      return site(join(root, 'elsewhere'), 'a site');
    };
    expect(refuses(pages)).toContain('holds files');
  });

  test('nothing there, an empty folder and a site of ours are welcome', () => {
    expect(refuses((root) => join(root, 'dist'))).toBeNull();
    expect(refuses((root) => join(root, 'src-site/new'))).toBeNull();
    expect(refuses((root) => join(root, 'elsewhere'))).toBeNull();
    expect(refuses((root) => site(join(root, 'dist'), 'a site'))).toBeNull();
  });
});

describe('swap', () => {
  test('without a site before it, the fresh one moves in', () => {
    const target = join(temporary(), 'dist');
    swap(site(newFolder(target), 'new'), target);
    expect(wordsOf(target)).toBe('new');
    expect(readdirSync(dirname(target))).toEqual(['dist']);
  });

  test('the site before it is left in the fresh folder, to be discarded', () => {
    const target = site(join(temporary(), 'dist'), 'last');
    const fresh = site(newFolder(target), 'new');
    swap(fresh, target);
    expect([wordsOf(target), wordsOf(fresh)]).toEqual(['new', 'last']);
    expect(existsSync(oldFolder(target))).toBe(false);
  });

  const failingAt = (...calls: number[]): typeof renameSync => {
    let call = 0;
    return (from, to) => {
      call += 1;
      if (calls.includes(call)) throw new Error(`rename ${call} failed`);
      renameSync(from, to);
    };
  };

  test.each([1, 2])('when rename %i fails, the last good site stands where it stood', (call) => {
    const target = site(join(temporary(), 'dist'), 'last');
    const fresh = site(newFolder(target), 'new');
    expect(() => swap(fresh, target, failingAt(call))).toThrow(`rename ${call} failed`);
    expect([wordsOf(target), wordsOf(fresh)]).toEqual(['last', 'new']);
    expect(existsSync(oldFolder(target))).toBe(false);
  });

  test('when even putting back fails, the last good site is kept, and the next build restores it', () => {
    const target = site(join(temporary(), 'dist'), 'last');
    expect(() => swap(site(newFolder(target), 'new'), target, failingAt(2, 3))).toThrow('rename 3 failed');
    expect(wordsOf(oldFolder(target))).toBe('last');
    recover(target);
    expect(wordsOf(target)).toBe('last');
    expect(readdirSync(dirname(target))).toEqual(['dist']);
  });
});

describe('recover', () => {
  test('unfinished sites of dead processes go, those of living ones and other names stay', () => {
    const target = site(join(temporary(), 'dist'), 'last');
    const names = [`dist.new-${DEAD}`, `dist.new-${process.ppid}`, 'dist.new-x', 'dist.newer', `other.new-${DEAD}`];
    for (const name of names) mkdirSync(join(dirname(target), name));
    recover(target);
    expect(readdirSync(dirname(target)).sort()).toEqual(['dist', ...names.slice(1)].sort());
    expect(wordsOf(target)).toBe('last');
  });

  test('the last good site comes back where there is none', () => {
    const target = join(temporary(), 'dist');
    site(`${target}.old-${DEAD}`, 'last');
    recover(target);
    expect(wordsOf(target)).toBe('last');
    expect(readdirSync(dirname(target))).toEqual(['dist']);
  });

  test('it is not taken from a build that is just swapping, and goes when the next site stands in its place', () => {
    const target = join(temporary(), 'dist');
    const old = site(`${target}.old-${DEAD}`, 'last');
    recover(target, () => true);
    expect(existsSync(target)).toBe(false);
    site(target, 'new');
    recover(target);
    expect(wordsOf(target)).toBe('new');
    expect(existsSync(old)).toBe(false);
  });

  test('it stays where something else has taken its place', () => {
    const target = join(temporary(), 'dist');
    const old = site(`${target}.old-${DEAD}`, 'last');
    write(join(target, 'index.html'), 'somebody else');
    recover(target);
    expect([wordsOf(target), wordsOf(old)]).toEqual(['somebody else', 'last']);
  });

  test('a folder that does not exist yet holds nothing to recover', () => {
    expect(() => recover(join(temporary(), 'nowhere/dist'))).not.toThrow();
  });
});
