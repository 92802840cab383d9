/**
 * How far a site of many documents reaches. Of a single document or bureau there are as many figures as documents: up to
 * a thousand documents each has a page, a frame and files of its own; beyond, it stands on the page of its subject, where
 * a reader takes drawing and numbers along, and pages of one subject share the card of the site.
 */
import type { Level } from '../charts/chart.ts';
import type { Dataset } from '../model/dataset.ts';

export const MOST_WITH_ALL = 1000;

/** REACH=full or REACH=wide decides for whoever publishes, else the number of documents. */
export function isWide({ heads }: Pick<Dataset, 'heads'>): boolean {
  const asked = process.env['REACH'];
  return asked === undefined || asked === '' ? heads.length > MOST_WITH_ALL : asked === 'wide';
}

/** Whether figures of this level have pages and files of their own. */
export const standAlone = (level: Level, dataset: Pick<Dataset, 'heads'>): boolean =>
  !(isWide(dataset) && (level === 'document' || level === 'bureau'));
