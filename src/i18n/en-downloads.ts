/** Words of files to take away, in English. */
import { many } from './english-plural.ts';
import { formats } from './format.ts';
import type { zhDownloads } from './zh-downloads.ts';

const n = formats('en').number;

export const enDownloads = {
  workbook: {
    data: 'Data',
    notes: 'Notes',
    sources: 'Sources',
    item: 'Item',
    content: 'Content',
    title: 'Title',
    subtitle: 'Unit and years',
    description: 'In words',
    note: 'Note',
    licence: 'Licence',
    version: 'Data version',
    page: 'Address',
    frozen: 'Address of the kept version',
    formTitle: 'Title of the form, as printed',
    documentKey: 'Document key',
    dataSet: 'The whole data set',
    citation: ({ title, version, released, page }) =>
      `Bureau Targets. (${released?.slice(0, 4) ?? 'n.d.'}). ${title} (Version ${version}) [Data set]. ${page}`,
    reading: 'How to read it',
    readingNotes:
      'One sheet a table; column names are those of the dictionary (COLUMNS). A blank means “not stated”, never zero; money is in 万元 (10,000 yuan); what begins with = is text as printed, not a formula.',
    tooLong: (rows: number, most: number, page: string) =>
      `This table has ${n(rows)} rows: with its header more than the ${n(most)} that a sheet can hold, so it was left out. Take the Parquet files instead: ${page}`,
  },
  downloads: {
    choose: 'Which one to take',
    purpose: 'For',
    size: 'Size',
    spreadsheet: 'Excel, WPS',
    spreadsheetNote: 'one sheet per table, with the dictionary',
    statistics: 'R, Python, Stata',
    statisticsNote: 'one CSV file a table, listed below',
    database: 'DuckDB, Spark, databases',
    databaseNote: 'Parquet with typed columns, partitioned by year and province',
    program: 'Programs',
    programNote: 'all tables in one file; numbers are numbers, a blank is null',
    description: 'Software that reads Data Packages',
    check: 'Checking',
    checkNote: 'size and SHA-256 of every file; run sha256sum -c SHA256SUMS in the folder data you downloaded',
    files: (count: number) => many(count, 'file'),
    load: 'Load the data',
    loadLead:
      'The partitioned Parquet files are listed in files.json; the partition keys year and province (code of the province) are in the path, and money is an exact DECIMAL(15,6). The year column of the table years itself is called year_named in Parquet.',
    tables: 'Table by table',
    list: 'All files, with hashes',
    groups: {
      whole: 'The whole data set',
      joined: 'Joined tables (lossless)',
      spreadsheet: 'Joined tables (for spreadsheets)',
      reference: 'Shared tables',
      parquet: 'Parquet',
      documents: 'Files of each document',
    },
    tooLong: (most) =>
      `All tables together have more than ${n(most)} rows, so they are neither one workbook nor one JSON file; tables with very many rows are one CSV a year, see below`,
    ownFiles: 'The tables of a single document are listed on its own page only, neither here nor in files.json.',
    many: (count: number) => `${many(count, 'file')}, each listed in files.json and SHA256SUMS.`,
    ofDocument: 'all tables (Excel)',
    manyDocuments: (count: number) => `${many(count, 'document')}; their files are on the page of each.`,
  },
  releases: {
    title: 'Releases',
    name: (version: string) => `Data version ${version}`,
    feed: 'Follow what changes (Atom)',
    frozen: 'Data and figures stay here as they were published: what cites or embeds these addresses never changes.',
    notKept: 'The data and figures of this release are not kept on this site.',
    data: 'All data (ZIP)',
    documents: 'Documents that are new or changed',
    figures: 'Figures of this release',
    pin: 'Reports and web pages that use these addresses keep their pictures when the data is updated. Names lead to the figures of today.',
    all: 'All releases',
    note: (added: number, removed: number, corrected: number) =>
      [
        added > 0 && `${many(added, 'document')} added`,
        removed > 0 && `${many(removed, 'document')} withdrawn`,
        corrected > 0 && `${many(corrected, 'document')} corrected`,
      ]
        .filter(Boolean)
        .join(', ') || 'shared tables updated',
    feedOf: (name: string) => `${name}: what changed in the data`,
    feedTitle: 'Bureau Targets: what changed in the data',
    more: (count: number) => `and ${n(count)} more`,
  },
} satisfies typeof zhDownloads;
