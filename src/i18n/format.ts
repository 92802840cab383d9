/** Numbers, money, quantities and names of rows in a language. Shows what is there; never rounds a printed value. */

export type Language = 'zh' | 'en';

/** Value of the `lang` attribute. Without it Chinese may be drawn with Japanese shapes (Han unification). */
export const htmlLang = (language: Language): string => (language === 'zh' ? 'zh-Hans' : 'en');

interface NamedRow {
  readonly name_zh: string;
  readonly name_en: string;
}

interface DocumentRow {
  readonly document: string;
  readonly bureau: string;
  readonly year: number;
}

interface UnitRow {
  readonly unit: string;
  readonly name_en: string;
  readonly name_en_one: string;
}

interface PrintedQuantity {
  readonly comparator: string;
  readonly value: number;
  readonly valueTo: number | null;
}

const LOCALE = { zh: 'zh-CN', en: 'en' } as const;
const SYMBOLS: Record<string, string> = { ge: '≥', gt: '>', le: '≤', lt: '<', eq: '=', none: '' };
const FEN_PER_WAN = 1_000_000;

/** More different numbers than this are not kept. */
const MOST_KEPT = 20_000;

/** Formats a number once: drawings and tables repeat theirs, and a formatter takes ten times as long as a look-up. */
function kept(format: Intl.NumberFormat): (value: number) => string {
  const known = new Map<number, string>();
  return (value) => {
    const before = known.get(value);
    // A map takes −0 for 0.
    if (before !== undefined && value !== 0) return before;
    const formatted = format.format(value);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(value, formatted);
    return formatted;
  };
}

/** The part of a language's messages that is computed: `t.money(fen)`, `t.name(bureau)`. */
export function formats(language: Language) {
  const isChinese = language === 'zh';
  /** 16204 → `16,204`. */
  const number = kept(new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 6 }));
  const percent = kept(
    new Intl.NumberFormat(LOCALE[language], {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
  );

  /** The unit in the reader's language; empty where none is printed. */
  const unitName = (unit: UnitRow | null): string =>
    unit === null ? '' : isChinese || unit.unit === '%' ? unit.unit : unit.name_en;

  /** Name of a reference row. */
  const name = (row: NamedRow): string => (isChinese ? row.name_zh : row.name_en);

  /** What tells the documents of a bureau and year apart; empty where there is one. */
  const suffix = ({ document, bureau, year }: DocumentRow): string => document.slice(`${bureau}-${year}-`.length);

  /** A document beside its bureau: its year, and its suffix where the bureau has several of a year: `2022 · tasks`. */
  const edition = (document: DocumentRow): string =>
    [String(document.year), suffix(document)].filter(Boolean).join(' · ');

  return {
    language,
    colon: isChinese ? '：' : ': ',
    semicolon: isChinese ? '；' : '; ',
    number,
    /** 1536000 → `1.5 MB`; bytes in thousands, as file managers and networks count. */
    fileSize(bytes: number): string {
      if (bytes < 1000) return `${number(bytes)} B`;
      const [divisor, unit] = bytes < 999_500 ? [1e3, 'kB'] : bytes < 999_500_000 ? [1e6, 'MB'] : [1e9, 'GB'];
      const size = bytes / divisor;
      return `${number(size < 10 ? Math.round(size * 10) / 10 : Math.round(size))} ${unit}`;
    },
    /** 0.2834 → `28.3%`. */
    share: (share: number): string => percent(share),
    /** Integer fen → 万元 with grouping, `2,289.69`. */
    money: (fen: number): string => number(fen / FEN_PER_WAN),
    unitName,
    /** `≥95%`, `约28,000 人`, `20–30 场`. */
    quantity({ comparator, value, valueTo }: PrintedQuantity, unit: UnitRow | null): string {
      const approximately = isChinese ? '约' : 'approx. ';
      const sign = comparator === 'approx' ? approximately : (SYMBOLS[comparator] ?? '');
      const isOne = !isChinese && value === 1 && valueTo === null && unit?.unit !== '%';
      const name = isOne ? (unit?.name_en_one ?? '') : unitName(unit);
      const gap = name === '' || name === '%' ? '' : ' ';
      return `${sign}${number(value)}${valueTo === null ? '' : `–${number(valueTo)}`}${gap}${name}`;
    },
    name,
    suffix,
    edition,
    /** A document by its bureau: `衡阳市司法局 2022`. */
    documentName: (bureau: NamedRow, document: DocumentRow): string => `${name(bureau)} ${edition(document)}`,
    /** A program as printed, or our English name of it. */
    programName: (program: { name: string; name_en: string | null }): string =>
      isChinese ? program.name : (program.name_en ?? program.name),
    /** A bureau where there is little room: `衡阳`. */
    shortName: (bureau: { short_zh: string; short_en: string }): string =>
      isChinese ? bureau.short_zh : bureau.short_en,
    /** A measure's comparability note; empty when it has none. */
    comparability: (measure: { note_zh: string | null; note_en: string | null }): string =>
      (isChinese ? measure.note_zh : measure.note_en) ?? '',
    /** A note of the data, `中文 | English`, in the reader's language; empty when there is none. */
    note(note: string | null): string {
      const [chinese = '', english = chinese] = (note ?? '').split(' | ');
      return isChinese ? chinese : english;
    },
  };
}
