/**
 * The tiny data with as many documents as asked: its forms again and again, under bureaus and numbers of their own. From
 * five documents on every bureau has two, of adjacent years.
 */
import { Dataset } from '../../src/model/dataset.ts';
import type { DocumentRows } from '../../src/model/rows.ts';
import { TINY } from '../compare/datasets.ts';

/** The same sequence in every run, from 0 to 1. */
const vary = (i: number): number => ((i * 7919 + 104_729) % 1000) / 1000;

export function manyDocuments(count: number): Dataset {
  const { reference, documents } = TINY;
  const years = count < 5 ? 1 : 2;
  const copies = Array.from({ length: count }, (_, i) => {
    const of = Math.floor(i / years);
    const original = documents[of % documents.length];
    if (!original) throw new Error('the tiny data is empty');
    const bureau = reference.bureaus.get(original.document.bureau);
    if (!bureau) throw new Error('a tiny document without a bureau');
    const number = String(of + 1).padStart(4, '0');
    const key = `invented-${number}`;
    return {
      bureau: {
        ...bureau,
        bureau: key,
        name_zh: `第${number}县司法局`,
        name_en: `Invented County ${number} Justice Bureau`,
        short_zh: `第${number}县`,
        short_en: `County ${number}`,
      },
      rows: copyOf(original, key, original.document.year + (i % years), i),
    };
  });
  const bureaus = new Map(copies.map(({ bureau }) => [bureau.bureau, bureau]));
  return new Dataset(
    { ...reference, bureaus, rows: { ...reference.rows, bureaus: [...bureaus.values()] } },
    copies.map((copy) => copy.rows),
  );
}

/** Amounts and counts vary, rates vary within 100, and every fifth indicator is left out. */
function copyOf(original: DocumentRows, bureau: string, year: number, i: number) {
  const { document, programs, funds, indicators, targets, goals, years, standards, workings, damages } = original;
  const factor = 0.5 + vary(i);
  const kept = indicators.filter((_, at) => (at + i) % 5 !== 0);
  const held = new Set<string | null>([null, ...kept.map(({ indicator }) => indicator)]);
  const amount = <R extends { amount_wan: number | null }>(row: R, at: number): R =>
    row.amount_wan === null ? row : { ...row, amount_wan: Math.round(row.amount_wan * (factor + vary(at + i))) };
  return {
    document: { ...document, document: `${bureau}-${year}`, bureau, year },
    programs: programs.map(amount),
    funds: funds.map(amount),
    indicators: kept.map((row) => (row.points === null ? row : { ...row, points: Math.ceil(row.points * factor) })),
    targets: targets
      .filter(({ indicator }) => held.has(indicator))
      .map((row) => {
        const value = row.unit === '%' ? Math.min(100, row.value * factor) : row.value * factor;
        return { ...row, value: Math.round(value * 10) / 10 };
      }),
    standards: standards.filter(({ indicator }) => held.has(indicator)),
    goals,
    years,
    workings,
    damages,
    corrections: [],
  };
}
