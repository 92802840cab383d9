/**
 * What is kept of a release for good, below `/v/<release>/`: its data as one archive, and the figures that compare
 * documents. Of the present release the build makes it; of earlier ones the operator keeps the folder that their build
 * made, below RELEASES_DIR. `release.json` says what is there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Level } from '../charts/chart.ts';
import { messages } from '../i18n/index.ts';
import { DATA_VERSION } from '../model/data-version.ts';
import type { Dataset } from '../model/dataset.ts';
import { dataset } from './dataset.ts';
import { figureNames, findFigure, type Figure } from './figures.ts';

/** Pictures for reports and web pages, and the numbers. */
export const FROZEN_FILES = ['svg', 'png', 'json'] as const;

export interface FrozenRelease {
  readonly release: string;
  readonly date: string;
  readonly documents: readonly string[];
  /** Files of each lie in `figures/<language>/<id>.<ending>`. */
  readonly figures: readonly { readonly id: string; readonly title_zh: string; readonly title_en: string }[];
  readonly endings: readonly string[];
}

const NAME = /^\d+\.\d+\.\d+(?:-[0-9a-z.-]+)?$/;

/** Folders of releases that the operator keeps, by release. */
export function keptReleases(folder = process.env['RELEASES_DIR']): ReadonlyMap<string, string> {
  if (!folder || !existsSync(folder)) return new Map();
  const kept = readdirSync(folder)
    .filter((name) => NAME.test(name) && existsSync(join(folder, name, 'release.json')))
    .sort();
  return new Map(kept.map((name) => [name, join(folder, name)]));
}

/** Null where nobody keeps the files of that release. */
export function frozenRelease(release: string): FrozenRelease | null {
  const folder = keptReleases().get(release);
  if (folder) return JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'));
  return release === DATA_VERSION ? presentRelease() : null;
}

/** Whether this build makes the frozen files of the present release, since nobody keeps them yet. */
export const isFreezing = ({ reference }: Pick<Dataset, 'reference'> = dataset()): boolean =>
  !keptReleases().has(DATA_VERSION) && reference.rows.releases.some(({ release }) => release === DATA_VERSION);

/** Whether the data of the present release have an address that no update changes. */
export const isReleaseKept = (data: Pick<Dataset, 'reference'>): boolean =>
  keptReleases().has(DATA_VERSION) || isFreezing(data);

/** Of a single document or bureau there are as many figures as documents: their numbers are in the archive. */
const isKept = (level: Level): boolean => level !== 'document' && level !== 'bureau';

const keptFigures = new Map<string, ReadonlySet<string>>();

/** Whether the present release keeps a copy of this figure, which a citation or an embed can name for good. */
export function isFrozen({ id, level }: Pick<Figure, 'id' | 'level'>, data: Pick<Dataset, 'reference'>): boolean {
  const folder = keptReleases().get(DATA_VERSION);
  if (folder === undefined) return isKept(level) && isFreezing(data);
  const ids = keptFigures.get(folder) ?? new Set(frozenRelease(DATA_VERSION)?.figures.map((figure) => figure.id));
  keptFigures.set(folder, ids);
  return ids.has(id);
}

function presentRelease(): FrozenRelease {
  const data = dataset();
  const compared = figureNames(data).filter(({ level }) => isKept(level));
  return {
    release: DATA_VERSION,
    date: data.reference.rows.releases.find(({ release }) => release === DATA_VERSION)?.date ?? '',
    documents: data.heads.map(({ document }) => document),
    figures: compared.flatMap(({ chart, subject, id }) => {
      const figure = findFigure(data, chart, subject);
      const [title_zh, title_en] = (['zh', 'en'] as const).map((language) => figure?.headline(messages(language)));
      return title_zh && title_en ? [{ id, title_zh, title_en }] : [];
    }),
    endings: FROZEN_FILES,
  };
}
