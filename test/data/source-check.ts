/** Rows of one document held against the lines of its source text: every name, value, amount and number must stand there. */
import { fingerprintOf } from '../../src/model/fingerprint.ts';
import { type Fen, parseWan } from '../../src/model/money.ts';
import type { Damage } from '../../src/model/tables/damages.ts';
import type { Document } from '../../src/model/tables/document.ts';
import type { Fund } from '../../src/model/tables/funds.ts';
import type { Goal } from '../../src/model/tables/goals.ts';
import type { Indicator } from '../../src/model/tables/indicators.ts';
import type { Program } from '../../src/model/tables/programs.ts';
import type { Standard } from '../../src/model/tables/standards.ts';
import type { Target } from '../../src/model/tables/targets.ts';
import type { Working } from '../../src/model/tables/workings.ts';
import type { YearMention } from '../../src/model/tables/years.ts';

/** What of a document's rows is held against its source. */
export interface SourcedRows {
  readonly document: Pick<Document, 'document'>;
  readonly programs: readonly Pick<Program, 'program' | 'form' | 'name' | 'line'>[];
  readonly funds: readonly Pick<Fund, 'fund' | 'amount_wan' | 'line'>[];
  readonly indicators: readonly Pick<Indicator, 'indicator' | 'name' | 'value' | 'line'>[];
  readonly targets: readonly Pick<Target, 'target' | 'value' | 'value_to' | 'line'>[];
  readonly goals: readonly Pick<Goal, 'goal' | 'printed' | 'heading' | 'fingerprint' | 'line'>[];
  readonly years: readonly Pick<YearMention, 'mention' | 'year' | 'line'>[];
  readonly standards: readonly Pick<Standard, 'standard' | 'printed' | 'value' | 'points' | 'line'>[];
  readonly workings: readonly Pick<Working, 'working' | 'fund' | 'price_wan' | 'quantity' | 'line'>[];
  readonly damages: readonly Pick<Damage, 'damage' | 'table' | 'row' | 'line'>[];
}

/** Spaces, tags and Word's bookmarks carry nothing; they are not kept in cells. */
const bare = (text: string): string => text.replace(/<[^<>]*>|\[bookmark:[^\]]*\]|[\s\u3000]/g, '');

/** Lines that a name or value may be wrapped over. */
const WRAP = 6;

/** Lines that a paragraph may be wrapped over. */
const LONGEST_TEXT = 30;

export const checkSource = (rows: SourcedRows, source: string): string[] => [
  ...checkTables(rows, source),
  ...checkTexts(rows, source),
  ...checkRules(rows, source),
  ...checkDamages(rows),
];

/** Programs, money, indicators and targets. */
function checkTables(rows: SourcedRows, source: string): string[] {
  const lines = source.split('\n').map(bare);
  const lineAt = (line: number): string => lines[line - 1] ?? '';
  const faults: string[] = [];
  const id = rows.document.document;

  for (const { indicator, name, value, line } of rows.indicators) {
    const block = lines.slice(line - 1, line - 1 + WRAP).join('');
    const at = block.indexOf(bare(name));
    if (at === -1 || at >= lineAt(line).length) faults.push(`${id}/${indicator}: line ${line} has no name “${name}”`);
    else if (value !== null && !block.includes(bare(value), at + bare(name).length)) {
      faults.push(`${id}/${indicator}: the value “${value}” does not stand after the name on line ${line}`);
    }
  }
  for (const { program, name, form, line } of rows.programs) {
    const words = form === 'department' ? '部门整体支出' : bare(name);
    const block = lines.slice(line - 1, line - 1 + WRAP).join('');
    const at = block.indexOf(words);
    if (at === -1 || at >= lineAt(line).length) faults.push(`${id}/${program}: line ${line} has no name “${words}”`);
  }
  for (const { fund, amount_wan, line } of rows.funds) {
    if (amount_wan !== null && !moneyIn(lineAt(line)).has(amount_wan))
      faults.push(`${id}/${fund}: the amount is not on line ${line}`);
  }
  for (const { target, value, value_to, line } of rows.targets) {
    for (const number of value_to === null ? [value] : [value, value_to]) {
      if (!numbersIn(lineAt(line)).has(number)) faults.push(`${id}/${target}: ${number} is not on line ${line}`);
    }
  }
  return faults;
}

/** Goal texts and the years named in them. */
function checkTexts({ document, goals, years }: SourcedRows, source: string): string[] {
  const raw = source.split('\n');
  const lineAt = (line: number): string => bare(raw[line - 1] ?? '');
  const faults: string[] = [];
  for (const { goal, printed, heading, fingerprint, line } of goals) {
    const says = (fault: string) => faults.push(`${document.document}/${goal}: ${fault}`);
    if ((printed === null) === (fingerprint === null)) says('is neither a placeholder nor a text, or both');
    if (printed !== null && !lineAt(line).includes(bare(printed))) says(`“${printed}” is not on line ${line}`);
    if (heading !== null && !lineAt(line).includes(`${bare(heading)}：`))
      says(`line ${line} is not headed “${heading}”`);
    if (fingerprint !== null && !fingerprintsFrom(raw, line).has(fingerprint))
      says(`no text with this fingerprint begins on line ${line}`);
  }
  for (const { mention, year, line } of years) {
    if (!numbersIn(lineAt(line)).has(year))
      faults.push(`${document.document}/${mention}: ${year} is not on line ${line}`);
  }
  return faults;
}

