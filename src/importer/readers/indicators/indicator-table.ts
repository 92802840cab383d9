/** The indicator sections of one form → its indicators. A table that goes on over a page keeps its header and levels. */

import type { Section } from '../../recognise/form.ts';
import type { Lexicons } from '../../recognise/lexicons.ts';
import type { Ledger } from '../../report/ledger.ts';
import type { IndicatorReading } from '../reading.ts';
import { type Term, termOf } from './columns.ts';
import { TableReader } from './table-reader.ts';

export function readIndicators(sections: readonly Section[], words: Lexicons, ledger: Ledger): IndicatorReading[] {
  const reader = new TableReader(words, ledger);
  return ofTheYear(sections, ledger).flatMap(({ header, rows }) => {
    if (header) reader.head(header);
    else reader.goOn(rows);
    return rows.flatMap((row) => reader.read(row));
  });
}

/** Of a table for the medium term and one for the year below it, the year's is read. */
function ofTheYear(sections: readonly Section[], ledger: Ledger): readonly Section[] {
  let term: Term = null;
  const terms = sections.map(({ header }) => {
    if (header) term = termOf(header);
    return term;
  });
  if (!terms.includes('annual') || !terms.includes('medium')) return sections;
  return sections.filter(({ header, rows }, index) => {
    if (terms[index] !== 'medium') return true;
    for (const row of header ? [header, ...rows] : rows) ledger.read(...row.cells);
    return false;
  });
}
