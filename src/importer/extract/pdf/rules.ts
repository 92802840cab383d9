/** Pieces of ruling lines → whole lines, and lines that touch → groups. */
import type { Rule } from './path-rules.ts';

/** Pieces this near to each other are one line: borders are drawn cell by cell, or dashed. */
const GAP = 3;
const SAME_LINE = 1.2;

export function joinedRules(rules: readonly Rule[], direction: 'level' | 'upright'): Rule[] {
  const turned = direction === 'level' ? rules : rules.map(turn);
  const sorted = turned.toSorted((a, b) => a.y1 - b.y1 || a.x1 - b.x1);
  const joined: Rule[] = [];
  let line: Rule[] = [];
  const endLine = (): void => {
    joined.push(...joinedPieces(line));
    line = [];
  };
  for (const rule of sorted) {
    const [first] = line;
    if (first && rule.y1 - first.y1 > SAME_LINE) endLine();
    line.push(rule);
  }
  endLine();
  return direction === 'level' ? joined : joined.map(turn);
}

const turn = ({ x1, y1, x2, y2 }: Rule): Rule => ({ x1: y1, y1: x1, x2: y2, y2: x2 });

function joinedPieces(line: readonly Rule[]): Rule[] {
  const y = line[0]?.y1 ?? 0;
  const joined: { x1: number; x2: number; y1: number; y2: number }[] = [];
  for (const { x1, x2 } of line.toSorted((a, b) => a.x1 - b.x1)) {
    const last = joined.at(-1);
    if (last && x1 - last.x2 <= GAP) last.x2 = Math.max(last.x2, x2);
    else joined.push({ x1, x2, y1: y, y2: y });
  }
  return joined;
}

export interface RuleGroup {
  readonly level: Rule[];
  readonly upright: Rule[];
}

/** Groups of lines that cross or nearly touch, from the top of the page down. */
export function touching(level: readonly Rule[], upright: readonly Rule[], slack: number): RuleGroup[] {
  const parents = [...level, ...upright].map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at;
      at = parents[at] ?? at;
    }
    return at;
  };
  const byPlace = upright.map((rule, index) => ({ rule, index })).toSorted((a, b) => a.rule.x1 - b.rule.x1);
  level.forEach((across, index) => {
    for (let at = firstFrom(byPlace, across.x1 - slack); at < byPlace.length; at++) {
      const down = byPlace[at];
      if (!down || down.rule.x1 > across.x2 + slack) break;
      const meets = down.rule.y1 - slack <= across.y1 && across.y1 <= down.rule.y2 + slack;
      if (meets) parents[root(index)] = root(level.length + down.index);
    }
  });
  const groups = new Map<number, RuleGroup>();
  const groupOf = (index: number): RuleGroup => {
    const found = groups.get(root(index)) ?? { level: [], upright: [] };
    groups.set(root(index), found);
    return found;
  };
  level.forEach((rule, index) => void groupOf(index).level.push(rule));
  upright.forEach((rule, index) => void groupOf(level.length + index).upright.push(rule));
  return [...groups.values()];
}

function firstFrom(sorted: readonly { rule: Rule }[], x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.rule.x1 ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
