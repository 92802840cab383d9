/** What a page loses under a way of reading, each check a list of losses: empty when nothing is lost. */
import type { Page } from 'playwright-core';
import { clippedTexts, figureProblems, frozenScrollRegions, sidewaysOverflow } from './page-checks.ts';

/** Whatever the size of window, letters or spaces: nothing sticks out, is cut, or can only be scrolled with a mouse. */
export async function lostContent(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const check of [sidewaysOverflow, frozenScrollRegions, figureProblems, clippedTexts, cutTexts, coveringParts]) {
    found.push(...(await check(page)));
  }
  return found;
}

/** Words wider than their cell, line or control, which lie on what stands beside them, and boxes that hide their rest. */
const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isDecoration = (one: Element) => one.closest('svg, .visually-hidden, .thumbnail') !== null;
    const isBox = (one: Element) => one.matches('td, th, li, p, summary, button, input, select, label, figcaption');
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
      const { overflowX, overflowY, display } = getComputedStyle(one);
      if (display === 'inline' || isDecoration(one) || !one.checkVisibility()) return false;
      const isTooWide = one.scrollWidth > one.clientWidth + 1;
      const isHiding = /hidden|clip/.test(overflowX + overflowY);
      if (isHiding) return isTooWide || one.scrollHeight > one.clientHeight + 1;
      return isTooWide && isBox(one) && !/auto|scroll/.test(overflowX);
    });
    return cut.map((one) => {
      const words = one.textContent?.trim().slice(0, 30);
      return `${one.tagName.toLowerCase()}.${one.className} is ${one.scrollWidth} px in ${one.clientWidth}: “${words}”`;
    });
  });

/** Parts that stay where they are while the rest scrolls, and take most of the window. */
const coveringParts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => /fixed|sticky/.test(getComputedStyle(one).position) && one.checkVisibility())
      // What is as wide as its table moves with it.
      .filter((one) => one.getAttribute('colspan') === null && !one.closest('th, td')?.getAttribute('colspan'))
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        const isAside = getComputedStyle(one).top === 'auto';
        return isAside ? width > innerWidth * 0.6 : height > innerHeight / 3;
      })
      .map((one) => `${one.tagName.toLowerCase()}.${one.className} covers the window: “${one.textContent?.trim()}”`),
  );

/** What glides, fades or turns, where readers ask for less of it. */
export const movingParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const inForce = (rules: CSSRuleList): CSSStyleRule[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSStyleRule) return [rule];
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
        return rule instanceof CSSGroupingRule ? inForce(rule.cssRules) : [];
      });
    const moving = [...document.styleSheets]
      .flatMap((sheet) => inForce(sheet.cssRules))
      .filter(({ style }) => /smooth|\d/.test(style.scrollBehavior + style.transition + style.animation));
    return [...moving.map((rule) => rule.cssText), ...document.getAnimations().map((one) => `moves: ${one.id}`)];
  });

/** On paper: controls that nobody can press there, words beyond the edge, and light ink. */
export async function lostOnPaper(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll('.site-header nav, .figure-tools, :not(thead th) > button, input, select, textarea'),
    ];
    const wide = [...document.querySelectorAll('main *')].filter(
      (one) =>
        !one.closest('.thumbnail') && one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1,
    );
    const [red = 255] = (getComputedStyle(document.body).color.match(/\d+/g) ?? []).map(Number);
    return [
      ...controls.filter((one) => one.checkVisibility()).map((one) => `printed: ${one.outerHTML.slice(0, 80)}`),
      ...wide
        .slice(0, 5)
        .map((one) => `beyond the paper: ${one.tagName.toLowerCase()} “${one.textContent?.slice(0, 40)}”`),
      ...(red > 60 ? ['light ink'] : []),
    ];
  });
  return [...shown, ...(await cutTexts(page))];
}
