/** Words for taking a figure along, in English. */
import { fewNamesEn } from './charts/few-names.ts';
import type { zhShare } from './zh-share.ts';

/** Notes that end without a stop would run into the next one. */
const ended = (note: string): string => (/[.!?]$/.test(note) ? note : `${note}.`);

export const enShare = {
  sharing: {
    title: 'Cite and embed',
    author: 'Bureau Targets',
    alone: 'Page of this figure',
    all: 'All formats, citations and code',
    groups: { picture: 'Picture', data: 'Data', embed: 'Embed', cite: 'Cite', caption: 'Caption' },
    things: {
      picture: 'picture',
      table: 'table',
      iframe: 'iframe code',
      element: 'element code',
      image: 'image code',
      frozen: 'code of this version’s image',
      markdown: 'Markdown',
      gbt: 'GB/T 7714 citation',
      apa: 'APA citation',
      bibtex: 'BibTeX',
      figureCaption: 'figure caption',
      tableCaption: 'table caption',
    },
    copy: (thing) => `Copy ${thing}`,
    copied: (thing) => `Copied: ${thing}.`,
    download: 'Download figure (SVG)',
    byHand:
      'This browser lets no page write to the clipboard. The text is selected below: press Ctrl+C (⌘C on a Mac), or hold and choose “Copy” on a phone.',
    noPicture: 'This browser cannot copy pictures: download the PNG and insert it.',
    failed: 'A file could not be loaded. Check the connection and try again.',
    accessDate: 'date of access',
    captionHead: {
      figure: (title, subtitle) => `Figure X. ${title} (${subtitle})`,
      table: (title, subtitle) => `Table X. ${title} (${subtitle})`,
    },
    captionNotes: (notes) =>
      notes.length === 1
        ? `Note: ${notes[0]}`
        : `Notes: ${notes.map((note, i) => `${i + 1}. ${ended(note)}`).join(' ')}`,
    captionSource: (names, version, address, today) =>
      `Source: performance target forms of ${fewNamesEn(names)}; compiled by Bureau Targets, data version ${version}, ${address} , accessed ${today}.`,
  },
} satisfies typeof zhShare;
