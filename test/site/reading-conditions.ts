/** Ways in which people read a page. Each sets the page up, says what is lost in it, and puts it back. */
import type { Page } from 'playwright-core';
import { unseenParts } from './forced-colors.ts';
import { lostContent, lostOnPaper, movingParts } from './reading-checks.ts';

export interface ReadingCondition {
  readonly name: string;
  readonly faults: (page: Page) => Promise<string[]>;
}

const DESKTOP = { width: 1280, height: 900 };
/** Between the margins of A4. */
const PAPER = { width: 688, height: 1046 };

const inWindow = (width: number, height: number) => async (page: Page) => {
  await page.setViewportSize({ width, height });
  return lostContent(page);
};

/** As the reader’s browser is set, at whatever width: https://www.w3.org/TR/WCAG22/#resize-text */
async function withLargeLetters(page: Page): Promise<string[]> {
  await page.setViewportSize(DESKTOP);
  const client = await page.context().newCDPSession(page);
  const set = (standard: number, fixed: number) => client.send('Page.setFontSizes', { fontSizes: { standard, fixed } });
  await set(32, 26);
  const lost = await lostContent(page);
  await set(16, 13);
  await client.detach();
  return lost;
}

/** https://www.w3.org/TR/WCAG22/#text-spacing; drawings are pictures. */
const SPACING = `*:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

async function withWideSpacing(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  const lost = await lostContent(page);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return lost;
}

async function withoutMotion(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return movingParts(page);
}

const inForcedColors = (colorScheme: 'light' | 'dark') => async (page: Page) => {
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ forcedColors: 'active', colorScheme });
  const unseen = await unseenParts(page);
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  return unseen;
};

async function onPaper(page: Page): Promise<string[]> {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const lost = await lostOnPaper(page);
  await page.emulateMedia({ media: null, colorScheme: 'light' });
  return lost;
}

export const READING_CONDITIONS: readonly ReadingCondition[] = [
  { name: 'on a narrow phone', faults: inWindow(360, 740) },
  { name: 'enlarged to 200 %', faults: inWindow(720, 450) },
  { name: 'enlarged to 400 %', faults: inWindow(320, 225) },
  { name: 'with letters of twice the size', faults: withLargeLetters },
  { name: 'with wide spaces between letters, words and lines', faults: withWideSpacing },
  { name: 'without motion', faults: withoutMotion },
  { name: 'in forced colours, light', faults: inForcedColors('light') },
  { name: 'in forced colours, dark', faults: inForcedColors('dark') },
  { name: 'on paper', faults: onPaper },
];
