/** The words that stand with a figure or table in a report: number, title, unit, notes and source. */
import type { Messages } from '../../i18n/index.ts';
import type { SharedFigure } from './shared-figure.ts';

export const CAPTION_KINDS = ['figure', 'table'] as const;
export type CaptionKind = (typeof CAPTION_KINDS)[number];

export function caption(kind: CaptionKind, figure: SharedFigure, today: string, t: Messages['sharing']): string {
  const { title, subtitle, notes, sources, version, page } = figure;
  const names = sources.map(({ name }) => name);
  return [
    t.captionHead[kind](title, subtitle),
    ...(notes.length > 0 ? [t.captionNotes(notes)] : []),
    t.captionSource(names, version, page, today),
  ].join('\n');
}
