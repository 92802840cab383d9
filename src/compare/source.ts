/** Where a number comes from: every row of a comparison carries at least one. */
import type { Document } from '../model/tables/document.ts';
import type { Fund } from '../model/tables/funds.ts';
import type { Indicator } from '../model/tables/indicators.ts';
import type { Program } from '../model/tables/programs.ts';
import type { Target } from '../model/tables/targets.ts';

export interface Source {
  readonly document: string;
  readonly table: 'programs' | 'funds' | 'indicators' | 'targets';
  /** Key of the row in the document's folder. */
  readonly key: string;
  /** Physical line in the source text. */
  readonly line: number;
}

type InDocument = Pick<Document, 'document'>;

export const programSource = ({ document }: InDocument, { program, line }: Program): Source => ({
  document,
  table: 'programs',
  key: program,
  line,
});

export const fundSource = ({ document }: InDocument, { fund, line }: Fund): Source => ({
  document,
  table: 'funds',
  key: fund,
  line,
});

export const indicatorSource = ({ document }: InDocument, { indicator, line }: Indicator): Source => ({
  document,
  table: 'indicators',
  key: indicator,
  line,
});

export const targetSource = ({ document }: InDocument, { target, line }: Target): Source => ({
  document,
  table: 'targets',
  key: target,
  line,
});
