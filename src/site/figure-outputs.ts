/**
 * Which files a figure gets. Figures that compare documents are what reports take along, in every form; of a single
 * document or bureau there are as many figures as documents, so they have each form once.
 */
import type { Level } from '../charts/chart.ts';

/** Endings of a figure's files below `/figures/<language>/`; addresses for ever. */
export const FIGURE_FILES = [
  'svg',
  'dark.svg',
  'png',
  'dark.png',
  '16x9.png',
  '16x9.dark.png',
  'csv',
  'lossless.csv',
  'xlsx',
  'json',
  'oembed.json',
] as const;
export type FigureFile = (typeof FIGURE_FILES)[number];

const ONCE: readonly FigureFile[] = ['svg', 'png', 'csv', 'lossless.csv', 'xlsx', 'json', 'oembed.json'];

/** In the order in which they are offered. */
export const figureFiles = (level: Level): readonly FigureFile[] =>
  level === 'document' || level === 'bureau' ? ONCE : FIGURE_FILES;
