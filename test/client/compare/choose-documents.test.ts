import { describe, expect, test } from 'vitest';
import { documentsInAddress, findDocuments } from '../../../src/client/compare/choose-documents.ts';
import { listedDocument } from '../../../src/model/published-rows.ts';
import { REAL } from '../../compare/datasets.ts';

const list = REAL.heads.map((document) => listedDocument(REAL.reference, document));
const keys = (found: readonly { document: string }[]) => found.map(({ document }) => document);

describe('an address', () => {
  test('without a choice names none, with an empty one it names no document', () => {
    expect(documentsInAddress('')).toBeNull();
    expect(documentsInAddress('?x=1')).toBeNull();
    expect(documentsInAddress('?d=')).toEqual([]);
  });

  test('names each document once, in its order', () => {
    expect(documentsInAddress('?d=b-2022,a-2021,,b-2022, c-2023')).toEqual(['b-2022', 'a-2021', 'c-2023']);
    expect(documentsInAddress('?d=b-2022%2Ca-2021')).toEqual(['b-2022', 'a-2021']);
  });
});

describe('a document is found', () => {
  test.each([
    ['衡阳', ['hengyang-2022']],
    ['2021 司法局', ['jieyang-2021', 'luan-2021', 'shaoyang-2021']],
    ['LU’AN', ['luan-2021']],
    ['shifeng-2023', ['shifeng-2023']],
    ['衡阳 2021', []],
  ])('by %s', (query, found) => {
    expect(keys(findDocuments(list, query))).toEqual(found);
  });

  test('by nothing: all are', () => {
    expect(findDocuments(list, ' ')).toHaveLength(5);
  });
});
