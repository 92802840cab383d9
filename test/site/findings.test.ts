import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { checkForms } from '../../src/checks/run.ts';
import { LANGUAGES } from '../../src/i18n/index.ts';
import { dataset } from '../../src/site/dataset.ts';
import { MOST_TRIALS } from '../../src/site/check-report.ts';
import { SITE } from './build.ts';
import { accessibilityProblems, frozenScrollRegions, sidewaysOverflow } from './page-checks.ts';
import { complaintsOf, runningSite } from './running-site.ts';

const checked = [...checkForms(dataset())];
const findings = checked.flatMap((one) => one.findings);

describe.each(LANGUAGES)('the page in %s', (language) => {
  test.each(CHECKS)('of $id has all its words, and every trial', ({ id, ...check }) => {
    const file = join(SITE, language === 'zh' ? '' : language, 'findings', id, 'index.html');
    const { document } = new JSDOM(readFileSync(file, 'utf8')).window;
    const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
    const main = squeeze(document.querySelector('main')?.textContent ?? '');
    expect(squeeze(document.querySelector('h1')?.textContent ?? '')).toBe(check[language].name);
    for (const words of Object.values(check[language])) expect(main).toContain(squeeze(words));
    const results = checked.flatMap(({ results }) => results.filter((result) => result.check.id === id));
    for (const of of ['findings', 'passed', 'undecided'] as const) {
      const trials = results.flatMap((result) => result[of]).slice(0, MOST_TRIALS);
      for (const { text } of trials) expect(main).toContain(squeeze(text[language]));
    }
    for (const { document: key, place } of results.flatMap((result) => result.findings).slice(0, MOST_TRIALS)) {
      expect(document.getElementById(`${key}-${place}`), `${key}-${place}`).not.toBeNull();
    }
  });
});

const site = runningSite();
let page: Page;
let complaints: string[];

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } });
  complaints = complaintsOf(page);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const open = (path = '/findings/') => page.goto(site.origin + path);
const says = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
const parameters = () => Object.fromEntries(new URL(page.url()).searchParams);
/** What stands in the overview's cells: rule, bureau, and the marks that are shown. */
const shown = () =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-matrix] tr[data-check]')];
    const bureaus = [...document.querySelectorAll<HTMLElement>('[data-matrix] thead th')];
    return rows
      .filter((row) => row.checkVisibility())
      .flatMap((row) =>
        [...row.cells].slice(1).flatMap((cell, i) =>
          [...cell.querySelectorAll<HTMLElement>('[data-outcome]')]
            .filter((mark) => mark.checkVisibility())
            .map((mark) => ({
              check: row.dataset['check'],
              bureau: bureaus[i + 1]?.dataset['bureau'],
              outcome: mark.dataset['outcome'] ?? '',
              count: Number(mark.querySelector('b')?.textContent),
            })),
        ),
      );
  });
const countOf = (marks: Awaited<ReturnType<typeof shown>>) =>
  marks
    .filter(({ outcome }) => ['error', 'warning', 'info'].includes(outcome))
    .reduce((sum, { count }) => sum + count, 0);

test('every rule has its row, with all findings counted', async () => {
  await open();
  await says(`共 ${findings.length} 条提示`);
  expect(await page.locator('tr[data-check]:visible').count()).toBe(CHECKS.length);
  expect(countOf(await shown())).toBe(findings.length);
});

test('a severity leaves its findings, and no rule or document without one', async () => {
  await open();
  for (const severity of new Set(findings.map((finding) => finding.severity))) {
    await page.getByLabel('轻重').selectOption(severity);
    const wanted = findings.filter((finding) => finding.severity === severity);
    const rules = new Set(wanted.map(({ check }) => check.id));
    await says(`共 ${wanted.length} 条提示，涉及 ${rules.size} 条规则`);
    const marks = await shown();
    expect(new Set(marks.map(({ outcome }) => outcome))).toEqual(new Set([severity]));
    expect(countOf(marks)).toBe(wanted.length);
    expect(await page.locator('tr[data-check]:visible').count()).toBe(rules.size);
    const documents = new Set(wanted.map(({ document }) => document));
    expect(await page.locator('thead th[data-bureau]:visible').count()).toBe(documents.size);
    expect(parameters()).toEqual({ severity });
  }
});

