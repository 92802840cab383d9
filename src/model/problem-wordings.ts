/** What a problem of each code says, and what to do about it. */
import { CELLS } from './wordings/cells.ts';
import { FILES } from './wordings/files.ts';
import { ROWS } from './wordings/rows.ts';

export const WORDINGS = { ...CELLS, ...FILES, ...ROWS };
