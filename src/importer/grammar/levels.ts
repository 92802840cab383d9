/** Printed level headings → the canonical class, through `category_aliases.csv` alone: an unknown path is a problem, never a guess. */
import type { Reference } from '../../model/reference.ts';
import { plainKey } from './text.ts';

export type Level = 1 | 2;

export type LevelPath =
  | {
      readonly category: string;
      /** The printed pair stands in `category_aliases.csv` as it is; else a row for it has to be added. */
      readonly isRegistered: boolean;
      /** One of the two was blank, and the other alone decides. */
      readonly isPartial: boolean;
    }
  | { readonly category: null; readonly problem: 'unknown-path' | 'ambiguous-path' | 'blank-path' };

export interface LevelLexicon {
  readonly classify: (level1: string, level2: string) => LevelPath;
  /** On which levels a cell's text is a heading: 成本指标 stands on both, an indicator's name on none. */
  readonly levelsOf: (text: string) => readonly Level[];
}

const CODE =
  /^(?:[;*·•]|(?:\d{1,2}|[A-Z]\d{0,2}|[一二三四五六七八九十]{1,2})(?:\.\d{1,2})*[-.、:)]+|[(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)][、.]?|\d{1,2}(?=\p{Script=Han}))+/u;
const WEIGHT =
  /(?:[([](?:权重|分值|共|满分|占)?[:]?\d+(?:\.\d+)?(?:分|%)?(?:权重)?[)\]]|\d+(?:\.\d+)?(?:分|%)|(?<=\p{Script=Han})\d{1,3})$/u;
/** Notes in brackets that do not change what is meant: 产出指标（必填）. */
const NOTE = /[([](?:必填|必选|选填|若有|如有|参考|权重|逐项填写|[^()\d]{0,4}填[^()]{0,4})[)\]]$/;
const KIND = /(?:类?指标|类)$/;

/** What is left of a heading without code, weight, note, spaces and the word 指标: `01-产出指标（50分）` → 产出. */
export function levelCore(raw: string): string {
  let text = plainKey(raw).replace(CODE, '');
  for (;;) {
    const shorter = text
      .replace(WEIGHT, '')
      .replace(NOTE, '')
      .replace(/[:.、。,*]+$/, '');
    if (shorter === text) break;
    text = shorter;
  }
  return text.replace(KIND, '').replace(/[/和及与或、]/g, '/') || text;
}

export function levelLexicon(reference: Pick<Reference, 'rows'>): LevelLexicon {
  const aliases = reference.rows.category_aliases;
  const paths = new Map<string, Set<string>>();
  const levels = new Map<string, Set<Level>>();
  const add = <T>(map: Map<string, Set<T>>, key: string, value: T): void => {
    const known = map.get(key);
    if (known) known.add(value);
    else map.set(key, new Set([value]));
  };
  const printed = new Set(aliases.map(({ level1, level2 }) => `${level1}\n${level2}`));
  for (const { level1, level2, category } of aliases) {
    const [first, second] = [levelCore(level1), levelCore(level2)];
    add(paths, `${first}\n${second}`, category);
    add(paths, `${first}\n`, category);
    add(paths, `\n${second}`, category);
    add(levels, first, 1 as Level);
    add(levels, second, 2 as Level);
  }

  const classify = (level1: string, level2: string): LevelPath => {
    const [first, second] = [levelCore(level1), levelCore(level2)];
    if (first === '' && second === '') return { category: null, problem: 'blank-path' };
    const [category, ...others] = paths.get(`${first}\n${second}`) ?? [];
    if (category === undefined) return { category: null, problem: 'unknown-path' };
    if (others.length > 0) return { category: null, problem: 'ambiguous-path' };
    const isRegistered = printed.has(`${level1}\n${level2}`);
    return { category, isRegistered, isPartial: first === '' || second === '' };
  };

  return { classify, levelsOf: (text) => [...(levels.get(levelCore(text)) ?? [])].sort() };
}

/** A short heading that ends in 指标 but stands in no alias: it may be a level nobody has registered yet. */
export const looksLikeLevel = (raw: string): boolean =>
  /^\p{Script=Han}{2,12}(?:指标|满意度)$/u.test(plainKey(raw).replace(CODE, '').replace(WEIGHT, ''));
