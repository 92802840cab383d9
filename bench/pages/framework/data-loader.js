/** A data loader: the rows of the document that Framework asks for, as JSON. Framework starts a process for each. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { document: { type: 'string' } } });
const lines = readFileSync(process.env['BENCH_CSV'], 'utf8').split('\n');
const own = lines.filter((line) => line.startsWith(`${values.document},`)).map((line) => line.split(','));
const rows = own.map(([, , row, topic, kind, name, comparator, value, unit, amount]) => {
  const numbers = { row: Number(row), value: Number(value), amount: Number(amount) };
  return { ...numbers, topic, class: kind, name, comparator, unit };
});
console.log(JSON.stringify({ id: values.document, title: own[0][1], rows }));
