/** Words and signs that bound a number → the contract's comparators. “达到” bounds nothing. */
import type { Comparator } from '../../model/tables/targets.ts';

export type Bound = Exclude<Comparator, 'none'>;

const SIGNS: Readonly<Record<Bound, readonly string[]>> = {
  ge: ['>=', '=>', '≥=', '≥'],
  le: ['<=', '=<', '≤=', '≤'],
  gt: ['>', '》'],
  lt: ['<', '《'],
  eq: ['==', '='],
  approx: ['≈'],
};

/** Before the number. */
const WORDS: Readonly<Record<Bound, readonly string[]>> = {
  ge: [
    '大于或者等于',
    '大于或等于',
    '大于等于',
    '高于或等于',
    '高于等于',
    '多于或等于',
    '多于等于',
    '不得低于',
    '不得少于',
    '不得小于',
    '不低于',
    '不低',
    '不少',
    '不少于',
    '不小于',
    '不短于',
    '不弱于',
    '不差于',
    '未低于',
    '不下于',
    '至少',
    '最少',
    '最低',
    '起码',
  ],
  le: [
    '小于或者等于',
    '小于或等于',
    '小于等于',
    '低于或等于',
    '低于等于',
    '少于或等于',
    '少于等于',
    '不得超过',
    '不得高于',
    '不得大于',
    '不得多于',
    '不能超过',
    '不超过',
    '不超出',
    '不超',
    '不高于',
    '不大于',
    '不多于',
    '不长于',
    '未超过',
    '不突破',
    '不晚于',
    '最多',
    '至多',
    '最高',
    '最长',
    '控制在',
  ],
  gt: ['逾', '大于', '高于', '多于', '超过', '超出', '超额', '突破', '超'],
  lt: ['小于', '低于', '少于', '不足', '不到', '不满', '未满', '短于'],
  eq: ['等于'],
  approx: ['大约', '大概', '约为', '约', '预估', '预计', '预期', '估计', '接近', '近', '上'],
};

/** Behind the number (and its unit). */
const SUFFIXES: Readonly<Record<Bound, readonly string[]>> = {
  ge: ['+', '(含)以上', '(含)及以上', '含以上', '及其以上', '及以上', '或以上', '以上', '起'],
  le: ['(含)以下', '(含)以内', '及以下', '或以下', '以下', '以内', '之内', '内', '封顶'],
  gt: ['以外'],
  lt: [],
  eq: [],
  approx: ['左右', '上下', '(预估)', '(预计)', '(左右)', '(约)', '(估)', '(估计)'],
};

/** The other names that a comparator column knows. */
const COLUMN: Readonly<Record<string, Bound>> = { 以上: 'ge', 以下: 'le', 以内: 'le', 不等于: 'gt' };

type Entry = readonly [text: string, bound: Bound];

const entriesOf = (lists: Readonly<Record<Bound, readonly string[]>>): Entry[] =>
  (Object.entries(lists) as [Bound, readonly string[]][])
    .flatMap(([bound, words]) => words.map((word): Entry => [word, bound]))
    .sort(([a], [b]) => b.length - a.length);

const BEFORE = entriesOf({
  ...WORDS,
  ge: [...SIGNS.ge, ...WORDS.ge],
  le: [...SIGNS.le, ...WORDS.le],
  gt: [...SIGNS.gt, ...WORDS.gt],
  lt: [...SIGNS.lt, ...WORDS.lt],
  eq: [...SIGNS.eq, ...WORDS.eq],
  approx: [...SIGNS.approx, ...WORDS.approx],
});
const AFTER = entriesOf(SUFFIXES);
const SIGN_ENTRIES = entriesOf(SIGNS);
const ALL = new Map<string, Bound>([...BEFORE, ...AFTER, ...Object.entries(COLUMN)]);

/** Words between a comparator and its number, or before both, that bound nothing. */
const FILLER = /(?:达到了?|达|均为|(?<![人件户次])均|为|是|在|:|共计|总计|合计|共|计|应|需|要|须|应当|保持|确保|力争)$/;

export interface Bounds {
  readonly bounds: readonly Bound[];
  /** Where they begin (before a number) or end (behind it). */
  readonly edge: number;
}

/** 至少开展2次: the verb stands between the word and the number. */
const WITH_VERB =
  /(至少|最少|起码|不少于|不得少于|不低于|最多|至多)(?:每年|每半年|每季度?|每月|年)?(?:组织|开展|举办|召开|完成|进行|配备|培训|印发|新增|安排|办理|有|设立|建立|举行|发布|编印|制作|参加|新建|建成|培育){1,2}了?$/;
/** (≥)95% */
const IN_BRACKET = /[([]([^()[\]\d]{1,6})[)\]]$/;

