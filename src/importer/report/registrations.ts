/** Rows that `data/reference` has to gain before the new document passes `npm run check`: printed ready to paste. */

import { formatCsv } from '../../model/csv.ts';
import type { Reference } from '../../model/reference.ts';
import type { DocumentRows } from '../../model/rows.ts';
import { type LevelLexicon, levelCore } from '../grammar/levels.ts';
import type { FoundBureau, Registration } from './import-report.ts';

/** What only a person can fill in. */
const ASK = '?';

export function registrationsOf(
  rows: DocumentRows,
  bureau: FoundBureau,
  reference: Reference,
  levels: LevelLexicon,
): Registration[] {
  return [...bureauRow(bureau, reference), ...unitRows(rows, reference), ...pathRows(rows, reference, levels)];
}

function bureauRow({ bureau, name, line }: FoundBureau, reference: Reference): Registration[] {
  if (reference.bureaus.has(bureau)) return [];
  const short = name?.replace(/司法[局厅]$/, '').replace(/(.)(?:市|县|区|旗)$/u, '$1') ?? ASK;
  const place = name?.replace(/司法[局厅]$/, '');
  const [known] = [...reference.places.values()].filter(({ name_zh }) => place === name_zh);
  const row = [bureau, known?.adcode ?? ASK, name ?? ASK, ASK, short, ASK];
  return [
    {
      file: 'data/reference/bureaus.csv',
      row: csvLine(row),
      line,
      zh: known ? '司法局尚未登记' : '司法局尚未登记（行政区划代码见国家统计局；places.csv 也要有它）',
      en: known
        ? 'the bureau is not registered'
        : 'the bureau is not registered (its adcode goes into places.csv, too)',
    },
  ];
}

function unitRows({ targets, standards, workings }: DocumentRows, { units }: Reference): Registration[] {
  const first = new Map<string, number>();
  for (const { unit, line } of [...targets, ...standards, ...workings]) {
    if (unit !== null && !units.has(unit) && !first.has(unit)) first.set(unit, line);
  }
  return [...first].map(([unit, line]) => ({
    file: 'data/reference/units.csv',
    row: csvLine([unit, unit, '1', unit.startsWith('元/') ? 'price' : 'count', ASK, ASK, '']),
    line,
    zh: `单位“${unit}”尚未登记`,
    en: `the unit “${unit}” is not registered`,
  }));
}

function pathRows({ indicators }: DocumentRows, reference: Reference, levels: LevelLexicon): Registration[] {
  const first = new Map<string, (typeof indicators)[number]>();
  for (const one of indicators) {
    // A blank level is a problem of its own; there is no path to register.
    if (!one.level1 || !one.level2) continue;
    const path = `${one.level1}/${one.level2}`;
    if (!reference.categoryOf(one.level1, one.level2) && !first.has(path)) first.set(path, one);
  }
  return [...first.values()].map(({ level1, level2, line }) => {
    const found = levels.classify(level1, level2);
    const [zh, en] =
      found.category === null
        ? ['，类别须由人判断', '; a person has to say which class it is']
        : [`，按“${levelCore(level1)}/${levelCore(level2)}”读作 ${found.category}`, `; read as ${found.category}`];
    return {
      file: 'data/reference/category_aliases.csv',
      row: csvLine([level1, level2, found.category ?? ASK]),
      line,
      zh: `层级“${level1} / ${level2}”尚未登记${zh}`,
      en: `the level path “${level1} / ${level2}” is not registered${en}`,
    };
  });
}

const csvLine = (cells: readonly string[]): string => formatCsv(cells, []).trimEnd();
