/** A table of four pages: a heading that each page repeats, and first columns that go on over the page breaks. */
import { docx, p, tbl, tc, tr } from './write-docx.ts';

export const LONG_ROWS = 96;
const ROWS_A_CLASS = 48;

const SIZES = [1100, 1100, 3300, 2200];
const width = (column: number) => `<w:tcW w:w="${SIZES[column]}" w:type="dxa"/>`;

export const longName = (row: number): string => `开展第${row}项法治宣传活动`;

export function longDocx(): Uint8Array {
  const heading = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${['一级指标', '二级指标', '三级指标', '指标值'].map((text, column) => tc(text, width(column))).join('')}</w:tr>`;
  const rows = Array.from({ length: LONG_ROWS }, (_, index) => {
    const isFirst = index % ROWS_A_CLASS === 0;
    const merge = (column: number) => `${width(column)}${isFirst ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'}`;
    const name = index < ROWS_A_CLASS ? ['产出指标', '数量指标'] : ['效益指标', '社会效益'];
    return tr(
      tc(isFirst ? (name[0] ?? '') : '', merge(0)),
      tc(isFirst ? (name[1] ?? '') : '', merge(1)),
      tc(longName(index + 1), width(2)),
      tc(`≥${index + 1}场次`, width(3)),
    );
  });
  return docx(
    p('长表') +
      tbl(4, heading, ...rows)
        .replace(/<w:gridCol[^>]*>/g, '')
        .replace('<w:tblGrid>', `<w:tblGrid>${SIZES.map((size) => `<w:gridCol w:w="${size}"/>`).join('')}`) +
      p('表后'),
  );
}
