/** Rows of one document held against the lines of its source text: every name, value, amount and number must stand there. */
import { parseWan } from '../../src/model/money.ts';
import type { Document } from '../../src/model/tables/document.ts';
import type { Fund } from '../../src/model/tables/funds.ts';
import type { Indicator } from '../../src/model/tables/indicators.ts';
import type { Program } from '../../src/model/tables/programs.ts';
import type { Target } from '../../src/model/tables/targets.ts';

/** What of a document's rows is held against its source. */
export interface SourcedRows {
  readonly document: Pick<Document, 'document'>;
  readonly programs: readonly Pick<Program, 'program' | 'form' | 'name' | 'line'>[];
  readonly funds: readonly Pick<Fund, 'fund' | 'amount_wan' | 'line'>[];
  readonly indicators: readonly Pick<Indicator, 'indicator' | 'name' | 'value' | 'line'>[];
  readonly targets: readonly Pick<Target, 'target' | 'value' | 'value_to' | 'line'>[];
}

/** Spaces, tags and Word's bookmarks carry nothing; they are not kept in cells. */
const bare = (text: string): string => text.replace(/<[^<>]*>|\[bookmark:[^\]]*\]|[\s\u3000]/g, '');

const NUMBER = /\d+(?:\.\d+)?/g;

/** Lines that a name or value may be wrapped over. */
const WRAP = 6;

export function checkSource(rows: SourcedRows, source: string): string[] {
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
    const printed = (lineAt(line).match(NUMBER) ?? []).map(parseWan);
    if (amount_wan !== null && !printed.includes(amount_wan))
      faults.push(`${id}/${fund}: the amount is not on line ${line}`);
  }
  for (const { target, value, value_to, line } of rows.targets) {
    for (const number of value_to === null ? [value] : [value, value_to]) {
      if (!numbersIn(lineAt(line)).has(number)) faults.push(`${id}/${target}: ${number} is not on line ${line}`);
    }
  }
  return faults;
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
