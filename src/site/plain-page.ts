/** A page that stands alone, without the site: a title and what is below it → HTML. For reports and for this machine's own pages. */
import { element, type Markup } from './xml.ts';

export interface PlainPage {
  readonly lang: string;
  readonly title: string;
  /** Of the head, after its title: a style within the page, or a link to one. */
  readonly style: Markup;
  readonly body: readonly Markup[];
}

export function plainPage({ lang, title, style, body }: PlainPage): string {
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    style,
  ];
  const page = element('html', { lang }, [element('head', {}, head), element('body', {}, [...body])]);
  return `<!doctype html>\n${page.text}\n`;
}

/** An empty element closes itself, which HTML does not know. */
export const cell = (text: string, attributes: Readonly<Record<string, string>> = {}, name = 'td'): Markup =>
  element(name, attributes, text || ' ');

/**
 * On a narrow screen the cells of a row of `.stacked` stand below each other, each with the name of its column.
 * Holds no mark that markup would escape.
 */
export const PLAIN_STYLE = `:root { color-scheme: light dark; --ink: #222; --paper: #fffefb; --muted: #666; --rule: #ddd; --alarm: #8a2c1c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --paper: #191816; --muted: #a8a59e; --rule: #3b3935; --alarm: #f2a493; }
}
body { font: 15px/1.5 system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; margin: 1.5rem auto 4rem; max-width: 80rem; padding: 0 1rem; color: var(--ink); background: var(--paper); }
h1, h2 { line-height: 1.3; }
h2 { margin: 2.5rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border-bottom: 1px solid var(--rule); padding: .4rem .8rem .4rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { font-size: .8125rem; color: var(--muted); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
@media (max-width: 45rem) {
  .stacked, .stacked :is(tbody, tr, td) { display: block; width: auto; }
  .stacked thead { position: absolute; clip-path: inset(50%); }
  .stacked tr { border-bottom: 1px solid var(--rule); padding-block: .5rem; }
  .stacked td { border: 0; padding-block: .1rem; }
  .stacked td[data-head]::before { content: attr(data-head); color: var(--muted); font-size: .8125rem; margin-right: .6em; }
}
@media print {
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`;
