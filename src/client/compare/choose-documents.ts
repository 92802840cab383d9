/** Which documents an address names, and which ones a reader means. */
import type { ListedDocument } from '../../model/published-rows.ts';

/** The keys in `?d=hengyang-2022,luan-2021`, each once; null where the address names none of its own. */
export function documentsInAddress(search: string): string[] | null {
  const named = new URLSearchParams(search).get('d');
  return named === null ? null : [...new Set(named.split(',').map((key) => key.trim()))].filter((key) => key !== '');
}

/** Documents whose names, year or key hold every word of the query. */
export function findDocuments(list: readonly ListedDocument[], query: string): ListedDocument[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return list.filter(({ document, year, name_zh, name_en }) => {
    const text = `${name_zh} ${name_en} ${year} ${document}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
