/** Where readers find all rows of a table: its file, or of a table with a file a year the place that lists them. */
import type { Messages } from '../i18n/index.ts';
import { dataset } from './dataset.ts';
import type { Variant } from './downloads.ts';
import { type PublishedName, tableParts } from './table-files.ts';
import { downloads, fileUrl, urls } from './urls.ts';

const addressOf = { lossless: downloads.joined, spreadsheet: downloads.spreadsheet } as const;

/** A file, or one a year. */
export const tableLinks = (
  table: PublishedName,
  variant: Variant,
): { readonly year: string; readonly href: string }[] =>
  tableParts(dataset(), table).map(({ year }) => ({ year, href: fileUrl(addressOf[variant](table, year)) }));

/** Attributes of the one link to it. */
export function tableLink(table: PublishedName, variant: Variant, t: Messages): { href: string; download?: true } {
  const [first, ...others] = tableLinks(table, variant);
  return first && others.length === 0
    ? { href: first.href, download: true }
    : { href: `${urls(t.language).data}#tables` };
}
