/** A reader opens an address for the first time → what comes over the wire, and when there is something to see and to touch. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export interface Visit {
  /** As sent: compressed, with headers. */
  readonly bytes: number;
  readonly requests: number;
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  /** What of each task beyond 50 ms kept the page from answering, after the first paint. */
  readonly blockedMs: number;
}

interface Paints {
  largest: number;
  tasks: { start: number; duration: number }[];
}

declare global {
  interface Window {
    paints: Paints;
  }
}

/** What Chromium's developer tools call a mid-tier mobile and slow 4G: 4 times slower, 1.6 Mbit/s less a tenth. */
const PHONE = {
  cpu: 4,
  size: { width: 412, height: 823 },
  network: { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 },
};

/** Tasks that a script puts off come in this time after the network has fallen silent. */
const SETTLE_MS = 1000;

/** With nothing kept from before. `look` is given the page when all is there. */
export async function visit(
  browser: Browser,
  address: string,
  isPhone: boolean,
  look: (page: Page) => Promise<void> = async () => undefined,
): Promise<Visit> {
  const context = await browser.newContext(isPhone ? { viewport: PHONE.size, deviceScaleFactor: 2 } : {});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const wire = await watchWire(session);
  if (isPhone) {
    await session.send('Network.emulateNetworkConditions', PHONE.network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu });
  }
  await page.addInitScript(watchPaints);
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
  await page.waitForTimeout(SETTLE_MS);
  const times = await page.evaluate(readPaints);
  await look(page);
  await context.close();
  return { ...wire, ...times };
}

async function watchWire(session: CDPSession): Promise<{ bytes: number; requests: number }> {
  const wire = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    wire.bytes += encodedDataLength;
    wire.requests++;
  });
  await session.send('Network.enable');
  return wire;
}

/** Runs in the page before anything of it. */
function watchPaints(): void {
  const paints: Paints = { largest: 0, tasks: [] };
  window.paints = paints;
  const watch = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => {
    paints.largest = startTime;
  });
  watch('longtask', ({ startTime, duration }) => {
    paints.tasks.push({ start: startTime, duration });
  });
}

/** Runs in the page. */
function readPaints(): Pick<Visit, 'firstPaintMs' | 'largestPaintMs' | 'blockedMs'> {
  const [first] = performance.getEntriesByName('first-contentful-paint');
  const firstPaintMs = first?.startTime ?? 0;
  const { largest, tasks } = window.paints;
  const late = tasks.filter(({ start, duration }) => start + duration > firstPaintMs);
  return {
    firstPaintMs,
    largestPaintMs: largest,
    blockedMs: late.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
  };
}
