/** The words that stand with a figure or table in a report: number, title, unit, notes and source. */
import type { ShareWords } from './words.ts';
import type { SharedFigure } from './shared-figure.ts';

export const CAPTION_KINDS = ['figure', 'table'] as const;
export type CaptionKind = (typeof CAPTION_KINDS)[number];

export function caption(kind: CaptionKind, figure: SharedFigure, today: string, t: ShareWords): string {
  const { title, notes, sources, version, page } = figure;
  const subtitle = kind === 'table' ? figure.tableSubtitle : figure.subtitle;
  const names = sources.map(({ name }) => name);
  return [
    t.sharing.captionHead[kind](title, subtitle),
    ...(notes.length > 0 ? [t.sharing.captionNotes(notes)] : []),
    t.sharing.captionSource(names, version, page, today),
  ].join('\n');
}
