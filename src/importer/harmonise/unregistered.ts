/** What rows say that the references do not hold yet. It is written as printed; the check then names it until it is registered. */
import type { Reference } from '../../model/reference.ts';
import { levelLexicon } from '../grammar/levels.ts';
import type { Uncertainty } from '../report/ledger.ts';
import type { ImportedRows } from './document-facts.ts';

export function unregistered(rows: ImportedRows, reference: Reference): Uncertainty[] {
  return [...unknownBureau(rows, reference), ...unknownPaths(rows, reference), ...unknownUnits(rows, reference)];
}

function unknownBureau({ document }: ImportedRows, { bureaus }: Reference): Uncertainty[] {
  if (bureaus.has(document.bureau)) return [];
  const zh = `司法局“${document.bureau}” 不在 bureaus.csv 中，请先登记`;
  const en = `bureau “${document.bureau}” is not in bureaus.csv; register it`;
  return [{ line: 1, printed: document.bureau, code: 'unknown-bureau', confidence: 0.5, zh, en }];
}

/** Once a path, where it stands first. */
function unknownPaths({ indicators }: ImportedRows, reference: Reference): Uncertainty[] {
  const lexicon = levelLexicon(reference);
  const paths = new Map(indicators.toReversed().map((row) => [`${row.level1} / ${row.level2}`, row]));
  return [...paths].reverse().flatMap(([printed, { level1, level2, line }]) => {
    if (reference.categoryOf(level1, level2)) return [];
    const { category } = lexicon.classify(level1 ?? '', level2 ?? '');
    const like = category === null ? null : reference.categories.get(category);
    const zh = `指标层级“${printed}” 不在 category_aliases.csv 中${like ? `，似为${like.name_zh}（${category}）` : ''}，请登记`;
    const en = `level path “${printed}” is not in category_aliases.csv${like ? `; it seems to be ${category}` : ''}; register it`;
    return [{ line, printed, code: 'unknown-path', confidence: like ? 0.9 : 0.3, zh, en }];
  });
}

/** Once a unit, where it stands first. */
function unknownUnits({ targets, standards }: ImportedRows, { units }: Reference): Uncertainty[] {
  const first = new Map<string, number>();
  for (const { unit, line } of [...targets, ...standards]) {
    if (unit !== null && !units.has(unit) && !first.has(unit)) first.set(unit, line);
  }
  return [...first].map(([unit, line]) => ({
    line,
    printed: unit,
    code: 'unknown-unit',
    confidence: 0.7,
    zh: `单位“${unit}” 不在 units.csv 中，照印出的写，请登记`,
    en: `unit “${unit}” is not in units.csv; written as printed, register it`,
  }));
}
