/** Corpora that several tests look at, made once a file. */
import { type CheckResult, checkForm } from '../../src/checks/run.ts';
import { readDataFolder } from '../../src/model/read-folder.ts';
import { makeReference, type Reference } from '../../src/model/reference.ts';
import { type Corpus, corpusOf } from '../../src/synthesize/corpus.ts';
import type { SyntheticDocument } from '../../src/synthesize/document.ts';

const real = readDataFolder('data').reference;

export const corpus = (bureaus: number, years: number, seed = 1): Corpus => corpusOf(real, { bureaus, years, seed });

export interface Made {
  readonly reference: Reference;
  readonly documents: readonly SyntheticDocument[];
}

export function made(bureaus: number, years: number, seed = 1): Made {
  const { reference, documents } = corpus(bureaus, years, seed);
  return { reference: makeReference(reference), documents: [...documents()] };
}

/** Large enough for the rarest fault. */
export const MANY = made(120, 4);

export const resultsOf = ({ rows }: SyntheticDocument, { reference }: Made): readonly CheckResult[] =>
  checkForm(rows, reference).results;
