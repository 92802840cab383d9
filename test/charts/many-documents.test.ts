/** Charts of target values hold for many documents: a distribution with call-outs, the same size for 300 as for 3,000. */
import { describe, expect, test } from 'vitest';
import { measureTargetsChart } from '../../src/charts/measure-targets.ts';
import { satisfactionLadderChart } from '../../src/charts/satisfaction-ladder.ts';
import { LIGHT } from '../../src/charts/theme.ts';
import { topicRatesChart } from '../../src/charts/topic-rates.ts';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { TINY } from '../compare/datasets.ts';

/** Every document of the tiny data many times over, with rates that differ a little. */
function many(count: number): Dataset {
  const documents = Array.from({ length: count }, (_, i) => {
    const rows = TINY.documents[i % TINY.documents.length];
    if (!rows) throw new Error('no document');
    const { document, targets } = rows;
    return {
      ...rows,
      document: { ...document, document: `${document.bureau}-${document.year}-x${i}` },
      targets: targets.map((row) => (row.unit === '%' && row.value > 90 ? { ...row, value: 91 + (i % 10) } : row)),
    };
  });
  return new Dataset(TINY.reference, documents);
}

const zh = messages('zh');
const CHARTS = [
  { name: 'a measure', chart: measureTargetsChart, subject: 'mediation-success-rate', counted: 'documents' },
  { name: 'the ladder', chart: satisfactionLadderChart, subject: '', counted: 'targets' },
  { name: 'rates of a topic', chart: topicRatesChart, subject: 'mediation', counted: 'targets' },
] as const;

describe.each(CHARTS)('$name', ({ chart, subject, counted }) => {
  const drawn = (count: number, width: number, t = zh) => {
    const comparison = chart.compare(many(count), subject) as never;
    const words = [chart.describe(comparison, t), ...chart.notes(comparison, t)];
    return { drawing: chart.plot(comparison, { width, t, theme: LIGHT }), words };
  };

  test.each([342, 720])('is as high for 3,000 documents as for 300 at %i pixels', (width) => {
    expect(drawn(3000, width).drawing.height).toBe(drawn(300, width).drawing.height);
    expect(drawn(300, width).drawing.height).toBeLessThan(800);
  });

  test.each(LANGUAGES)('says it in few words (%s)', (language) => {
    const { words, drawing } = drawn(3000, 720, messages(language));
    expect(words.join('').length).toBeLessThan(1000);
    expect(drawing.notes).toContain(messages(language).charts.distribution.binned[counted]);
  });
});
