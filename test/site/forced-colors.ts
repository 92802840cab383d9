/** Pages in colours that the reader's system forces on them: what cannot be seen there; empty when all can. */
import type { Page } from 'playwright-core';

/** Contrast that WCAG asks of letters, and of the marks of a drawing. */
const LETTERS = 4.5;
/** Fills of neighbours in a stack are told apart by words; a mark must not vanish. */
const MARKS = 1.1;

export const unseenParts = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([letters, marks]) => {
      const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (color: string) => {
        const [r = 0, g = 0, b = 0] = channels(color).map((one) => {
          const part = one / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (one: string, other: string) => {
        const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      };
      const isPaint = (color: string) => color !== 'none' && channels(color)[3] !== 0;
      const canvas = getComputedStyle(document.documentElement).backgroundColor;
      const shown = [...document.querySelectorAll('svg')].filter((svg) => svg.getBoundingClientRect().width > 0);
      const inDrawings = shown.flatMap((svg) => {
        const name = svg.closest('.figure')?.id ?? svg.getAttribute('aria-label') ?? '';
        const shapes: { box: DOMRect; fill: string }[] = [];
        return [...svg.querySelectorAll('rect, circle, path, line, polygon, text')].flatMap((one) => {
          const { fill, stroke } = getComputedStyle(one);
          const box = one.getBoundingClientRect();
          const below = (x: number, y: number) =>
            shapes.findLast((shape) => {
              const isBeside = x < shape.box.left || x > shape.box.right;
              return !isBeside && y >= shape.box.top && y <= shape.box.bottom;
            })?.fill ?? canvas;
          const ground = below(box.x + box.width / 2, box.y + box.height / 2);
          if (one.tagName === 'text') {
            const seen = contrast(fill, ground);
            return seen >= letters ? [] : [`${name}: “${one.textContent}” ${fill} on ${ground}: ${seen.toFixed(1)}`];
          }
          const paints = [fill, stroke].filter(isPaint);
          if (isPaint(fill) && one.tagName !== 'line') shapes.push({ box, fill });
          const isSeen = paints.length === 0 || paints.some((paint) => contrast(paint, ground) >= marks);
          return isSeen ? [] : [`${name}: ${one.outerHTML.slice(0, 90)} ${paints.join(' ')} on ${ground}`];
        });
      });
      const swatches = [...document.querySelectorAll('.class-chip, .brand')].filter(
        (one) => contrast(getComputedStyle(one, '::before').backgroundColor, canvas) < marks,
      );
      const borderless = [
        ...document.querySelectorAll('button, input:not([type=checkbox]), select, .chip, .mark'),
      ].filter(
        (one) =>
          one.checkVisibility() &&
          !one.matches('thead button') &&
          !['solid', 'inset', 'outset'].includes(getComputedStyle(one).borderBottomStyle),
      );
      return [
        ...inDrawings,
        ...swatches.map((one) => `no swatch: ${one.textContent?.trim()}`),
        ...borderless.map((one) => `no border: ${one.outerHTML.slice(0, 80)}`),
      ];
    },
    [LETTERS, MARKS] as const,
  );
