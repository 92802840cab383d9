/** Measures and topics that may fit what no alias knows: proposals for a person, never written into rows. */
import type { Reference } from '../../model/reference.ts';
import type { Measure } from '../../model/tables/measures.ts';
import { type Aliases, promisedName } from './aliases.ts';
import type { ImportedRows } from './document-facts.ts';
import { likeness, type Shape, shapeOf } from './similarity.ts';

/** `exact`: the words are known; `likely`: nearly the same words and unit, and nothing else comes close; `possible`: some. */
export type Grade = 'exact' | 'likely' | 'possible';

export interface Candidate {
  /** Key of a measure or a topic. */
  readonly key: string;
  readonly grade: Grade;
  /** 0 to 1. */
  readonly score: number;
  readonly zh: string;
  readonly en: string;
}

export interface Proposal {
  readonly kind: 'measure' | 'topic';
  /** Key of the target or the program. */
  readonly row: string;
  readonly line: number;
  /** What it is called: for a measure as it would stand in `measure_aliases.csv`, for a topic in `names.csv`. */
  readonly name: string;
  readonly unit: string | null;
  /** Best first; empty where nothing is alike. */
  readonly candidates: readonly Candidate[];
}

const LIKELY = 0.8;
const POSSIBLE = 0.4;
/** How far behind the next best must be. */
const LEAD = 0.1;
/** What a program's own field of work adds to a measure of that field: 培训次数 of a legal-aid program. */
const OF_TOPIC = 0.15;
const OTHER_UNIT = 0.5;
/** The most that words can count that are not the same. */
const NEARLY = 0.95;
/** Less is not worth a look. */
const LEAST = 0.3;
const MOST = 3;

/** A name that stands for a key: of a measure its own and its aliases, of a topic those of programs. */
interface Known {
  readonly key: string;
  readonly name: string;
  readonly shape: Shape;
}

const known = (key: string, name: string): Known => ({ key, name, shape: shapeOf(name) });

export function propose(rows: ImportedRows, reference: Reference, aliases: Aliases): Proposal[] {
  return [...proposeTopics(rows, reference, aliases), ...proposeMeasures(rows, reference)];
}

function proposeMeasures({ programs, indicators, targets }: ImportedRows, reference: Reference): Proposal[] {
  const nameOf = new Map(indicators.map((row) => [row.indicator, row.name]));
  const topicOf = new Map(programs.map((row) => [row.program, row.topic]));
  const { measures, rows } = reference;
  const names = [
    ...rows.measures.map((row) => known(row.measure, row.name_zh)),
    ...rows.measure_aliases.map((row) => known(row.measure, row.name)),
  ];
  return targets
    .filter(({ measure }) => measure === null)
    .map((target) => {
      const { indicator, label, unit, line } = target;
      const name = promisedName(indicator === null ? null : (nameOf.get(indicator) ?? ''), label);
      const topic = topicOf.get(target.program) ?? null;
      const candidates = candidatesFor(name, names, (like) => weighMeasure(measures.get(like.key), unit, topic, like));
      return { kind: 'measure', row: target.target, line, name, unit, candidates };
    });
}

function weighMeasure(
  measure: Measure | undefined,
  unit: string | null,
  topic: string | null,
  like: Likeness,
): Weighed {
  const isUnit = measure?.unit === unit;
  const isTopic = topic !== null && measure?.topic === topic;
  const words = like.isSame ? 1 : Math.min(NEARLY, like.score + (isTopic ? OF_TOPIC : 0));
  const score = words * (isUnit ? 1 : OTHER_UNIT);
  const zh = [wordsZh(like), isUnit ? '单位相同' : `单位不同（${measure?.unit}）`, isTopic ? '与项目领域相同' : ''];
  const en = [
    wordsEn(like),
    isUnit ? 'same unit' : `other unit (${measure?.unit})`,
    isTopic ? 'field of the program' : '',
  ];
  const told = (reasons: string[], comma: string): string => reasons.filter((one) => one !== '').join(comma);
  return { score, isExact: like.isSame && isUnit, zh: told(zh, '，'), en: told(en, ', ') };
}

function proposeTopics({ programs }: ImportedRows, { rows }: Reference, aliases: Aliases): Proposal[] {
  const names = [
    ...rows.topics.map((row) => known(row.topic, row.name_zh)),
    ...rows.names.flatMap((row) => (row.kind === 'program' && row.topic ? [known(row.topic, row.name_zh)] : [])),
    ...rows.measures.map((row) => known(row.topic, row.name_zh)),
  ];
  return programs
    .filter(({ topic, form, name }) => topic === null && form !== 'department' && !aliases.name('program', name ?? ''))
    .map(({ program, name, line }) => {
      const weigh = (like: Likeness): Weighed => ({
        score: like.score,
        isExact: like.isSame,
        zh: wordsZh(like),
        en: wordsEn(like),
      });
      const candidates = candidatesFor(name ?? '', names, weigh);
      return { kind: 'topic', row: program, line, name: name ?? '', unit: null, candidates };
    });
}

interface Likeness {
  readonly key: string;
  /** The known name that it is like, and how much. */
  readonly name: string;
  readonly score: number;
  readonly isSame: boolean;
}

type Weighed = Pick<Candidate, 'score' | 'zh' | 'en'> & { readonly isExact: boolean };

function candidatesFor(name: string, names: readonly Known[], weigh: (like: Likeness) => Weighed): Candidate[] {
  const shape = shapeOf(name);
  const best = new Map<string, Likeness>();
  for (const one of names) {
    const isSame = one.shape.words === shape.words;
    const score = isSame ? 1 : likeness(shape, one.shape);
    const { key } = one;
    if (score >= POSSIBLE && score > (best.get(key)?.score ?? 0)) best.set(key, { key, name: one.name, score, isSame });
  }
  const weighed = [...best]
    .map(([key, like]) => ({ key, ...weigh(like) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  return weighed.slice(0, MOST).map(({ isExact, ...one }, i) => {
    const isAhead = i === 0 && one.score >= LIKELY && one.score - (weighed[1]?.score ?? 0) >= LEAD;
    return { ...one, grade: isExact ? 'exact' : isAhead ? 'likely' : 'possible' };
  });
}

const percent = (score: number): string => `${Math.round(score * 100)}%`;
const wordsZh = ({ name, score, isSame }: Likeness): string =>
  `与“${name}”${isSame ? '用词相同' : `相似 ${percent(score)}`}`;
const wordsEn = ({ name, score, isSame }: Likeness): string =>
  isSame ? `the words of “${name}”` : `${percent(score)} like “${name}”`;
