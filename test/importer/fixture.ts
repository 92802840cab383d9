/** The invented documents in `fixtures/`: what goes in, what has to come out, and a readable digest of a report. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/importer/extract/index.ts';
import { type ImportResult, importDocument } from '../../src/importer/import.ts';
import type { ImportReport } from '../../src/importer/report/import-report.ts';
import { parseCsv } from '../../src/model/csv.ts';
import { makeReference, type Reference } from '../../src/model/reference.ts';
import { REAL } from '../compare/datasets.ts';

export const FIXTURES = join(import.meta.dirname, 'fixtures');

export interface About {
  readonly id: string;
  readonly family: string;
  readonly format: string;
  readonly damages: readonly string[];
  readonly expected: 'read' | 'refuse' | 'self-evaluation' | 'blank template';
  readonly bureau: string;
  readonly bureau_name: string;
  readonly year: string;
  /** What the text does not say: `--bureau luping`. */
  readonly flags: readonly string[];
  /** Words that must appear nowhere. */
  readonly personal: readonly string[];
  readonly notes: string;
}

export const fixtureIds = (): string[] =>
  readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const aboutOf = (id: string): About => JSON.parse(readFileSync(join(FIXTURES, id, 'about.json'), 'utf8'));

export function inputOf(id: string): { readonly path: string; readonly fileName: string; readonly bytes: Uint8Array } {
  const fileName = readdirSync(join(FIXTURES, id)).find((name) => name.startsWith('input.')) ?? '';
  const path = join(FIXTURES, id, fileName);
  return { path, fileName, bytes: new Uint8Array(readFileSync(path)) };
}

/** The project's own reference tables, in which the invented bureaus are registered too. */
export const REFERENCE: Reference = withBureaus(fixtureIds().map(aboutOf));

function withBureaus(abouts: readonly About[]): Reference {
  const { rows } = REAL.reference;
  const names = new Map(abouts.map(({ bureau, bureau_name }) => [bureau, bureau_name]));
  const invented = [...names].map(([bureau, name_zh]) => {
    const short_zh = name_zh.replace(/.司法局$/, '');
    return { bureau, adcode: '100000', name_zh, name_en: bureau, short_zh, short_en: bureau };
  });
  return makeReference({ ...rows, bureaus: [...rows.bureaus, ...invented] });
}

export function importFixture(id: string): Promise<ImportResult> {
  const { flags } = aboutOf(id);
  const option = (name: string): string | undefined => flags[flags.indexOf(name) + 1 || flags.length];
  const { bytes, fileName } = inputOf(id);
  const [bureau, year] = [option('--bureau'), option('--year')];
  return importDocument({
    bytes,
    fileName,
    extract,
    reference: REFERENCE,
    bureau: bureau ?? null,
    year: year === undefined ? null : Number(year),
  });
}

/** What a table says, without positions and what only people add. */
const CURATED = new Set(['line', 'name_en', 'topic', 'measure', 'match', 'note']);

export const TABLES = ['document', 'programs', 'funds', 'indicators', 'targets'] as const;

/** Rows as `column=cell` of the cells that are filled, so that a difference can be read. */
export function rowsIn(csv: string | undefined): string[] {
  const [header, ...records] = parseCsv(csv ?? '').records;
  return records.map(({ cells }) =>
    cells
      .flatMap((cell, at) => {
        const column = header?.cells[at] ?? '';
        return cell === '' || CURATED.has(column) ? [] : [`${column}=${cell}`];
      })
      .join(' '),
  );
}

export function expectedRows(id: string, table: string): string[] {
  const file = join(FIXTURES, id, 'expected', `${table}.csv`);
  return existsSync(file) ? rowsIn(readFileSync(file, 'utf8')) : [];
}

/** What a person would look for in a report, in a form whose changes can be read. */
export function digestOf(report: ImportReport): object {
  const { blocks, doubts, bureau, year, refusal } = report;
  const asked = [...doubts, ...blocks.flatMap((block) => block.doubts ?? [])];
  const masked = blocks.flatMap((block) => block.masked ?? []);
  return {
    outcome: report.outcome,
    exit: report.exit,
    refusal: refusal?.code ?? null,
    document: report.document,
    bureau: bureau && `${bureau.name ?? bureau.bureau} (${bureau.where})`,
    year: year && `${year.year} (${year.where})`,
    counts: report.counts,
    forms: report.forms.map(({ line, family, layout, title, columnsLeft }) =>
      [`L${line} ${family}, ${layout}: ${title}`, ...columnsLeft].join(' − '),
    ),
    leftOut: report.leftOut.map(({ line, why, title }) => `L${line} ${why}: ${title}`),
    remarks: report.remarks.map(({ code }) => code),
    uncertain: asked.map(({ line, code, confidence, printed }) => `L${line} ${code} ${confidence} “${printed}”`),
    unread: blocks.flatMap(({ line, unread, isLabel }) =>
      unread ? [`L${line} ${isLabel ? '(label) ' : ''}${unread.join(' | ')}`] : [],
    ),
    masked: masked.sort(),
    register: report.register.map(({ row }) => row),
    problems: report.problems.map(({ en }) => en),
    blocks: Object.fromEntries(
      [...Map.groupBy(blocks, ({ status }) => status)].map(([status, all]) => [status, all.length]).sort(),
    ),
  };
}
