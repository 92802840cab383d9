/** The lists of this folder → what an indicator can be, by field of work and class. Read once a corpus. */
import type { Reference } from '../../model/reference.ts';
import type { Measure } from '../../model/tables/measures.ts';
import { MEASURED } from './measured.ts';
import { COMPOUND, UNMEASURED } from './unmeasured.ts';
import { DATED, WORDY } from './wordy.ts';

/** One number that can be promised. */
export interface Countable {
  /** Under which a bureau always promises the same number. */
  readonly id: string;
  readonly measure: Measure | null;
  readonly unit: string;
  readonly direction: Measure['direction'];
  /** Of a count: what a city usually promises. Null for a rate. */
  readonly range: readonly [low: number, high: number] | null;
}

/** A printed name, and why it is only a close match, where it is. */
export interface Wording {
  readonly name: string;
  readonly nameEn: string | null;
  readonly close: string | null;
}

/** An indicator that forms print. */
export interface Entry {
  readonly kind: 'number' | 'compound' | 'words' | 'date';
  readonly category: string;
  readonly wordings: readonly Wording[];
  /** One; several in a compound cell, each with a label; none for words and dates. */
  readonly parts: readonly { readonly label: string | null; readonly countable: Countable }[];
  /** Of words and dates: what may stand in the cell. */
  readonly values: readonly string[];
}

export interface Vocabulary {
  /** Entries of a class in a field of work, then those of any field. */
  readonly of: (topic: string | null, category: string) => readonly Entry[];
}

const ANYWHERE = '*';

export function vocabularyOf(reference: Reference): Vocabulary {
  const countables = new Map<string, Countable>();
  const entries: [topic: string, entry: Entry][] = [
    ...measured(reference, countables),
    ...unmeasured(reference),
    ...compounds(countables),
    ...withoutNumber(WORDY, 'words'),
    ...withoutNumber(DATED, 'date'),
  ];
  const groups = Map.groupBy(entries, ([topic, { category }]) => `${topic}|${category}`);
  const of = (topic: string, category: string) => (groups.get(`${topic}|${category}`) ?? []).map(([, entry]) => entry);
  const known = new Map<string, readonly Entry[]>();
  return {
    of: (topic, category) => {
      const key = `${topic}|${category}`;
      const found = known.get(key) ?? [...of(topic ?? '', category), ...of(ANYWHERE, category)];
      known.set(key, found);
      return found;
    },
  };
}

/** Lines of a list with the field of work of the heading above. */
function linesOf(list: string): [topic: string, line: string][] {
  let topic = ANYWHERE;
  return list
    .trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      if (!line.startsWith('# ')) return [[topic, line]];
      topic = line.slice(2);
      return [];
    });
}

function measured(reference: Reference, countables: Map<string, Countable>): [string, Entry][] {
  const close = linesOf(MEASURED).flatMap(([, line]) => (line.startsWith('~ ') ? [closeOf(line)] : []));
  return linesOf(MEASURED).flatMap(([topic, line]): [string, Entry][] => {
    const [key = '', range = '', names = ''] = line.split(' ');
    const measure = reference.measures.get(key);
    if (!measure) return [];
    const unit = measure.unit;
    const countable = { id: key, measure, unit, direction: measure.direction, range: rangeOf(range) };
    countables.set(key, countable);
    const exact = names.split('/').map((name) => ({ name, nameEn: measure.name_en, close: null }));
    const near = close
      .filter((one) => one.measure === key)
      .map(({ name, note }) => ({ name, nameEn: null, close: note }));
    const category = categoryOf(reference, measure);
    const parts = [{ label: null, countable }];
    return [[topic, { kind: 'number', category, wordings: [...exact, ...near], parts, values: [] }]];
  });
}

function closeOf(line: string): { measure: string; name: string; note: string } {
  const [head = '', note = ''] = line.slice(2).split(' = ');
  const [measure = '', name = ''] = head.split(' ');
  return { measure, name, note };
}

/** The class under which a form usually prints a measure. */
function categoryOf({ units }: Reference, { measure, topic, unit, name_zh: name }: Measure): string {
  const kind = units.get(unit)?.kind;
  if (topic === 'satisfaction') return 'satisfaction';
  if (topic === 'cost' || kind === 'price') return 'cost';
  if (kind === 'money') return 'benefit.economic';
  if (kind === 'count') return 'output.quantity';
  return /timel|及时/.test(measure + name) ? 'output.timeliness' : 'output.quality';
}

function unmeasured({ units }: Reference): [string, Entry][] {
  return linesOf(UNMEASURED).map(([topic, line]): [string, Entry] => {
    const [head = '', nameEn = ''] = line.split(' = ');
    const [category = '', printed = '', range = '', name = ''] = head.split(' ');
    const unit = units.get(printed)?.base ?? printed;
    const isIll = /再犯|重新犯罪|差错|故障|偏差|纠错|时限/.test(name);
    const direction = isIll ? 'lower' : category === 'output.quantity' ? 'neutral' : 'higher';
    const countable: Countable = { id: name, measure: null, unit, direction, range: rangeOf(range) };
    const wordings = [{ name, nameEn, close: null }];
    return [topic, { kind: 'number', category, wordings, parts: [{ label: null, countable }], values: [] }];
  });
}

function compounds(countables: ReadonlyMap<string, Countable>): [string, Entry][] {
  return linesOf(COMPOUND).map(([, line]): [string, Entry] => {
    const [head = '', ...labelled] = line.split(' ; ');
    const [before = '', nameEn = ''] = head.split(' = ');
    const [category = '', topic = '', name = ''] = before.split(' ');
    const parts = labelled.flatMap((one) => {
      const [label = '', key = ''] = one.split(' ');
      const countable = countables.get(key);
      return countable ? [{ label, countable }] : [];
    });
    return [topic, { kind: 'compound', category, wordings: [{ name, nameEn, close: null }], parts, values: [] }];
  });
}

function withoutNumber(list: string, kind: 'words' | 'date'): [string, Entry][] {
  return linesOf(list).map(([topic, line]): [string, Entry] => {
    const [head = '', values = ''] = line.split(' : ');
    const [before = '', nameEn = ''] = head.split(' = ');
    const [category = '', name = ''] = before.split(' ');
    const wordings = [{ name, nameEn, close: null }];
    return [topic, { kind, category, wordings, parts: [], values: values.split('/') }];
  });
}

function rangeOf(text: string): readonly [number, number] | null {
  const [low, high] = text.split('-').map(Number);
  return low && high ? [low, high] : null;
}
