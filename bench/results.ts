/** Reports → Markdown, and their place in RESULTS.md: a comparison owns its section, everything else is people's. */
import type { BenchRatio, BenchReport, BenchTable } from './comparison.ts';
import { medianOf, spreadText } from './rounds.ts';

/** The text below a heading. */
export const reportText = ({ tables, ratios, notes }: BenchReport): string =>
  [...tables.map(tableText), ...(ratios.length > 0 ? [tableText(ratioTable(ratios))] : []), ...notes].join('\n\n');

export function tableText({ columns, rows }: BenchTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  // Numbers stand to the right of what they are of.
  return [line(columns), line(columns.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const ratioTable = (ratios: readonly BenchRatio[]): BenchTable => ({
  columns: ['', 'median (lowest–highest)', 'goal', 'met'],
  rows: ratios.map((one) => [one.name, spreadText(one.ratios), goalText(one), metText(one)]),
});

function goalText({ least, most }: BenchRatio): string {
  if (least !== undefined) return `≥ ${least}`;
  return most === undefined ? '' : `≤ ${most}`;
}

function metText({ ratios, least, most }: BenchRatio): string {
  if (least === undefined && most === undefined) return '';
  const median = medianOf(ratios);
  return median >= (least ?? median) && median <= (most ?? median) ? 'yes' : 'no';
}

/** The document with this section in place of the one of the same heading, else with it at the end. */
export function withSection(document: string, heading: string, text: string): string {
  const section = `## ${heading}\n\n${text}\n`;
  const [before = '', ...sections] = document.split(/^(?=## )/m);
  const at = sections.findIndex((one) => one.startsWith(`## ${heading}\n`));
  const spaced = (one: string): string => `${one.trimEnd()}\n`;
  return [before, ...(at < 0 ? [...sections, section] : sections.with(at, section))].map(spaced).join('\n');
}
