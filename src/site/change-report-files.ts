/** A report of changes as Markdown and as a page of its own; the same lines in both. */
import { KINDS } from '../changes/change.ts';
import { htmlLang, type Messages } from '../i18n/index.ts';
import type { ChangeReport, ReportLine } from './change-report.ts';
import { element, type Markup } from './xml.ts';

const heads = (t: Messages): string[] => [
  t.changes.change,
  t.changes.item,
  t.changes.earlier,
  t.changes.later,
  t.terms.rows,
];

const cells = ({ change, name, earlier, later, rows }: ReportLine): string[] => [change, name, earlier, later, rows];

const countCells = ({ counts }: ChangeReport, t: Messages): string[][] =>
  counts.map(({ subject, counts }) => [
    t.changes.subjects[subject],
    ...KINDS.map((kind) => (counts[kind] === 0 ? t.absence.none : t.number(counts[kind]))),
  ]);

const countHeads = (t: Messages): string[] => [t.changes.overview, ...KINDS.map((kind) => t.changes.kinds[kind])];

/** Printed words may hold anything that Markdown reads as a sign. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~#]/g, (sign) => `\\${sign}`)
    .replace(/\s+/g, ' ')
    .trim();

const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');

export function changesMarkdown(report: ChangeReport, t: Messages): string {
  const { title, lead, parts } = report;
  const start = `# ${plain(title)}\n\n${plain(lead)}\n\n`;
  if (parts.length === 0) return `${start}${t.changes.none}\n`;
  const sections = parts.map(
    (part) =>
      `\n## ${plain(part.title)}\n\n${markdownTable(
        heads(t),
        part.lines.map((line) => cells(line).map(plain)),
      )}`,
  );
  return start + markdownTable(countHeads(t), countCells(report, t)) + sections.join('');
}

const STYLE = [
  'body{font:16px/1.5 sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fffefb}',
  'table{border-collapse:collapse;width:100%;font-size:.9375rem}',
  'th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #ddd}',
  '.editorial{color:#666}',
].join('\n');

const htmlTable = (head: readonly string[], rows: readonly Markup[]): Markup =>
  element('table', {}, [element('thead', {}, [row(head, {}, 'th')]), element('tbody', {}, rows)]);

const row = (texts: readonly string[], attributes: Readonly<Record<string, string>> = {}, name = 'td'): Markup =>
  element(
    'tr',
    attributes,
    // An empty element closes itself, which HTML does not know.
    texts.map((text) => element(name, name === 'th' ? { scope: 'col' } : {}, text || ' ')),
  );

export function changesHtml(report: ChangeReport, t: Messages): string {
  const { title, lead, parts } = report;
  const body = [
    element('h1', {}, title),
    element('p', {}, lead),
    parts.length === 0
      ? element('p', {}, t.changes.none)
      : htmlTable(
          countHeads(t),
          countCells(report, t).map((texts) => row(texts)),
        ),
    ...parts.flatMap((part) => [
      element('h2', { id: part.title.replaceAll(' ', '-') }, part.title),
      htmlTable(
        heads(t),
        part.lines.map((line) => row(cells(line), { class: line.tier })),
      ),
    ]),
  ];
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    element('style', {}, STYLE),
  ];
  const page = element('html', { lang: htmlLang(t.language) }, [element('head', {}, head), element('body', {}, body)]);
  return `<!doctype html>\n${page.text}\n`;
}
