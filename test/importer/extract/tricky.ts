/** A Word document of all constructs that are easy to get wrong, and what it says. */
import { docx, p, run, tbl, tc, tr } from './write-docx.ts';

const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const span = (columns: number) => `<w:tcW w:w="${columns * 1100}" w:type="dxa"/><w:gridSpan w:val="${columns}"/>`;

/** The constructs that survive a conversion to .doc. */
export const sharedTable = (): string =>
  tbl(
    4,
    tr(
      tc('项目属性', span(1)),
      tc(p(sym('Wingdings', 'F0FE'), '经常性 ', sym('Wingdings', 'F0A8'), '一次性'), span(1)),
      tc(p('可见', run('隐藏', '<w:vanish/>'), '文字'), span(2)),
    ),
    `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('从第二列开始', span(1))}${tc(p(field(' =1+1 ', '42'), '件'), span(1))}${tc('甲\n乙', span(1))}</w:tr>`,
    tr(tc('纵向', `${span(1)}<w:vMerge w:val="restart"/>`), tc('第一行', span(2)), tc('a', span(1))),
    tr(tc('', `${span(1)}<w:vMerge/>`), tc('第二行', span(2)), tc('b', span(1))),
    tr(tc('目标'), tc(tbl(2, tr(tc('内甲'), tc('内乙')), tr(tc('内丙'), tc('内丁'))) + p(''), span(3))),
  );

export const sharedDocx = (): Uint8Array => docx(p('开头') + sharedTable() + p('结尾', '<w:r><w:tab/></w:r>', '金额'));

/** Row, column, spans and text of each cell. */
export const SHARED_CELLS = [
  [0, 0, 1, 1, '项目属性'],
  [0, 1, 1, 1, '☑经常性 □一次性'],
  [0, 2, 1, 2, '可见文字'],
  [1, 0, 1, 1, ''],
  [1, 1, 1, 1, '从第二列开始'],
  [1, 2, 1, 1, '42件'],
  [1, 3, 1, 1, '甲\n乙'],
  [2, 0, 2, 1, '纵向'],
  [2, 1, 1, 2, '第一行'],
  [2, 3, 1, 1, 'a'],
  [3, 1, 1, 2, '第二行'],
  [3, 3, 1, 1, 'b'],
  [4, 0, 1, 1, '目标'],
  [4, 1, 1, 3, '内甲\t内乙\n内丙\t内丁'],
];