test('a bureau leaves its column; a choice stands in the address and is there again after a reload', async () => {
  await open();
  await page.getByLabel('司法局').selectOption('hengyang');
  const own = findings.filter(({ document }) => document.startsWith('hengyang-'));
  await says(`共 ${own.length} 条提示`);
  expect(new Set((await shown()).map(({ bureau }) => bureau))).toEqual(new Set(['hengyang']));
  await page.getByLabel('轻重').selectOption('error');
  const errors = own.filter(({ severity }) => severity === 'error');
  await says(`共 ${errors.length} 条提示`);
  expect(parameters()).toEqual({ severity: 'error', bureau: 'hengyang' });
  const before = await shown();
  await page.reload();
  await says(`共 ${errors.length} 条提示`);
  expect(await shown()).toEqual(before);
  expect(await page.getByLabel('司法局').inputValue()).toBe('hengyang');
  await page.getByRole('button', { name: '清除条件' }).click();
  await says(`共 ${findings.length} 条提示`);
  expect(parameters()).toEqual({});
  expect(await page.locator('tr[data-check]:visible').count()).toBe(CHECKS.length);
});

test('a field leaves what stands in its programs; the whole department is one of them', async () => {
  await open('/en/findings/?topic=whole');
  const whole = checked.flatMap(({ rows, findings: all }) => {
    const departments = rows.programs.filter(({ form }) => form === 'department').map(({ program }) => program);
    return all.filter(({ programs }) => programs.some((program) => departments.includes(program)));
  });
  await says(`Findings: ${whole.length};`);
  expect(countOf(await shown())).toBe(whole.length);
  expect(await page.getByLabel('Field of work').inputValue()).toBe('whole');
});

test('an address that names what is not there shows everything', async () => {
  await open('/findings/?severity=fatal&bureau=nowhere');
  await says(`共 ${findings.length} 条提示`);
  expect(await page.getByLabel('轻重').inputValue()).toBe('');
});

test('by keyboard alone: choose, and follow a cell to the document’s findings', async () => {
  await open();
  await page.getByLabel('轻重').focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => location.search.includes('severity='));
  await page.locator('tr[data-check] td a:visible').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/findings\/[a-z-]+\/#/);
  const target = await page.evaluate(() => document.getElementById(location.hash.slice(1))?.tagName);
  expect(target).toBe('H3');
});

test('without a script everything is shown, and nothing asks to be filtered', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${site.origin}/findings/?severity=error`);
  expect(await plain.locator('form[data-findings]').isVisible()).toBe(false);
  expect(await plain.locator('tr[data-check]:visible').count()).toBe(CHECKS.length);
  await context.close();
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([390, 1440])('a filtered overview at %d px is accessible, and only its frame scrolls', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await open(`${language === 'zh' ? '' : `/${language}`}/findings/?topic=whole`);
    await page.getByRole('status').filter({ hasText: /\d/ }).waitFor();
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(await frozenScrollRegions(page)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(page)).toEqual([]);
    }
  });
});

test('on a phone the name of a rule stays in sight when its row is scrolled', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open('/en/findings/');
  const name = page.locator('tr[data-check] th').first();
  const at = (await name.boundingBox())?.x;
  await page.locator('section.scroll:has([data-matrix])').evaluate((frame) => {
    frame.scrollLeft = frame.scrollWidth;
  });
  expect((await name.boundingBox())?.x).toBe(at);
  expect((await name.boundingBox())?.width).toBeLessThan(390 / 2);
});
