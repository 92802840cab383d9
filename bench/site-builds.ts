/**
 * Builds of one data folder: a full one, where no site was before; for a synthetic corpus also the next one, when one
 * document has come, and one more, when nothing has.
 */
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ProcessCost, processCost } from './process-cost.ts';

export interface SiteCase {
  readonly name: string;
  readonly data: string;
  readonly documents: number;
  /** Synthetic: its documents may come and go. */
  readonly isOurs: boolean;
}

export interface SiteBuilds {
  readonly full: ProcessCost;
  readonly oneMore: ProcessCost | null;
  readonly unchanged: ProcessCost | null;
}

const siteOf = ({ name }: SiteCase): string => join('.cache/bench/built', name.replaceAll(/\W+/g, '-'));

export async function buildsOf(one: SiteCase): Promise<SiteBuilds> {
  rmSync(siteOf(one), { recursive: true, force: true });
  if (!one.isOurs) return { full: await build(one), oneMore: null, unchanged: null };
  const [last = ''] = readdirSync(join(one.data, 'documents')).toSorted().slice(-1);
  const [place, aside] = [join(one.data, 'documents', last), join(one.data, '..', `aside-${last}`)];
  renameSync(place, aside);
  const full = await build(one).finally(() => renameSync(aside, place));
  return { full, oneMore: await build(one), unchanged: await build(one) };
}

const build = (one: SiteCase): Promise<ProcessCost> =>
  processCost(process.execPath, ['scripts/build.ts'], { env: { DATA_DIR: one.data, OUT_DIR: siteOf(one) } });

/** Pages, files and megabytes of the site that was built last. */
export function siteSize(one: SiteCase): { pages: number; files: number; megabytes: number } {
  const size = { pages: 0, files: 0, megabytes: 0 };
  for (const entry of readdirSync(siteOf(one), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    size.files++;
    if (entry.name.endsWith('.html')) size.pages++;
    size.megabytes += statSync(join(entry.parentPath, entry.name)).size / 1e6;
  }
  return size;
}
