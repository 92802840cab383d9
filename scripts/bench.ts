/**
 * `npm run bench [-- <comparison> …] [--quick] [--rounds <n>] [--sizes <n>,<n>]`: measures the site against others and
 * against itself, contenders in turns, prints medians and their ratios, and puts each comparison's section into
 * bench/RESULTS.md. --quick is small and only prints. What it compares with is installed into .cache/peers.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { COMPARISONS } from '../bench/comparisons.ts';
import { loadText, machineText, versionsText } from '../bench/machine.ts';
import { installPeers } from '../bench/peers.ts';
import { reportText, withSection } from '../bench/results.ts';

const RESULTS = 'bench/RESULTS.md';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    sizes: { type: 'string', default: '' },
  },
});
const ids = COMPARISONS.map(({ id }) => id);
const unknown = positionals.filter((name) => !ids.includes(name));
if (unknown.length > 0) {
  console.error(`unknown comparison: ${unknown.join(' ')}; there are ${ids.join(' ')}`);
  process.exit(1);
}

const say = (line: string): void => console.error(line);
const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));
const options = { isQuick: values.quick, rounds, sizes: values.sizes.split(',').filter(Boolean).map(Number), say };
installPeers(say);
for (const { id, title, packages, run } of COMPARISONS) {
  if (positionals.length > 0 && !positionals.includes(id)) continue;
  const load = loadText();
  const report = await run({ ...options, say: (line) => say(`${id}: ${line}`) });
  const day = new Date().toISOString().slice(0, 10);
  const facts = `_${day}, ${machineText()}, load before ${load}, rounds: ${rounds}; ${versionsText(packages)}_`;
  const text = `${facts}\n\n${reportText(report)}`;
  console.log(`## ${title}\n\n${text}\n`);
  if (!values.quick) writeFileSync(RESULTS, withSection(readFileSync(RESULTS, 'utf8'), title, text));
}
