/** The grammar against the five transcribed documents: each indicator's cells must give exactly its targets. */
import { expect, test } from 'vitest';
import { readQuantities } from '../../../src/importer/grammar/quantities.ts';
import { unitLexicon } from '../../../src/importer/grammar/units.ts';
import { REAL } from '../../compare/datasets.ts';

const LEXICON = unitLexicon(REAL.reference);
const FIELDS = ['label', 'comparator', 'value', 'value_to', 'unit'] as const;

test('x', () => {
  const bad: string[] = [];
  const right = Object.fromEntries(FIELDS.map((field) => [field, 0]));
  let all = 0;
  for (const rows of REAL.documents) {
    for (const indicator of rows.indicators) {
      const expected = rows.targets.filter((target) => target.indicator === indicator.indicator);
      const read = readQuantities({ value: indicator.value ?? '', name: indicator.name }, LEXICON);
      const found = read.targets.map((t) => ({ label: t.label, comparator: t.comparator, value: t.value, value_to: t.valueTo, unit: t.unit }));
      all += expected.length;
      for (const [i, target] of expected.entries()) for (const field of FIELDS) if (found[i] && found[i][field] === target[field]) right[field] = (right[field] ?? 0) + 1;
      const want = expected.map((t) => ({ label: t.label, comparator: t.comparator, value: t.value, value_to: t.value_to, unit: t.unit }));
      if (JSON.stringify(want) !== JSON.stringify(found)) bad.push(`${rows.document.document} ${indicator.indicator} ${indicator.value}\n   ${JSON.stringify(want)}\n   ${JSON.stringify(found)} ${read.reason}`);
      if (read.doubts.length > 0) console.log(indicator.indicator, indicator.value, read.doubts.map((d) => `${d.code} ${d.printed}`).join('; '));
    }
  }
  console.log(all, right);
  expect(bad.join('\n')).toEqual('');
});
