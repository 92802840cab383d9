/** All mutations that are found one by one, each with nothing but its own problem. */
import { ANNEX_MUTATIONS } from './annex-mutations.ts';
import { BYTE_MUTATIONS } from './byte-mutations.ts';
import { FILE_MUTATIONS } from './file-mutations.ts';
import { FOLDER_MUTATIONS } from './folder-mutations.ts';
import { KEY_MUTATIONS } from './key-mutations.ts';
import type { Mutation } from './mutation.ts';
import { NUMBER_MUTATIONS } from './number-mutations.ts';
import { RULE_MUTATIONS } from './rule-mutations.ts';
import { WHOLE_TABLE_MUTATIONS } from './table-mutations.ts';
import { TEXT_MUTATIONS } from './text-mutations.ts';

export const FAMILIES: Readonly<Record<string, readonly Mutation[]>> = {
  annexes: ANNEX_MUTATIONS,
  bytes: BYTE_MUTATIONS,
  files: FILE_MUTATIONS,
  folders: FOLDER_MUTATIONS,
  keys: KEY_MUTATIONS,
  numbers: NUMBER_MUTATIONS,
  rules: RULE_MUTATIONS,
  tables: WHOLE_TABLE_MUTATIONS,
  texts: TEXT_MUTATIONS,
};

export const MUTATIONS: readonly Mutation[] = Object.values(FAMILIES).flat();
