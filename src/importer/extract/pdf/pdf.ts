/** A PDF with text → paragraphs and tables, by pdf.js: characters from their places, tables from ruling lines. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Flow } from '../flow.ts';
import { MAX_PAGES } from '../limits.ts';
import { Refused } from '../refusal.ts';
import { type Remark, remark } from '../remark.ts';
import { symbolRemarks } from '../symbols.ts';
import { joinedPages } from './joined-pages.ts';
import { IDENTITY, matrixFrom } from './matrix.ts';
import { type PageContent, readOperations } from './page-content.ts';
import { pageParts } from './page-flow.ts';

/** Fonts that are not embedded name a table of their writing system; without it they give no text at all. */
const CMAPS = `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))}/cmaps/`;

/** More unreadable characters than this and the text is not what is printed. */
const MOST_UNREADABLE = 0.01;

export async function readPdf(bytes: Uint8Array): Promise<{ flow: Flow; remarks: Remark[] }> {
  if (isCutOff(bytes)) throw new Refused('damaged', '.pdf');
  const task = getDocument({
    // The library takes the bytes away from whoever hands them over.
    data: new Uint8Array(bytes),
    cMapUrl: CMAPS,
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) throw new Refused('too-many-pages', String(document.numPages));
    return flowOf(await pagesOf(document));
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new Refused('encrypted');
    throw error;
  } finally {
    await task.destroy();
  }
}

/** The end of a whole file says so; without it pdf.js would give the pages that are left. */
function isCutOff(bytes: Uint8Array): boolean {
  const latin1 = new TextDecoder('latin1');
  if (!latin1.decode(bytes.subarray(-2048)).includes('%%EOF')) return true;
  // A file for the web says how long it is.
  const linear = /\/Linearized[^>]*?\/L\s+(\d+)/.exec(latin1.decode(bytes.subarray(0, 2048)));
  return Number(linear?.[1] ?? 0) > bytes.length;
}

async function pagesOf(document: PDFDocumentProxy): Promise<PageContent[]> {
  const pages: PageContent[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const operations = await page.getOperatorList();
    const upright = matrixFrom(page.getViewport({ scale: 1 }).transform) ?? IDENTITY;
    pages.push(readOperations(operations, upright, fontsOf(page)));
    page.cleanup();
  }
  return pages;
}

const fontsOf = (page: PDFPageProxy) => (key: string) => {
  const font = page.commonObjs.has(key) ? page.commonObjs.get(key) : null;
  return { name: String(font?.name ?? ''), isVertical: Boolean(font?.vertical) };
};

function flowOf(pages: readonly PageContent[]): { flow: Flow; remarks: Remark[] } {
  const unreadable = refuseUnreadable(pages);
  const parts = pages.map(pageParts);
  const { flow, joinedAt } = joinedPages(parts);
  const isBlank = (page: PageContent) => page.glyphs.every(({ text }) => text.trim() === '');
  const remarks = [
    ...pages.flatMap((page, index) =>
      isBlank(page) && page.hasPicture ? [remark('page-without-text', index + 1)] : [],
    ),
    ...pages.flatMap((page, index) =>
      page.invisible > page.glyphs.length / 2 ? [remark('text-behind-scan', index + 1)] : [],
    ),
    ...joinedAt.map((page) => remark('joined-pages', page)),
    ...(flow.some(({ kind }) => kind === 'table') ? [] : [remark('no-ruling-lines')]),
    ...symbolRemarks(unreadable),
  ];
  return { flow, remarks };
}

/** How many characters nobody can read; a refusal where they are many. */
function refuseUnreadable(pages: readonly PageContent[]): number {
  const texts = pages.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).filter((text) => text.trim() !== '');
  const unreadable = texts.filter((text) => /[\p{Co}\p{Cc}\ufffd]/u.test(text)).length;
  if (unreadable > texts.length * MOST_UNREADABLE) throw new Refused('garbled');
  return unreadable;
}
