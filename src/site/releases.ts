/** When which data was published. */
import type { Messages } from '../i18n/index.ts';
import { DATA_VERSION } from '../model/data-version.ts';
import type { Dataset } from '../model/dataset.ts';
import { naturalOrder } from '../model/natural-order.ts';
import type { Document } from '../model/tables/document.ts';
import { dataset } from './dataset.ts';
import { isReleaseKept } from './frozen-release.ts';
import { absolute, urls } from './urls.ts';

export interface ListedRelease {
  readonly release: string;
  readonly date: string;
  readonly note: string;
  /** Documents that the site still holds. */
  readonly documents: readonly Document[];
}

export const hasReleases = (): boolean => dataset().reference.rows.releases.length > 0;

/** In the order of the table. */
export const releaseKeys = (): string[] => dataset().reference.rows.releases.map(({ release }) => release);

const listed = new Map<string, readonly ListedRelease[]>();

/** The newest first. Asked for every feed, listed once in a language. */
export function releases(t: Messages): readonly ListedRelease[] {
  const known = listed.get(t.language) ?? listReleases(t);
  listed.set(t.language, known);
  return known;
}

const grouped = new WeakMap<ListedRelease, ReadonlyMap<string, readonly Document[]>>();

/** Those that brought or changed documents of a bureau, with these alone. */
export function releasesOf(bureau: string, t: Messages): ListedRelease[] {
  return releases(t).flatMap((release) => {
    const byBureau = grouped.get(release) ?? Map.groupBy(release.documents, (document) => document.bureau);
    grouped.set(release, byBureau);
    const documents = byBureau.get(bureau);
    return documents ? [{ ...release, documents }] : [];
  });
}

function listReleases(t: Messages): ListedRelease[] {
  const held = new Map(dataset().heads.map((head) => [head.document, head]));
  return dataset()
    .reference.rows.releases.toSorted((a, b) =>
      a.date === b.date ? naturalOrder(b.release, a.release) : a.date < b.date ? 1 : -1,
    )
    .map(({ release, date, note_zh, note_en, documents }) => ({
      release,
      date,
      note: t.language === 'zh' ? note_zh : note_en,
      documents: documents.split(' ').flatMap((key) => held.get(key) ?? []),
    }));
}

/** Day on which the present version was published; null where `releases.csv` does not say. */
export const releaseDay = ({ reference }: Dataset): string | null =>
  reference.rows.releases.find(({ release }) => release === DATA_VERSION)?.date ?? null;

export interface CitedData {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly released: string | null;
  readonly page: string;
}

/** The whole data set as a work to be cited: the version that its release keeps, where it does. */
export const citedData = (t: Messages): CitedData => ({
  id: `data-${t.language}`,
  title: t.data.citedTitle,
  version: DATA_VERSION,
  released: releaseDay(dataset()),
  page: absolute(isReleaseKept(dataset()) ? urls(t.language).release(DATA_VERSION) : urls(t.language).data),
});

/** Its place on the data page. */
export const releaseAnchor = (release: string): string => `release-${release.replaceAll('.', '-')}`;

/** More names than these would bury the news. */
export const MOST_NAMED = 30;
