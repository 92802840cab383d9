import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { DATA_VERSION } from '../../src/model/data-version.ts';
import { makeReference } from '../../src/model/reference.ts';
import { figureRecord } from '../../src/site/figure-record.ts';
import { findFigure } from '../../src/site/figures.ts';
import { isFrozen } from '../../src/site/frozen-release.ts';
import { REAL } from '../compare/datasets.ts';

const work = mkdtempSync(join(tmpdir(), 'frozen-'));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(work, { recursive: true, force: true }));

const COMPARED = { id: 'phrasing', level: 'site' } as const;
const NEWER = { id: 'topic-coverage', level: 'site' } as const;
const OF_ONE = { id: 'program-money--luan-2021', level: 'document' } as const;

test('this build keeps the figures that compare documents, where its release is listed', () => {
  expect([COMPARED, NEWER, OF_ONE].map((figure) => isFrozen(figure, REAL))).toEqual([true, true, false]);
  const unlisted = { reference: makeReference({ ...REAL.reference.rows, releases: [] }) };
  expect(isFrozen(COMPARED, unlisted)).toBe(false);
});

test('where the release is kept already, only what was kept then', () => {
  const folder = join(work, DATA_VERSION);
  mkdirSync(folder);
  const figures = [{ id: COMPARED.id, title_zh: '甲', title_en: 'a' }];
  writeFileSync(join(folder, 'release.json'), JSON.stringify({ release: DATA_VERSION, figures }));
  vi.stubEnv('RELEASES_DIR', work);
  expect([COMPARED, NEWER, OF_ONE].map((figure) => isFrozen(figure, REAL))).toEqual([true, false, false]);
});

test('the record of a figure names its copy in its own language, and none where there is none', () => {
  vi.stubEnv('SITE_URL', 'https://example.org');
  const recordOf = (chart: string, subject: string) => {
    const figure = findFigure(REAL, chart, subject);
    if (!figure) throw new Error(`no figure ${chart}`);
    return figureRecord(figure, REAL, messages('en'));
  };
  const kept = `https://example.org/v/${DATA_VERSION}/figures/en/phrasing`;
  expect(recordOf('phrasing', '').frozen).toEqual({
    page: `https://example.org/en/v/${DATA_VERSION}/#phrasing`,
    svg: `${kept}.svg`,
    png: `${kept}.png`,
    json: `${kept}.json`,
  });
  expect(recordOf('program-money', 'luan-2021')).not.toHaveProperty('frozen');
});
