/** The floor: the same bytes from the same charts by plain Node, without a framework. `node write.ts <out>`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchDocument, type BenchRow, benchDocuments } from './corpus.ts';
import { drawingsOf } from './drawings.ts';

const out = process.argv[2] ?? '';
mkdirSync(out, { recursive: true });
for (const document of benchDocuments(readFileSync(process.env['BENCH_CSV'] ?? '', 'utf8'))) {
  writeFileSync(join(out, `${document.id}.html`), page(document));
}

function page(document: BenchDocument): string {
  const { title, rows } = document;
  const figures = drawingsOf(document).map((svg) => `<figure>${svg}</figure>`);
  const head = `<head><meta charset="utf-8"><title>${title}</title></head>`;
  const columns = '<tr><th>#</th><th>领域</th><th>类别</th><th>指标</th><th>目标</th><th>万元</th></tr>';
  const body = `<h1>${title}</h1>${figures.join('')}<table>${columns}${rows.map(line).join('')}</table>`;
  return `<!DOCTYPE html><html lang="zh-Hans">${head}<body>${body}</body></html>`;
}

function line({ row, topic, class: kind, name, comparator, value, unit, amount }: BenchRow): string {
  const cells = [row, topic, kind, name, `${comparator}${value}${unit}`, amount];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
