import { describe, expect, test } from 'vitest';
import { documentFile, fittingAll, fittingDocuments } from '../../src/compare/fitting-documents.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { REAL } from './datasets.ts';

const keys = (found: readonly { document: string }[]) => found.map(({ document }) => document);
const fitting = (...chosen: readonly string[]) => keys(fittingAll(chosen.map((key) => documentFile(REAL, key))));

describe('what may be laid beside a document', () => {
  test('is of its year before others, and of its level of government before other levels', () => {
    // Shaoyang, Jieyang, Lu’an and Hengyang are cities, Shifeng is a district.
    expect(keys(fittingDocuments(REAL, 'shaoyang-2021'))).toEqual([
      'jieyang-2021',
      'luan-2021',
      'hengyang-2022',
      'shifeng-2023',
    ]);
    expect(keys(fittingDocuments(REAL, 'shifeng-2023'))).not.toContain('shifeng-2023');
  });

  test('puts a district of another year below a city of another year, for a city; and the other way round', () => {
    const asDistrict = new Dataset(
      {
        ...REAL.reference,
        places: new Map(
          [...REAL.reference.places].map(([key, place]) => [
            key,
            key === REAL.bureau('luan').adcode ? { ...place, level: 'district' as const } : place,
          ]),
        ),
      },
      REAL.documents,
    );
    expect(keys(fittingDocuments(asDistrict, 'shifeng-2023'))[0]).toBe('luan-2021');
    expect(keys(fittingDocuments(asDistrict, 'shaoyang-2021')).slice(0, 2)).toEqual(['jieyang-2021', 'luan-2021']);
  });

  test('is never more than five, however many there are', () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      REAL.documents.map((rows) => ({
        ...rows,
        document: { ...rows.document, document: `${rows.document.document}-${i}` },
      })),
    );
    const dataset = new Dataset(REAL.reference, many.flat());
    const file = documentFile(dataset, 'luan-2021-7');
    expect(file.fitting).toHaveLength(5);
    expect(file.fitting.every(({ year }) => year === 2021)).toBe(true);
    expect(fittingAll([file, documentFile(dataset, 'hengyang-2022-3')])).toHaveLength(5);
  });

  test('beside several is what fits the first, then what fits the others; none of them, and nothing beside six', () => {
    expect(fitting('shaoyang-2021', 'shifeng-2023')).toEqual(['jieyang-2021', 'luan-2021', 'hengyang-2022']);
    expect(fitting()).toEqual([]);
    const one = documentFile(REAL, 'luan-2021');
    expect(fittingAll(Array.from({ length: 6 }, () => one))).toEqual([]);
  });
});
