/** What lies in one folder of the data: the names that belong there and can be read; all else is a problem. */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { naturalOrder } from './natural-order.ts';
import { type Problem, problem } from './problem.ts';

export interface Wanted {
  readonly kind: 'file' | 'folder';
  readonly belongs: (name: string) => boolean;
}

/** What there is of a folder: names that can be read, and names that belong but cannot. */
export interface Listing {
  readonly names: readonly string[];
  readonly refused: ReadonlySet<string>;
}

/** Sorted; null where the folder itself could not be read. Dot files are passed over. `path` is below `root`. */
export function listFolder(root: string, path: string, wanted: Wanted, problems: Problem[]): Listing | null {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    problems.push(problem('file-unreadable', { file: `data/${path}`, cell: errorCode(error) }));
    return null;
  }
  const names: string[] = [];
  const refused = new Set<string>();
  for (const entry of entries.toSorted((a, b) => naturalOrder(a.name, b.name))) {
    const { name } = entry;
    if (name.startsWith('.')) continue;
    const fault = faultOf(root, path, entry, wanted);
    if (fault) problems.push(fault);
    else names.push(name);
    if (fault && wanted.belongs(name)) refused.add(name);
  }
  return { names, refused };
}

/** `ENOENT` and the like, of anything that a call to the file system has thrown. */
export const errorCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

function faultOf(root: string, path: string, entry: Dirent, { kind, belongs }: Wanted): Problem | null {
  const { name } = entry;
  const file = `data/${path}/${name}`;
  if (!belongs(name)) {
    const expected = name.toLowerCase();
    return belongs(expected) ? problem('file-case', { file, expected }) : problem('file-unknown', { file });
  }
  if (entry.isSymbolicLink()) return faultOfLink(root, join(root, path, name), file, kind);
  return isOfKind(entry, kind) ? null : notOfKind(file, kind);
}

/** A link within the data is as good as what it leads to; one that leaves it could publish any file of the machine. */
function faultOfLink(root: string, link: string, file: string, kind: Wanted['kind']): Problem | null {
  try {
    const real = realpathSync.native(link);
    if (!real.startsWith(realpathSync.native(root) + sep)) return problem('file-link', { file, cell: real });
    return isOfKind(statSync(real), kind) ? null : notOfKind(file, kind);
  } catch (error) {
    return problem('file-unreadable', { file, cell: errorCode(error) });
  }
}

type Kinds = Pick<Dirent, 'isFile' | 'isDirectory'>;

const isOfKind = (one: Kinds, kind: Wanted['kind']): boolean => (kind === 'file' ? one.isFile() : one.isDirectory());

const notOfKind = (file: string, kind: Wanted['kind']): Problem =>
  problem(kind === 'file' ? 'file-kind' : 'file-unknown', { file });
