/** The indicator sections of one form → its indicators. A table that goes on over a page keeps its header and levels. */

import type { Section } from '../../recognise/form.ts';
import type { Lexicons } from '../../recognise/lexicons.ts';
import type { Ledger } from '../../report/ledger.ts';
import type { IndicatorReading } from '../reading.ts';
import { TableReader } from './table-reader.ts';

export function readIndicators(sections: readonly Section[], words: Lexicons, ledger: Ledger): IndicatorReading[] {
  const reader = new TableReader(words, ledger);
  return sections.flatMap(({ header, rows }) => {
    if (header) reader.head(header);
    else reader.goOn(rows);
    return rows.flatMap((row) => reader.read(row));
  });
}
