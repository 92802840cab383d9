/** Every row of the source → what became of it. A row that nobody mentions is unread, and says its words. */
import { columnRole, fieldRole } from '../grammar/headings.ts';
import { levelCore } from '../grammar/levels.ts';
import { plainKey, printedForm } from '../grammar/text.ts';
import type { Recognised } from '../recognise/form.ts';
import type { Cell, Row } from '../rows/row.ts';
import { BLOCK_STATUSES, type BlockReport, type Doubt } from './import-report.ts';
import type { Ledger, Uncertainty } from './ledger.ts';
import type { Personal } from './personal.ts';

const MOST_WORDS = 40;

/** Why cells stand outside of what was given to readers. */
export type Elsewhere = ReadonlyMap<Cell, string>;

export function blocksOf(
  rows: readonly Row[],
  recognised: Pick<Recognised, 'personal'>,
  elsewhere: Elsewhere,
  ledger: Ledger,
  personal: Personal,
): BlockReport[] {
  const isPersonal = new Set(recognised.personal);
  const doubts = Map.groupBy(ledger.uncertain, ({ line }) => line);
  const said = new Set<Uncertainty>();
  return rows.flatMap((row) => {
    const cells = row.cells.filter((cell) => !cell.isCarried && printedForm(cell.text) !== '');
    if (cells.length === 0) return [];
    const lines = new Set([row.line, ...cells.flatMap(({ line, lines: more }) => [line, ...(more ?? [])])]);
    // Two rows may share a line (paragraphs cut into items): each doubt is told once.
    const here = [...lines].flatMap((line) => doubts.get(line) ?? []).filter((one) => !said.has(one));
    for (const one of here) said.add(one);
    return [blockOf(row, cells, here, isPersonal, elsewhere, ledger, personal)];
  });
}

function blockOf(
  row: Row,
  cells: readonly Cell[],
  uncertain: readonly Uncertainty[],
  isPersonal: ReadonlySet<Cell>,
  elsewhere: Elsewhere,
  ledger: Ledger,
  personal: Personal,
): BlockReport {
  const masked = [
    ...new Set(cells.flatMap((cell) => ledger.masked.get(cell) ?? (isPersonal.has(cell) ? kindsOf(cell.text) : []))),
  ];
  const left = cells.filter((cell) => !ledger.isRead(cell) && !ledger.masked.has(cell) && !isPersonal.has(cell));
  const unread = left.filter((cell) => !elsewhere.has(cell));
  const [why] = left.flatMap((cell) => elsewhere.get(cell) ?? []);
  const found: Partial<Record<BlockReport['status'], boolean>> = {
    uncertain: uncertain.length > 0,
    unread: unread.length > 0,
    masked: masked.length > 0,
    outside: why !== undefined,
  };
  return {
    line: row.line,
    status: BLOCK_STATUSES.find((status) => found[status]) ?? 'read',
    ...(uncertain.length > 0 && { doubts: uncertain.map((one) => doubtOf(one, personal)) }),
    ...(unread.length > 0 && { unread: unread.map(({ text }) => shortened(text, personal)) }),
    ...(unread.length > 0 && unread.every(({ text }) => isLabel(text)) && { isLabel: true }),
    ...(masked.length > 0 && { masked }),
    ...(why !== undefined && { why }),
  };
}

export const doubtOf = ({ line, printed, code, confidence, zh, en }: Uncertainty, personal: Personal): Doubt => ({
  code,
  confidence,
  line,
  printed: shortened(printed, personal),
  zh: personal.redacted(zh),
  en: personal.redacted(en),
});

export function shortened(text: string, personal: Personal): string {
  const words = personal.redacted(printedForm(text));
  const chars = [...words];
  return chars.length > MOST_WORDS ? `${chars.slice(0, MOST_WORDS - 1).join('')}…` : words;
}

/** What kinds of personal data a cell holds, where its reader did not say. */
function kindsOf(text: string): string[] {
  const isTelephone = /\d{7,}|\d{3,4}[-—]\d{7,}/.test(plainKey(text));
  const isPerson = /填[表报制]|负责|责任|联系人|经办|审[核批]|领导|\p{Script=Han}{2,4}$/u.test(text);
  if (isTelephone) return isPerson ? ['person', 'telephone'] : ['telephone'];
  return [/签[字章名]/.test(text) ? 'signature' : 'person'];
}

/** Nothing is lost where such a cell is left: headings, numbers of rows, dashes, units of the money. */
function isLabel(text: string): boolean {
  const key = plainKey(text);
  return (
    /^[\p{P}\p{S}\s]*$/u.test(key) ||
    /^(?:[(]?\d{1,3}[)、.]?|[(]?[一二三四五六七八九十]{1,3}[)、.]?)$/.test(key) ||
    /^[(]?(?:金额)?单位[:]?[十百千万亿]*元[)]?$|^[(](?:[十百千万亿]*元|\d{4}年度?)[)]$/.test(key) ||
    /^(?:其中|合计|小计|总计|总分|注)[:]?$/.test(key) ||
    columnRole(text) !== null ||
    fieldRole(text) !== null ||
    /^(?:产出|效益|满意度|成本|绩效)$/.test(levelCore(text))
  );
}
