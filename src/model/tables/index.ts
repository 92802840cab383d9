/** All tables of the data contract: the one list from which reader, writer, checks, dictionary and Data Package derive. */
import type { DocumentTableName, ReferenceTableName, Table, TableName } from '../table.ts';
import { bureaus } from './bureaus.ts';
import { categories } from './categories.ts';
import { categoryAliases } from './category-aliases.ts';
import { corrections } from './corrections.ts';
import { damages } from './damages.ts';
import { document } from './document.ts';
import { fundKinds } from './fund-kinds.ts';
import { funds } from './funds.ts';
import { goals } from './goals.ts';
import { indicators } from './indicators.ts';
import { measureAliases } from './measure-aliases.ts';
import { measures } from './measures.ts';
import { names } from './names.ts';
import { places } from './places.ts';
import { programs } from './programs.ts';
import { releases } from './releases.ts';
import { standards } from './standards.ts';
import { targets } from './targets.ts';
import { topics } from './topics.ts';
import { units } from './units.ts';
import { workings } from './workings.ts';
import { years } from './years.ts';

export const REFERENCE_TABLES = {
  bureaus,
  places,
  topics,
  measures,
  categories,
  category_aliases: categoryAliases,
  fund_kinds: fundKinds,
  units,
  names,
  measure_aliases: measureAliases,
  releases,
} satisfies Record<ReferenceTableName, Table>;

export const DOCUMENT_TABLES = {
  document,
  programs,
  funds,
  indicators,
  targets,
  goals,
  years,
  standards,
  workings,
  damages,
  corrections,
} satisfies Record<DocumentTableName, Table>;

export const TABLES: Record<TableName, Table> = { ...REFERENCE_TABLES, ...DOCUMENT_TABLES };

export const REFERENCE_TABLE_NAMES = Object.keys(REFERENCE_TABLES) as ReferenceTableName[];
export const DOCUMENT_TABLE_NAMES = Object.keys(DOCUMENT_TABLES) as DocumentTableName[];
