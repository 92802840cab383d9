/** Lines that begin with a label (项目名称：普法, 主管部门 某局 实施单位 某局) → cells, label and fact in turn. */
import { fundLabel } from '../grammar/fund-labels.ts';
import { type FieldRole, fieldRole } from '../grammar/headings.ts';
import type { Line } from './cell.ts';
import { labelsText } from './landmarks.ts';

const LONGEST = 24;

/** A word that heads a fact of the form or a sum of money. */
export function isLabel(text: string): boolean {
  if (text === '' || text.length > LONGEST) return false;
  return fieldRole(text) !== null || fundLabel(text) !== null;
}

/** Null where the line does not begin with a label. `isGlued`: nothing may separate a label from its fact. */
export function labelledCells({ text, line }: Line, isGlued = false): Line[] | null {
  const cells = splitLabels(apart(text.trim()), isGlued);
  return cells?.map((one) => ({ text: one, line })) ?? null;
}

const MONEY = /\d(?:[\d,.，]*\d)?\s*(?:亿|万|千)?元/;

/** 资金总额：5万元，其中：财政拨款3万元 → sums of money with spaces between them. */
function apart(text: string): string {
  if (text.length > 200 || !MONEY.test(text)) return text;
  const parts = text.split(/[，,；;。]\s*/).filter((part) => part !== '');
  const sums = parts.map((part) => {
    const [, label = '', amount = ''] =
      /^([^\d\s][^\d]{1,20}?)\s*[:：]?\s*(\d[\d,.]*\s*(?:[亿万千]?元)?)$/.exec(part) ?? [];
    const sum = amount.replace(/\s/g, '');
    if (isLabel(label)) return labelsText(label) ? null : `${label}： ${sum}`;
    // 年度预算申请：资金总额5万元
    const [, outer = '', inner = ''] = /^([^:：]+)[:：]\s*(.+)$/.exec(label) ?? [];
    return isLabel(outer) && isLabel(inner) ? `${outer}： ${inner}： ${sum}` : null;
  });
  return parts.length > 0 && sums.every((sum) => sum !== null) ? sums.join(' ') : text;
}

function splitLabels(text: string, isGlued: boolean): string[] | null {
  const whole = atColon(text);
  // The rest of the line is the fact, whatever spaces and colons it holds.
  if (whole && (labelsText(whole.label) || whole.fact === '' || !/\s/.test(whole.fact)))
    return [whole.label, whole.fact];
  const tokens = text.split(/\s+/);
  const [first = '', second] = tokens;
  if (second !== undefined && labelsText(first)) return [first, text.slice(first.length).trim()];
  // （万元） is the rest of a label that stands on the line above.
  const isUnit = second !== undefined && /^[（(][^（）()]{0,4}元[）)]$/.test(first);
  if (!isUnit && !isLabel(first) && !atColon(first)) return isGlued ? glued(text) : null;
  const cells: string[] = [];
  for (const token of tokens) {
    const pair = isLabel(token) ? null : atColon(token);
    if (pair) cells.push(pair.label, pair.fact);
    else if (isLabel(token) || cells.length === 0) cells.push(token, '');
    else {
      const last = cells.length - 1;
      cells[last] = cells[last] === '' ? token : `${cells[last]} ${token}`;
    }
  }
  return withoutGaps(cells);
}

/** 项目资金 年度资金总额: 5 — a label of labels has no fact of its own. */
const withoutGaps = (cells: readonly string[]): string[] =>
  cells.filter((text, index) => text !== '' || index === cells.length - 1);

/** 其中:财政拨款 is one label, and so is 项目名称: at the end. */
function atColon(text: string): { label: string; fact: string } | null {
  const lead = /^其中\s*[:：]\s*/.exec(text)?.[0].length ?? 0;
  const at = text.slice(lead, lead + LONGEST + 1).search(/[:：]/);
  if (at < 1) return null;
  const label = text.slice(0, lead + at);
  return isLabel(label) ? { label, fact: text.slice(lead + at + 1).trim() } : null;
}

/** 项目名称人民调解: only labels that no sentence begins with. */
const GLUED: ReadonlySet<FieldRole | null> = new Set<FieldRole>([
  'program-name',
  'attribute',
  'period',
  'own-amount',
  'superior-funds',
  'total-amount',
  'overall-goal',
  'annual-goal',
]);

function glued(text: string): string[] | null {
  for (let end = Math.min(12, text.length - 1); end >= 4; end -= 1) {
    const label = text.slice(0, end);
    if (!GLUED.has(fieldRole(label)) || /\d$/.test(label)) continue;
    return [label, text.slice(end).trim()];
  }
  return null;
}
