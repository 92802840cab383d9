/** Any file → text and table grids, or a refusal that says what is wrong. Never throws, never half a text. */
import { blocksOf } from './blocks.ts';
import { readDocx } from './docx/docx.ts';
import { decodeText } from './encoding.ts';
import type { Flow } from './flow.ts';
import { readHtml } from './html.ts';
import { MAX_INPUT_BYTES } from './limits.ts';
import { isHtml, type Recognised, recognise, xmlKind } from './recognise.ts';
import { type Refusal, Refused, refusal } from './refusal.ts';
import type { Remark } from './remark.ts';
import { readExcelXml, readXls, readXlsx } from './sheet.ts';
import type { Block, Format, SourceText } from './source.ts';
import { csvBlocks, markdownBlocks, textBlocks } from './text-file.ts';

/** `fileName` only tells apart what bytes cannot: .txt, .csv and .md. */
export async function extract(bytes: Uint8Array, fileName: string): Promise<SourceText | Refusal> {
  let format = '';
  try {
    if (bytes.length > MAX_INPUT_BYTES) throw new Refused('too-big', String(MAX_INPUT_BYTES / 1024 / 1024));
    if (bytes.length === 0) throw new Refused('empty');
    const found = recognise(bytes);
    format = found.kind;
    return withText(await read(found, bytes, fileName));
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    // A file that is built wrongly makes parsers fail in countless ways; all of them mean that it is damaged.
    const suffix = format === '' || format === 'text' ? fileName.replace(/^.*\./, '.') : `.${format}`;
    return { ...refusal('damaged', suffix), cause: String(error) };
  }
}

async function read(found: Recognised, bytes: Uint8Array, fileName: string): Promise<SourceText> {
  switch (found.kind) {
    case 'docx':
      return printed('docx', readDocx(bytes, found.entries));
    case 'xlsx':
      return printed('xlsx', readXlsx(bytes, found.entries));
    case 'xls':
      return printed('xls', await readXls(bytes, found.isUnicode));
    case 'doc':
      return printed('doc', (await import('./doc/doc.ts')).readDoc(found.container));
    case 'pdf':
      // The library is large, so only a PDF loads it.
      return printed('pdf', await (await import('./pdf/pdf.ts')).readPdf(bytes));
    case 'text':
      return readText(bytes, fileName);
  }
}

function readText(bytes: Uint8Array, fileName: string): SourceText {
  const { text, encoding, remarks } = decodeText(bytes);
  const xml = xmlKind(text);
  if (xml === 'Excel XML') return printed('xls', readExcelXml(text), encoding);
  if (xml) throw new Refused('other-format', xml);
  if (isHtml(text, fileName)) return printed('html', { flow: readHtml(text), remarks }, encoding);
  const { format, blocks } = linesAndGrids(text, fileName);
  return { format, encoding, blocks, remarks };
}

function linesAndGrids(text: string, fileName: string): { format: Format; blocks: readonly Block[] } {
  const csv = /\.csv$/i.test(fileName) ? csvBlocks(text) : null;
  if (csv) return { format: 'csv', blocks: csv };
  if (/\.(md|markdown)$/i.test(fileName)) return { format: 'md', blocks: markdownBlocks(text) };
  return { format: 'txt', blocks: textBlocks(text) };
}

function printed(
  format: Format,
  { flow, remarks }: { flow: Flow; remarks: readonly Remark[] },
  encoding: string | null = null,
): SourceText {
  const { blocks, remarks: more } = blocksOf(flow);
  return { format, encoding, blocks, remarks: [...remarks, ...more] };
}

/** A Word file of pictures or a blank page is no form. */
function withText(source: SourceText): SourceText {
  const hasText = source.blocks.some((block) =>
    block.kind === 'text' ? block.text.trim() !== '' : block.cells.some(({ text }) => text !== ''),
  );
  if (!hasText) throw new Refused(source.format === 'pdf' ? 'scanned' : 'empty');
  return source;
}
