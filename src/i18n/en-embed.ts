/** Words of a figure in someone else's page, in English. */
import type { zhEmbed } from './zh-embed.ts';

export const enEmbed = {
  page: (site) => `${site}: data, notes and sources`,
  description: (title) => `${title} (a figure for other pages)`,
} satisfies typeof zhEmbed;
