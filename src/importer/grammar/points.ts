/**
 * A scoring sentence of the 绩效标准 column → full marks, the deduction rule, and the bounds with the points they earn.
 * The sentence itself is not kept: only its numbers are facts.
 */
import type { Comparator } from '../../model/tables/targets.ts';
import { formatDecimal, toNumber } from './decimal.ts';
import { scan } from './mentions.ts';
import { numberAt } from './numbers.ts';
import { plainKey } from './text.ts';
import type { UnitLexicon } from './units.ts';

/** `full`: from here on full marks; `tier`: some or no marks. */
export interface ScoreBound {
  readonly role: 'full' | 'tier';
  readonly comparator: Comparator;
  readonly value: number;
  /** Null where the sentence leaves it to the value column: 大于0得满分. */
  readonly unit: string | null;
  /** Null where the sentence does not state them. */
  readonly points: number | null;
}

export interface ScoringRule {
  readonly points: number | null;
  /** Units short (or over) for one deduction: 1 of 每少1件, 100 of 每少100人. */
  readonly deductPer: number | null;
  /** Points (`0.5`) or a share of the points (`1%`), as the model's `deduction` field writes them. */
  readonly deductPoints: string | null;
  readonly bounds: readonly ScoreBound[];
}

/** A longer cell is no scoring sentence. */
const LONGEST = 1500;

const NUMBER = String.raw`(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+)`;
const FULL = [
  new RegExp(`(?:共计|共|满分|分值|总分|权重|计|合计)[为是:]?(${NUMBER})分`),
  new RegExp(`(?:得满分|得)[(]?(?:即)?(${NUMBER})分[)]?`),
  new RegExp(`^(${NUMBER})(?:分?$|分[,;。])`),
  new RegExp(`[(](${NUMBER})分[)]`),
];
const SHORT =
  '(?:少|减少|降低|降|下降|低|差|缺|缺少|不足|超过?|超出|多|增加|上升|提高|增长|延迟|逾期|推迟|偏离|有|出现|发现|发生|未完成|未达标?|未达到|漏)';
const STEP = String.raw`(?:(百分之)?(${NUMBER})|(百分之)?一)?(?:个)?(百分点|%|[\p{Script=Han}]{1,4}?)?(?:的)?`;
const DEDUCTION = new RegExp(
  String.raw`(?:每|(?<=^|[,;。]))(?:[\p{Script=Han}]{0,6}?)?${SHORT}(?:了)?${STEP}(?:[^,;。\d]{0,8})?,?(?:则|就|相应|酌情|应)?(?:扣减|扣除|扣|减)(?:权重分?|该?项?分值?|总分|满分|标准分|指标分值?|得分)?(?:的)?(${NUMBER})(分|%|个百分点)?`,
  'u',
);
const SHARE = /(?:权重分?|分值|满分|总分|标准分|指标分值?)(?:的)?(?:百分之[一二两三四五六七八九十]+|\d)/;

export function readScoring(raw: string, lexicon: UnitLexicon): ScoringRule {
  const text = plainKey(raw).slice(0, LONGEST);
  const deduction = DEDUCTION.exec(text);
  const head = deduction ? text.slice(0, deduction.index) : text;
  return {
    points: fullMarks(head),
    ...deductionOf(text, deduction),
    bounds: boundsOf(text, deduction?.index ?? text.length, lexicon),
  };
}

function fullMarks(text: string): number | null {
  for (const pattern of FULL) {
    const match = pattern.exec(text)?.[1];
    if (match !== undefined) return numberOf(match);
  }
  return null;
}

function numberOf(text: string): number | null {
  const number = numberAt(text, 0);
  return number && number.end === text.length ? toNumber(number.value) : null;
}

function deductionOf(
  text: string,
  match: RegExpExecArray | null,
): { deductPer: number | null; deductPoints: string | null } {
  if (!match) return { deductPer: null, deductPoints: null };
  const [all, , step, , , size = '', sizeUnit] = match;
  const share =
    sizeUnit === '%' || SHARE.test(all) || /百分之[一二三四五]$/.test(text.slice(0, match.index + all.length));
  const per = step === undefined ? 1 : numberOf(step);
  const number = numberAt(size, 0);
  if (per === null || !number) return { deductPer: null, deductPoints: null };
  return { deductPer: per, deductPoints: `${formatDecimal(number.value)}${share ? '%' : ''}` };
}

const EARNED = new RegExp(
  `(?:得满分|(?:得|(?<![共合总])[计记])(${NUMBER})分|(?:不得分|得零分|计零分|为零分|不计分))`,
  'g',
);

/** Each number with what it earns: 大于0得满分，等于0得16分，小于0不得分. */
function boundsOf(text: string, end: number, lexicon: UnitLexicon): ScoreBound[] {
  const bounds: ScoreBound[] = [];
  const full = fullMarks(text.slice(0, end));
  let from = 0;
  for (const match of text.slice(0, end).matchAll(EARNED)) {
    const clause = text.slice(from, match.index);
    from = match.index + match[0].length;
    const isFull = match[0] === '得满分' || (bounds.length === 0 && full !== null && numberOf(match[1] ?? '') === full);
    const points = isFull ? full : match[1] === undefined ? 0 : numberOf(match[1]);
    // 共计20分 and the like are marks, not bounds.
    const plain = clause.replace(new RegExp(`(?:共计|共|满分|分值)[为是:]?${NUMBER}分`, 'g'), (all) =>
      ';'.repeat(all.length),
    );
    for (const mention of scan(`${plain};`, lexicon).mentions) {
      const value = toNumber(mention.value);
      if (value === null || mention.unit?.unit === '分') continue;
      bounds.push({
        role: isFull ? 'full' : 'tier',
        comparator: mention.comparator,
        value,
        unit: mention.unit?.unit ?? null,
        points,
      });
    }
  }
  return bounds;
}
