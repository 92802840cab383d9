/** Words of the tables of charts and of their files, in English. */
import { formats } from '../format.ts';
import type { zhTables } from './zh-tables.ts';

const { number: n } = formats('en');

export const enTables = {
  tables: {
    head: (label, unit) => {
      // “Indicators with points” need not say that they are indicators.
      if (
        label
          .toLowerCase()
          .split(/[^a-z]+/)
          .includes(unit)
      )
        return label;
      return label.endsWith(')') ? `${label.slice(0, -1)}; ${unit})` : `${label} (${unit})`;
    },
    units: {
      money: 'CNY 10,000',
      indicators: 'indicators',
      targets: 'targets',
      programs: 'programs',
      measures: 'measures',
      documents: 'documents',
      points: 'points',
      findings: 'findings',
      places: 'places',
      values: 'values',
      bureaus: 'bureaus',
    },
    several: 'units in the heads',
    unit: 'Unit',
    value: 'Number',
    valueTo: 'Upper end of a range',
    comparator: 'Comparator',
    comparators: {
      ge: 'at least (≥)',
      gt: 'more than (>)',
      le: 'at most (≤)',
      lt: 'less than (<)',
      eq: 'exactly (=)',
      none: 'no direction stated',
      approx: 'approximate',
    },
    mixed: (places) => `same; close: ${places}`,
    blank: 'Why blank',
    blankOf: (reason, columns) => `${reason} (${columns.join(', ')})`,
    sourceRows:
      'The rows of the data that each line rests on, as document/row, separated by spaces; the sheet Sources names the documents, and the rows are keys of the tables on the data page.',
    goals: 'Numbers in goal text',
    documentTotal: 'Total of the document',
    spread: {
      what: 'Number of',
      count: 'Stated',
      least: 'Least',
      low: 'Lower quartile',
      middle: 'Median',
      high: 'Upper quartile',
      greatest: 'Greatest',
      other: 'others',
      few: 'too few values',
      targets: 'a document may set several targets, so there is no median',
      noTotal: 'does not add up',
      note: (documents) =>
        `Of ${n(documents)} documents: the table and the files give the spread of their numbers, not a line a document; the data page has every row of each (CSV, Parquet).`,
    },
  },
} satisfies typeof zhTables;
