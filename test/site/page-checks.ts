/** What is asked of every page, each check a list of problems: empty when all is well. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Put into the page by axe's own source. */
    axe: typeof import('axe-core');
  }
}

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (values) => {
    const results = await window.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} ${node.target.join(' ')} ${node.failureSummary?.split('\n').slice(1).join(' ')}`),
    );
  }, AXE_TAGS);
  return violations;
}

/** Elements that stick out to the right where the page is wider than the window. */
export const sidewaysOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const { scrollWidth } = document.scrollingElement ?? document.documentElement;
    if (scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > width + 1 && !one.parentElement?.closest('.scroll, svg, .skip'),
    );
    const names = wide.map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`);
    return [`the page is ${scrollWidth} px wide: ${[...new Set(names)].slice(0, 5).join(', ')}`];
  });

export const figureProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.figure')].flatMap((figure) => {
      const drawings = [...figure.querySelectorAll('svg')];
      const visible = drawings.filter((svg) => svg.getBoundingClientRect().width > 0);
      const wordless = drawings.filter((svg) => {
        const words = document.getElementById(svg.getAttribute('aria-describedby') ?? '')?.textContent?.trim();
        return svg.getAttribute('role') !== 'img' || !svg.getAttribute('aria-label')?.trim() || !words;
      });
      return [
        ...(visible.length === 1 ? [] : [`${figure.id}: ${visible.length} drawings are shown`]),
        ...wordless.map((svg) => `${figure.id}: no role, label or description: ${svg.getAttribute('aria-label')}`),
      ];
    }),
  );

/**
 * Texts of the shown drawings that reach over their edge. To the right by a pixel; else by a little more, as some fonts
 * draw a J left of its place, and most have boxes taller than their ink.
 */
export const clippedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('.figure svg')].filter((svg) => svg.getBoundingClientRect().width > 0);
    return shown.flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const outside = [...svg.querySelectorAll('text')].filter((text) => {
        const box = text.getBoundingClientRect();
        // A pixel of the drawing, however large it is shown.
        const pixel = Math.max(1, frame.width / (svg as SVGSVGElement).viewBox.baseVal.width);
        const slack = pixel + box.height / 8;
        const isIn = box.left >= frame.left - slack && box.right <= frame.right + pixel;
        return !isIn || box.top < frame.top - slack || box.bottom > frame.bottom + slack;
      });
      return outside.map((text) => {
        const box = text.getBoundingClientRect();
        const over = Math.max(
          frame.left - box.left,
          box.right - frame.right,
          frame.top - box.top,
          box.bottom - frame.bottom,
        );
        return `${svg.closest('.figure')?.id}: “${text.textContent}” is ${over.toFixed(1)} px outside`;
      });
    });
  });

/** Regions with something to scroll that cannot be focused or have no name. */
export const frozenScrollRegions = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth)
      .filter((one) => (one as HTMLElement).tabIndex !== 0 || !one.getAttribute('aria-label'))
      .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class')}`),
  );

/**
 * Pairs of texts of one shown drawing that lie on each other. Boxes of fonts are taller than their ink, by about an
 * eighth at either end; and a pixel of touch is none.
 */
export const overlappingTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('.figure svg')].filter((svg) => svg.getBoundingClientRect().width > 0);
    return shown.flatMap((svg) => {
      const boxes = [...svg.querySelectorAll('text')].map((text) => {
        const box = text.getBoundingClientRect();
        const air = box.height / 8;
        const words = text.textContent;
        return { words, left: box.left, right: box.right, top: box.top + air, bottom: box.bottom - air };
      });
      return boxes.flatMap((one, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (other) =>
              Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
          )
          .map((other) => `${svg.closest('.figure')?.id}: “${one.words}” and “${other.words}”`),
      );
    });
  });
