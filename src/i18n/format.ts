/** Numbers, money and quantities as words of a language. Shows what is there; never rounds a printed value. */

export type Language = 'zh' | 'en';

const LOCALE = { zh: 'zh-CN', en: 'en' } as const;
const exact = (language: Language) => new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 6 });
const NUMBERS = { zh: exact('zh'), en: exact('en') };
const SHARES = {
  zh: new Intl.NumberFormat(LOCALE.zh, { style: 'percent', maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat(LOCALE.en, { style: 'percent', maximumFractionDigits: 1 }),
};

/** 16204 → `16,204`. */
export const formatNumber = (value: number, language: Language): string => NUMBERS[language].format(value);

/** 0.2834 → `28.3%`. */
export const formatShare = (share: number, language: Language): string => SHARES[language].format(share);

/** Integer fen → 万元 with grouping, `2,289.69`. */
export const formatMoney = (fen: number, language: Language): string => NUMBERS[language].format(fen / 1_000_000);

const SYMBOLS: Record<string, string> = { ge: '≥', gt: '>', le: '≤', lt: '<', eq: '=', none: '' };

export interface QuantityText {
  readonly comparator: string;
  readonly value: number;
  readonly valueTo: number | null;
  /** The unit's name in the language; empty when none is printed. */
  readonly unit: string;
}

/** `≥95%`, `约28,000 人`, `20–30 场`. */
export function formatQuantity({ comparator, value, valueTo, unit }: QuantityText, language: Language): string {
  const approx = language === 'zh' ? '约' : 'approx. ';
  const sign = comparator === 'approx' ? approx : (SYMBOLS[comparator] ?? '');
  const number = formatNumber(value, language) + (valueTo === null ? '' : `–${formatNumber(valueTo, language)}`);
  const gap = unit === '' || unit === '%' ? '' : ' ';
  return `${sign}${number}${gap}${unit}`;
}
