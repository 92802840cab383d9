/** What readers made of a document, with its curation → rows with keys, and everything that a person should look at. */
import type { Reference } from '../../model/reference.ts';
import { DOCUMENT_TABLES } from '../../model/tables/index.ts';
import type { ProgramReading } from '../readers/reading.ts';
import type { Uncertainty } from '../report/ledger.ts';
import { aliasesOf } from './aliases.ts';
import { contradictions } from './contradictions.ts';
import { correctFilledIn, correctPrinted, type FindRow } from './correct-cells.ts';
import type { CurationProblem } from './curation.ts';
import type { Curation, DocumentFacts, ImportedRows } from './document-facts.ts';
import { type Cells, draftPrograms, type RowTable } from './drafts.ts';
import { fillIn } from './fill-in.ts';
import { keyPrograms, rowOf } from './keys.ts';
import { type Proposal, propose } from './propose.ts';
import { restructure } from './restructure.ts';
import { unregistered } from './unregistered.ts';
import { makeWritable } from './writable-cells.ts';

export interface Harmonised {
  readonly rows: ImportedRows;
  readonly uncertain: readonly Uncertainty[];
  /** Measures and topics that may fit; none of them is in the rows. */
  readonly proposals: readonly Proposal[];
  /** Corrections that do not fit what was read: where there is one, `files` is empty. */
  readonly problems: readonly CurationProblem[];
}

export function harmonise(
  programs: readonly ProgramReading[],
  about: DocumentFacts,
  reference: Reference,
  curation: Curation,
): Harmonised {
  const aliases = aliasesOf(reference);
  const { programs: kept, added, problems } = restructure(draftPrograms(programs), curation);
  const uncertain: Uncertainty[] = [];
  const document = documentCells(about);
  uncertain.push(...makeWritable(DOCUMENT_TABLES.document, document, 1));

  const tables: Record<RowTable, Cells[]> = {
    programs: [],
    funds: [],
    indicators: [],
    targets: [],
    goals: [],
    standards: [],
  };
  const rowByKey = new Map<string, Cells>([[`document ${about.document}`, document]]);
  for (const keyed of keyPrograms(kept)) {
    const { table } = keyed.draft;
    const row = rowOf(keyed);
    // What an added row lacks its corrections have yet to fill in.
    if (!added.has(keyed.draft)) uncertain.push(...makeWritable(DOCUMENT_TABLES[table], row, Number(row['line'] ?? 1)));
    tables[table].push(row);
    rowByKey.set(`${table} ${keyed.key}`, row);
  }
  const find: FindRow = (table, key) => rowByKey.get(`${table} ${key}`);
  const faults = correctPrinted(find, curation);
  fillIn(tables, aliases);
  faults.push(...correctFilledIn(find, curation));

  // Every column of every table has been filled above, and made one that its field can hold.
  const rows = { document, ...tables } as unknown as ImportedRows;
  uncertain.push(...untitled(about), ...contradictions(rows), ...unregistered(rows, reference));
  return { rows, uncertain, proposals: propose(rows, reference, aliases), problems: [...problems, ...faults] };
}

/** Address, date of retrieval and note are a person’s: corrections fill them in. */
const documentCells = (about: DocumentFacts): Cells => ({
  document: about.document,
  bureau: about.bureau,
  year: about.year,
  title: about.title ?? about.sourceName,
  filled_on: about.filledOn,
  staff: about.staff,
  source_name: about.sourceName,
  source_sha256: about.sourceSha256,
  source_url: null,
  retrieved_on: null,
  note: null,
});

const untitled = ({ title, sourceName }: DocumentFacts): Uncertainty[] =>
  title !== null
    ? []
    : [
        {
          line: 1,
          printed: sourceName,
          code: 'no-title',
          confidence: 0.3,
          zh: '没有读出表名，暂以文件名代替',
          en: 'no title was read; the name of the file stands in its place',
        },
      ];