/** Of every text that begins on a line: each of its cells, with none or some of the lines below. */
function fingerprintsFrom(raw: readonly string[], line: number): Set<string> {
  const texts = (raw[line - 1] ?? '').split('\t').filter((cell) => bare(cell) !== '');
  return new Set(
    texts.flatMap((begin) =>
      Array.from({ length: LONGEST_TEXT }, (_, more) =>
        fingerprintOf([begin, ...raw.slice(line, line + more)].join('\n')),
      ),
    ),
  );
}

/** The numbers of scoring rules and workings. */
function checkRules({ document, standards, workings, funds }: SourcedRows, source: string): string[] {
  const lines = source.split('\n').map(bare);
  const lineAt = (line: number): string => lines[line - 1] ?? '';
  const amountOf = new Map(funds.map(({ fund, amount_wan }) => [fund, amount_wan]));
  const faults: string[] = [];
  for (const { standard, printed, value, points, line } of standards) {
    const says = (fault: string) => faults.push(`${document.document}/${standard}: ${fault} is not on line ${line}`);
    const numbers = numbersIn(lineAt(line));
    if (printed !== null && !lineAt(line).includes(bare(printed))) says(`“${printed}”`);
    if (value !== null && !numbers.has(value)) says(`the value ${value}`);
    // 不得分 is a score of zero.
    const isScored = points === 0 ? lineAt(line).includes('不得分') : points === null || numbers.has(points);
    if (!isScored) says(`the score ${points}`);
  }
  for (const { working, fund, price_wan, quantity, line } of workings) {
    const says = (fault: string) => faults.push(`${document.document}/${working}: ${fault} is not on line ${line}`);
    const money = moneyIn(lineAt(line));
    const addend = fund === null ? null : (amountOf.get(fund) ?? null);
    if (addend !== null && !money.has(addend)) says('the addend');
    if (price_wan !== null && !money.has(Math.abs(price_wan))) says('the price');
    if (quantity !== null && !numbersIn(lineAt(line)).has(quantity)) says(`the quantity ${quantity}`);
  }
  return faults;
}

/** A damage stands where its row does, or on a line that the row is wrapped over. */
function checkDamages(rows: SourcedRows): string[] {
  const lineOf = new Map([
    ...rows.programs.map(({ program, line }) => [program, line] as const),
    ...rows.funds.map(({ fund, line }) => [fund, line] as const),
    ...rows.indicators.map(({ indicator, line }) => [indicator, line] as const),
    ...rows.targets.map(({ target, line }) => [target, line] as const),
    ...rows.goals.map(({ goal, line }) => [goal, line] as const),
  ]);
  return rows.damages.flatMap(({ damage, row, line }) => {
    const from = lineOf.get(row) ?? Number.POSITIVE_INFINITY;
    const isThere = line >= from && line < from + WRAP;
    return isThere ? [] : [`${rows.document.document}/${damage}: ${row} does not stand on line ${line}`];
  });
}

/** Every sum of money a line may mean: in 万元, which the forms use unless they say so, or in 元. */
function moneyIn(line: string): Set<Fen | null> {
  const printed = [...line.matchAll(/(\d+(?:\.\d+)?)(元?)/g)];
  return new Set(
    printed.flatMap(([, digits = '', yuan]) => [parseWan(digits), ...(yuan ? [Number(digits) * 100] : [])]),
  );
}

// 半年一次 is twice a year.
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/一/, 1],
  [/[二两]|半年一次/, 2],
  [/三/, 3],
  [/四/, 4],
  [/五/, 5],
];

/** Every number a line may mean: as printed, with 万 multiplied out, in Chinese numerals. */
function numbersIn(line: string): Set<number> {
  const printed = [...line.matchAll(/(\d+(?:\.\d+)?)(万?)(元?)/g)].flatMap(([, digits, wan, yuan]) => [
    Number(digits),
    // 万元 is itself a unit: 181万元 stays 181.
    ...(wan && !yuan ? [Math.round(Number(digits) * 10_000)] : []),
  ]);
  return new Set([...printed, ...WORDS.flatMap(([word, number]) => (word.test(line) ? [number] : []))]);
}

const PERSONAL_LABEL = /填表人|填报人|经办人|联系人|联系电话|负责人签[字名]|签字/;

/** Names and telephone numbers on the lines where a form asks for them. */
export function personalWords(source: string): string[] {
  const asking = source
    .split('\n')
    .filter((line) => PERSONAL_LABEL.test(line) && /[：:]/.test(line) && line.length < 200);
  const words = asking.flatMap((line) => {
    const parts = line.split(
      /(?:填报单位|填表人|填报人|经办人|联系人|联系电话|填报日期|单位负责人签[字名]|负责人签[字名])\s*[：:]/,
    );
    return parts.flatMap((part) => part.split(/[\s\u3000]+/));
  });
  // A filling date is no personal datum.
  return [...new Set(words.filter((word) => word.length > 1 && !/^\d{4}\D\d{1,2}\D\d{1,2}\D?$/.test(word)))];
}

/** Where forbidden words stand; the words themselves are not repeated, since this goes to a public log. */
export function findPersonal(words: readonly string[], files: readonly { path: string; text: string }[]): string[] {
  const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/;
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, i) => {
      const clean = line.replace(/[0-9a-f]{64}/g, '');
      const isPersonal = words.some((word) => clean.includes(word)) || mobile.test(clean) || PERSONAL_LABEL.test(clean);
      return isPersonal ? [`${path}:${i + 1} holds a word from a line with personal data; mask it`] : [];
    }),
  );
}
