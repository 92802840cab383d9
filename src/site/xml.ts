/** XML by the element, escaped where it is written and nowhere else. */

/** Markup that is done: only `element` makes it, so that plain words can never pass for it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What nearly all text is made of, told at a glance: cells come by the million. */
const ORDINARY = /^[ -~\u00a0-\ud7ff\ue000-\ufffd]*$/;
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

/** Without control characters and halves of characters, which XML cannot hold. */
export const writable = (text: string): string => (ORDINARY.test(text) ? text : text.replace(UNWRITABLE, ''));

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text and for attributes. */
export const escaped = (text: string): string => writable(text).replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one);

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: string | readonly Markup[] = [],
): Markup {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = typeof content === 'string' ? escaped(content) : content.map(({ text }) => text).join('');
  return new Markup(`<${name}${start.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`);
}

/** A file with this root. */
export const xmlFile = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Markup[]
): string => {
  const lines = children.map(({ text }) => new Markup(`\n${text}`));
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(name, attributes, [...lines, new Markup('\n')]).text}\n`;
};
