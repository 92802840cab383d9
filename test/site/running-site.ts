/** The built site behind a server, and a browser to open it: for all tests of one file. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { SITE } from './build.ts';
import { type Server, serve } from './server.ts';

export interface RunningSite {
  /** `http://…:port`, without a slash at its end. */
  readonly origin: string;
  readonly browser: Browser;
}

/** Both are there once the tests run, not before. */
export function runningSite(): RunningSite {
  let server: Server | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await serve(SITE);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get origin() {
      return there(server).origin;
    },
    get browser() {
      return there(browser);
    },
  };
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the site runs only while tests do');
  return value;
}

/** What goes wrong in a page from now on: errors and warnings of its console, and scripts that fail. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
