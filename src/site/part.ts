/**
 * Which pages this process builds. Pages of single documents need that document alone, pages that compare need all:
 * a build of many documents runs as several processes, each with the memory and the paths of its part. Without the
 * variables that scripts/parts.ts sets, one process builds everything.
 */
import { readFileSync } from 'node:fs';
import type { Level } from '../charts/chart.ts';
import type { Document } from '../model/tables/document.ts';
import { dataset } from './dataset.ts';

/** Whether pages that compare are built here. */
export const isComparing = (): boolean => process.env['BUILD_COMPARING'] !== 'no';

let own: readonly Document[] | undefined;

/** The documents whose own pages and files are built here: those that the file BUILD_DOCUMENTS names, a key a line. */
export function ownDocuments(): readonly Document[] {
  own ??= listedIn(process.env['BUILD_DOCUMENTS']);
  return own;
}

/** Whether figures of this level are built here. */
export const isOwnLevel = (level: Level): boolean => level === 'document' || isComparing();

export const isOwnDocument = (document: string): boolean => ownKeys().has(document);

let keys: ReadonlySet<string> | undefined;

function ownKeys(): ReadonlySet<string> {
  keys ??= new Set(ownDocuments().map(({ document }) => document));
  return keys;
}

function listedIn(file: string | undefined): readonly Document[] {
  const { heads } = dataset();
  if (file === undefined) return heads;
  const listed = new Set(readFileSync(file, 'utf8').split('\n'));
  return heads.filter(({ document }) => listed.has(document));
}
