/** A report of changes as Markdown and as a page of its own; the same lines in both. */
import { KINDS } from '../changes/change.ts';
import { htmlLang, type Messages } from '../i18n/index.ts';
import type { ChangeReport, ReportLine, ReportPart } from './change-report.ts';
import { cell, PLAIN_STYLE, plainPage } from './plain-page.ts';
import { element, type Markup } from './xml.ts';

const heads = (t: Messages): string[] => [
  t.changes.change,
  t.changes.item,
  t.changes.earlier,
  t.changes.later,
  t.changes.stands,
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

/** Columns of all documents stand below each other. */
const STYLE = `${PLAIN_STYLE}.changes :is(th, td):nth-child(1) { width: 9.5rem; }
.changes :is(th, td):is(:nth-child(3), :nth-child(4)) { width: 10rem; }
.changes :is(th, td):nth-child(5) { width: 13rem; color: var(--muted); font-size: .8125rem; }
.counts { max-width: 48rem; }
.counts :is(th, td):first-child { width: 7em; }
.editorial { color: var(--muted); }
@media (max-width: 45rem) {
  .changes td:nth-child(n) { width: auto; }
}
`;

const table = (style: string, head: readonly Markup[], rows: readonly Markup[]): Markup =>
  element('table', { class: style }, [element('thead', {}, [element('tr', {}, head)]), element('tbody', {}, rows)]);

/** Counts follow the name of what they count. */
const numberFrom = (at: number, i: number): Record<string, string> => (i >= at ? { class: 'number' } : {});

const heading = (text: string, attributes: Readonly<Record<string, string>> = {}): Markup =>
  cell(text, { scope: 'col', ...attributes }, 'th');

const countTable = (report: ChangeReport, t: Messages): Markup =>
  table(
    'counts',
    countHeads(t).map((text, i) => heading(text, numberFrom(1, i))),
    countCells(report, t).map((texts) =>
      element(
        'tr',
        {},
        texts.map((text, i) => cell(text, numberFrom(1, i))),
      ),
    ),
  );

function changeTable({ lines }: ReportPart, t: Messages): Markup {
  const names = heads(t);
  const row = (line: ReportLine) =>
    element(
      'tr',
      { class: line.tier },
      cells(line).map((text, i) => cell(text, i > 1 ? { 'data-head': names[i] ?? '' } : {})),
    );
  return table(
    'changes stacked',
    names.map((text) => heading(text)),
    lines.map(row),
  );
}

export function changesHtml(report: ChangeReport, t: Messages): string {
  const { title, lead, parts } = report;
  return plainPage({
    lang: htmlLang(t.language),
    title,
    style: element('style', {}, STYLE),
    body: [
      element('h1', {}, title),
      element('p', {}, lead),
      parts.length === 0 ? element('p', {}, t.changes.none) : countTable(report, t),
      ...parts.flatMap((part) => [
        element('h2', { id: part.title.replaceAll(' ', '-') }, part.title),
        changeTable(part, t),
      ]),
    ],
  });
}
