/** Where the Tab key leads in a page, and what is wrong on the way. */
import type { Page } from 'playwright-core';

/** Pages of thousands of rows are walked from their top: further down there are more of the same. */
const MOST_STOPS = 60;

export interface Walk {
  readonly stops: number;
  readonly faults: readonly string[];
}

declare global {
  interface Window {
    /** Of the walk under way. */
    walk: { stops: number; faults: string[] };
  }
}

/**
 * Presses Tab down the page, or Shift+Tab up again from where it is. Each stop must be the next in the order of the text,
 * have an outline, and be in sight. Readers who ask for less motion do not wait for a page to glide: neither does this.
 */
export async function walk(page: Page, direction: 'forwards' | 'backwards' = 'forwards'): Promise<Walk> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const isBack = direction === 'backwards';
  const count = await page.evaluate(watchStops, { isBack, most: MOST_STOPS });
  const client = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: isBack ? 8 : 0 };
  const pressed: Promise<unknown>[] = [];
  for (let i = 0; i < count; i++) {
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      pressed.push(client.send('Input.dispatchKeyEvent', { type, ...key }));
    }
  }
  await Promise.all(pressed);
  await client.detach();
  const found = await page.evaluate(() => window.walk);
  return found.stops === count ? found : { ...found, faults: [...found.faults, `${found.stops} of ${count} stops`] };
}

/** Runs in the page, and looks at each stop; how many there are. */
function watchStops({ isBack, most }: { isBack: boolean; most: number }): number {
  const name = (one: Element) => `${one.tagName.toLowerCase()} “${(one.textContent ?? '').trim().slice(0, 40)}”`;
  const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const list = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
      (one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }),
    );
  // A page may put something in when a reader comes to a field.
  let stops = list();
  new MutationObserver(() => {
    stops = list();
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['hidden', 'open', 'disabled'],
  });
  window.walk = { stops: 0, faults: [] };
  let last = document.activeElement === document.body ? null : document.activeElement;
  const start = last ? stops.indexOf(last as HTMLElement) : -1;
  document.onkeyup = () => {
    const one = document.activeElement as HTMLElement;
    const { walk } = window;
    walk.stops += 1;
    const before = last ? stops.indexOf(last as HTMLElement) : -1;
    const wanted = stops[before + (isBack ? -1 : 1)];
    if (one !== wanted)
      walk.faults.push(`after ${last ? name(last) : 'the top'}: ${name(one)}, not ${wanted && name(wanted)}`);
    last = one;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) walk.faults.push(`no outline: ${name(one)}`);
    if (!isInSight(one)) walk.faults.push(`out of sight: ${name(one)}`);
  };
  return isBack ? Math.min(most, start) : Math.min(most, stops.length - 1 - start);

  /** Some of it is in the window, with nothing over it. */
  function isInSight(one: HTMLElement): boolean {
    return [...one.getClientRects()].some((box) => {
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      const across = [0.1, 0.5, 0.9].map((part) => left + (right - left) * part);
      const down = [0.1, 0.5, 0.9].map((part) => top + (bottom - top) * part);
      return across.some((x) => down.some((y) => isOn(document.elementFromPoint(x, y), one)));
    });
  }
  function isOn(at: Element | null, one: Element): boolean {
    return at !== null && (one.contains(at) || at.contains(one));
  }
}
