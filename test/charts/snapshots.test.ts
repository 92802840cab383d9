/**
 * Every figure of the tiny data as a file: a change of a drawing is seen as a change of a picture, in the review.
 * Where a drawing differs, the new one is written beside the old one as `…-changed.svg`; compare the two, and
 * `UPDATE_SNAPSHOTS=1 npm run test:unit` takes the new ones.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Language, messages } from '../../src/i18n/index.ts';
import { renderSheet } from '../../src/render/sheet.ts';
import { allFigures, DARK, type Figure, LIGHT } from '../../src/site/figures.ts';
import { TINY } from '../compare/datasets.ts';

const OUTPUT = join(import.meta.dirname, 'output');
const isUpdate = Boolean(process.env['UPDATE_SNAPSHOTS']);
const isCi = Boolean(process.env['CI']);

const draw = (figure: Figure, language: Language, width: number, theme = LIGHT) =>
  renderSheet(figure.sheet({ t: messages(language), theme, width, isStandalone: true }));

const figures = allFigures(TINY);
const ofWholeSite = figures.filter(({ id }) => !id.includes('--'));
const SNAPSHOTS = [
  ...figures.map((figure) => ({ file: `${figure.id}.zh.720.svg`, svg: draw(figure, 'zh', 720) })),
  ...ofWholeSite.flatMap((figure) => [
    { file: `${figure.id}.zh.342.svg`, svg: draw(figure, 'zh', 342) },
    { file: `${figure.id}.en.720.svg`, svg: draw(figure, 'en', 720) },
  ]),
  ...ofWholeSite.slice(0, 1).map((figure) => ({
    file: `${figure.id}.zh.720.dark.svg`,
    svg: draw(figure, 'zh', 720, DARK),
  })),
];

mkdirSync(OUTPUT, { recursive: true });

test.each(SNAPSHOTS)('$file is drawn as before', ({ file, svg }) => {
  const path = join(OUTPUT, file);
  const changed = join(OUTPUT, file.replace(/\.svg$/, '-changed.svg'));
  rmSync(changed, { force: true });
  if (isUpdate || (!existsSync(path) && !isCi)) writeFileSync(path, svg);
  expect(existsSync(path), `${path} is missing: run UPDATE_SNAPSHOTS=1 npm run test:unit and commit it`).toBe(true);
  const isSame = readFileSync(path, 'utf8') === svg;
  if (!isSame) writeFileSync(changed, svg);
  expect(isSame, `${path} is drawn differently: compare it with ${changed}`).toBe(true);
});

test('no drawing is left of a figure that is no more', () => {
  const drawn = new Set(SNAPSHOTS.map(({ file }) => file));
  const left = readdirSync(OUTPUT).filter((file) => !file.endsWith('-changed.svg') && !drawn.has(file));
  if (isUpdate) for (const file of left) rmSync(join(OUTPUT, file));
  expect(isUpdate ? [] : left).toEqual([]);
});