/** What bounds the number that begins at `start`; `floor` is where the previous number ended. */
export function boundsBefore(text: string, start: number, floor: number): Bounds {
  const bounds: Bound[] = [];
  let edge = start;
  for (;;) {
    const before = text.slice(floor, edge);
    const found = BEFORE.find(([word]) => before.endsWith(word));
    if (found && !isPartOfWord(before, found[0], text[edge] ?? '')) {
      bounds.unshift(found[1]);
      edge -= found[0].length;
      continue;
    }
    const verb = WITH_VERB.exec(before);
    const bracket = IN_BRACKET.exec(before);
    const word = verb?.[1] ?? bracket?.[1];
    const apart = word && BEFORE.find(([text]) => text === word);
    if (apart) {
      bounds.unshift(apart[1]);
      edge -= (verb ?? bracket)?.[0].length ?? 0;
      continue;
    }
    const filler = FILLER.exec(before);
    if (!filler) return { bounds, edge };
    edge -= filler[0].length;
  }
}

// 附近, 最近, 新近, 将近: 近 bounds only as a word of its own; 高超, 赶超 neither.
const isPartOfWord = (before: string, word: string, next: string): boolean =>
  // 上万人次, but 线上20场.
  // 》 is a bad > only where it closes no title.
  (word === '》' && before.includes('《')) ||
  (word === '上' && !/[百千万亿]/.test(next)) ||
  (word === '近' && /[附最新邻靠]近$/.test(before)) ||
  (word === '超' && /[高赶]超$/.test(before)) ||
  (word === '约' && /[合契公条签预制节]约$/.test(before));

/** What bounds the number whose unit ended at `end`: 以上, （含）以上, （=）, （预估）. */
export function boundsAfter(text: string, end: number): Bounds {
  const bounds: Bound[] = [];
  let edge = end;
  for (;;) {
    const after = text.slice(edge);
    const found = AFTER.find(
      ([word]) =>
        after.startsWith(word) &&
        !(word === '内' && /^内[容部外在]/.test(after)) &&
        !(word === '起' && /^起[到来步草诉]/.test(after)) &&
        !(word === '+' && !/^\+(?:$|[,;。、)]|[一-龥]{1,2}(?:$|[,;。、以]))/.test(after)),
    );
    if (found) {
      bounds.push(found[1]);
      edge += found[0].length;
      continue;
    }
    // 95%≥: a form that prints the sign in the last column.
    const last = SIGN_ENTRIES.find(([word]) => after.startsWith(word) && /^$|^[,;。、]/.test(after.slice(word.length)));
    if (last && bounds.length === 0) {
      bounds.push(last[1]);
      edge += last[0].length;
      continue;
    }
    const inside = /^\(([^()]{1,6})\)/.exec(after);
    const sign = inside && SIGN_ENTRIES.find(([word]) => word === inside[1]);
    if (inside && sign) {
      bounds.push(sign[1]);
      edge += inside[0].length;
      continue;
    }
    // （含）, （含1次）: the bound itself belongs to it; nothing more is promised.
    const including = /^\((?:含|包含|不含|包括)[^()]{0,6}\)/.exec(after);
    if (!including) return { bounds, edge };
    edge += including[0].length;
  }
}

export interface Comparison {
  readonly comparator: Comparator;
  /** Two words that disagree stood at the number. */
  readonly isUnsure: boolean;
}

/** One comparator of all that stood at a number: the strict word and the wide one give the wide one, unsurely. */
export function combine(bounds: readonly Bound[]): Comparison {
  const kinds = [...new Set(bounds)];
  const [first] = kinds;
  if (first === undefined) return { comparator: 'none', isUnsure: false };
  if (kinds.length === 1) return { comparator: first, isUnsure: false };
  const firm = kinds.filter((kind) => kind !== 'approx');
  const [only] = firm;
  if (firm.length === 1 && only) return { comparator: only, isUnsure: !kinds.includes('approx') || only === 'ge' };
  const wide = firm.find((kind) => kind === 'ge' || kind === 'le') ?? firm[0] ?? first;
  return { comparator: wide, isUnsure: true };
}

/** A cell of a comparator column: `>=`, 大于等于, ＝; undefined where it says none, null where it is not understood. */
export function columnComparator(key: string): Comparator | null | undefined {
  if (
    /^(?:|[-/\\*]+|无|正向(?:指标)?|[反逆负]向(?:指标)?|中性|定量(?:指标)?|定性(?:指标)?|其他|其它|文字描述|描述)$/.test(
      key,
    )
  )
    return undefined;
  return ALL.get(key.replace(/^[([](.*)[)\]]$/, '$1')) ?? null;
}

/** The sign or word at the very beginning of a text, for names such as （≥，%）. */
export function leadingSign(text: string): { bound: Bound; length: number } | null {
  const found = BEFORE.find(([word]) => text.startsWith(word));
  return found ? { bound: found[1], length: found[0].length } : null;
}
