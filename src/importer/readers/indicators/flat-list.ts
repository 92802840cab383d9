/** A flat list, one row an indicator with its program in columns of the same row → the programs with their indicators. */
import { withoutProgramCode } from '../../grammar/program-code.ts';
import { plainKey, printedForm } from '../../grammar/text.ts';
import type { Form, Section } from '../../recognise/form.ts';
import type { Lexicons } from '../../recognise/lexicons.ts';
import type { Ledger } from '../../report/ledger.ts';
import type { Row } from '../../rows/row.ts';
import type { ProgramReading } from '../reading.ts';
import { columnsOf } from './columns.ts';
import { cellUnder, type FlatColumns, flatColumns } from './flat-columns.ts';
import { type FlatProgram, factsOf } from './flat-program.ts';
import { isSum } from './names.ts';
import { isBlank } from './placed.ts';
import { realigned } from './realigned.ts';
import { TableReader } from './table-reader.ts';

/** A list that goes on over pages is read with its first section; its later sections give nothing of their own. */
export function readFlatList(section: Section, form: Form, words: Lexicons, ledger: Ledger): ProgramReading[] {
  const { header } = section;
  if (!header) return [];
  const columns = flatColumns(header);
  const reader = new TableReader(words, ledger);
  const table = columnsOf(header, columns.isProgram);
  reader.head(header, table);
  const rows = [section, ...continued(section, form)].flatMap((part) => part.rows);
  const drafts = programsOf(
    rows.map((row) => realigned(row, columns, table, words, ledger)),
    columns,
    ledger,
  );
  return drafts
    .map(({ rows, ...program }) => {
      reader.restart();
      const indicators = rows.flatMap((row) => reader.read(row));
      return { ...factsOf(program, rows, columns, form.money, words, ledger), indicators };
    })
    .filter(isProgram);
}

/** The name of a unit above its programs, with their sum, stands in the column of programs, too. */
const isProgram = ({ name, indicators, goals, funds }: ProgramReading): boolean =>
  indicators.length > 0 ||
  goals.length > 0 ||
  (!UNIT.test(plainKey(name)) && funds.some(({ amount }) => amount !== null));

const UNIT = /(?:[市县区旗州盟省]\p{Script=Han}{1,8}[局厅委]|[局厅]机关)(?:[(]?(?:本级|机关)[)]?)?$/u;

function continued(section: Section, { sections }: Form): Section[] {
  const lists = sections.filter(({ kind }) => kind === 'flat-list');
  const rest = lists.slice(lists.indexOf(section) + 1);
  const end = rest.findIndex(({ header }) => header !== null);
  return end < 0 ? rest : rest.slice(0, end);
}

interface Draft extends FlatProgram {
  readonly department: string;
  readonly rows: Row[];
}

/** The name of a program is merged, left blank or repeated below its first row. */
function programsOf(rows: readonly Row[], columns: FlatColumns, ledger: Ledger): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  let department = '';
  for (const row of rows) {
    const unit = cellUnder(row, columns.department);
    const cell = cellUnder(row, columns.name);
    if (unit) department = printedForm(unit.text);
    if (!cell && !hasIndicator(row, columns)) {
      // The sum of a unit or of the list.
      ledger.read(...row.cells);
      continue;
    }
    if (cell && isSum(cell.text)) {
      ledger.read(...row.cells);
      continue;
    }
    const name = cell && printedForm(withoutProgramCode(cell.text));
    // An amount under the names: the row has moved, and nobody can tell whose it is.
    if (name && !/\p{L}/u.test(name)) {
      current = undefined;
      continue;
    }
    if (name && !(current?.name === name && current.department === department)) {
      current = drafts.find((one) => one.name === name && one.department === department);
      if (!current) {
        current = { name, department, line: cell.line, rows: [] };
        drafts.push(current);
      }
    }
    current?.rows.push(row);
  }
  return drafts;
}

const hasIndicator = (row: Row, columns: FlatColumns): boolean =>
  row.cells.some((cell) => !isBlank(cell) && !cell.isCarried && !columns.isPlace(cell.column));
