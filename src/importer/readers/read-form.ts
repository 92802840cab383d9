/** One form → its programs, with their indicators. */
import type { Form } from '../recognise/form.ts';
import type { Lexicons } from '../recognise/lexicons.ts';
import type { Ledger } from '../report/ledger.ts';
import { readFlatList } from './indicators/flat-list.ts';
import { readIndicators } from './indicators/indicator-table.ts';
import { programsOfForm } from './programs-of-form.ts';
import type { ProgramReading } from './reading.ts';

export const readForm = (form: Form, words: Lexicons, ledger: Ledger): ProgramReading[] =>
  programsOfForm(form, words, ledger, {
    table: (sections) => readIndicators(sections, words, ledger),
    flatList: (section) => readFlatList(section, form, words, ledger),
  });
