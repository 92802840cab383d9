import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { bureauFeed, feed, measureFeed } from '../../src/site/feed.ts';
import { measureOf, REAL } from '../compare/datasets.ts';

const { DOMParser } = new JSDOM('').window;
const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');
const textsOf = (xml: string, name: string) =>
  [...parse(xml).getElementsByTagName(name)].map((one) => one.textContent ?? '');

describe.each(LANGUAGES)('feeds in %s', (language) => {
  const t = messages(language);

  test('of a bureau tell of its documents alone', () => {
    const [content = '', ...others] = textsOf(bureauFeed('luan', t), 'content');
    expect(others).toEqual([]);
    expect(content).toContain('documents/luan-2021/');
    expect(content).not.toContain('hengyang');
  });

  test('of a measure tell of the documents that promise it, and what each promises', () => {
    const [content = ''] = textsOf(measureFeed(measureOf(REAL, 'legal-aid-cases'), t), 'content');
    const documents = new Set(REAL.targetsOf('legal-aid-cases').map(({ rows }) => rows.document.document));
    for (const { document } of REAL.documents) {
      expect(content.includes(`documents/${document.document}/"`), document.document).toBe(
        documents.has(document.document),
      );
    }
    expect(content).toMatch(/<ul><li><a href="[^"]+#p[^"]*">/);
  });

  test('of a measure that nobody promises is there, without entries', () => {
    const silent = [...REAL.reference.measures.values()].find(({ measure }) => REAL.targetsOf(measure).length === 0);
    if (!silent) return;
    expect(textsOf(measureFeed(silent, t), 'entry')).toEqual([]);
    expect(textsOf(measureFeed(silent, t), 'updated')).toHaveLength(1);
  });

  test('have names of their own', () => {
    const ids = [
      feed(t),
      bureauFeed('luan', t),
      bureauFeed('shaoyang', t),
      measureFeed(measureOf(REAL, 'legal-aid-cases'), t),
    ].flatMap((xml) => textsOf(xml, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
