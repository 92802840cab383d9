/** What tests ask of extract, in short forms. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../../src/importer/extract/index.ts';
import { type GridBlock, isRefusal, type SourceText } from '../../../src/importer/extract/source.ts';

export const FILES = join(import.meta.dirname, '../files');

export const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FILES, name)));

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export async function read(bytes: Uint8Array, name: string): Promise<SourceText> {
  const result = await extract(bytes, name);
  if (isRefusal(result)) throw new Error(`${name} was refused: ${result.refused} ${result.cause ?? ''}`);
  return result;
}

export async function refusedAs(bytes: Uint8Array, name: string): Promise<string> {
  const result = await extract(bytes, name);
  return isRefusal(result) ? result.refused : 'not refused';
}

export const gridsOf = ({ blocks }: SourceText): GridBlock[] => blocks.filter((block) => block.kind === 'grid');

export const textsOf = ({ blocks }: SourceText): string[] =>
  blocks.filter((block) => block.kind === 'text').map(({ text }) => text);

/** Row, column, spans and text of each cell of the first grid. */
export const cellsOf = (source: SourceText): (string | number)[][] =>
  (gridsOf(source)[0]?.cells ?? []).map(({ row, column, rowSpan, columnSpan, text }) => [
    row,
    column,
    rowSpan,
    columnSpan,
    text,
  ]);

export const remarksOf = ({ remarks }: SourceText): string[] => remarks.map(({ code }) => code);
