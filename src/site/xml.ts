/** XML by the element, escaped where it is written and nowhere else. */

/** Markup that is done: only `element` makes it, so that plain words can never pass for it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

// Characters that XML cannot hold, and halves of characters.
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one);

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
