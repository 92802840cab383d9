/** One invented form as a list of rows, and what each format must make of it: the grid is the same in all. */
import type { GridBlock } from '../../../src/importer/extract/source.ts';

export interface Cell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** Text, columns, rows. */
const cell = (text: string, columnSpan = 1, rowSpan = 1): Cell => ({ text, columnSpan, rowSpan });

export const TITLE = '2031年项目支出绩效目标表';
export const NOTE = '说明：本表由青禾县司法局填写。';
export const COLUMNS = 8;

export const FORM: readonly (readonly Cell[])[] = [
  [cell('项目名称', 2), cell('法律援助办案补助', 6)],
  [cell('主管部门', 2), cell('青禾县司法局', 3), cell('实施单位'), cell('县法律援助中心', 2)],
  [
    cell('项目资金\n（万元）', 2, 3),
    cell('年度资金总额', 2),
    cell('286.5', 2),
    cell('执行率', 1, 3),
    cell('98.17%', 1, 3),
  ],
  [cell('其中：当年财政拨款', 2), cell('200', 2)],
  [cell('其他资金', 2), cell('86.5', 2)],
  [cell('年度目标'), cell('保障困难群众获得法律援助，全年办案不少于320件。', 7)],
  [cell('绩效指标', 1, 5), cell('一级指标'), cell('二级指标'), cell('三级指标', 3), cell('指标值'), cell('备注')],
  [cell('产出指标', 1, 3), cell('数量指标', 1, 2), cell('办理法律援助案件', 3), cell('≥320件'), cell('□经常性')],
  [cell('接待群众咨询', 3), cell('≥1.5万人次'), cell('')],
  [cell('时效指标'), cell('案件办结及时率', 3), cell('95%以上'), cell('')],
  [cell('满意度指标'), cell('服务对象满意度'), cell('受援人满意度', 3), cell('≥90%'), cell('☑抽样')],
];

/** The form as extract must give it, beginning at `line`. */
export function formGrid(line: number, caption?: string): GridBlock {
  const taken = new Set<string>();
  const cells = FORM.flatMap((row, r) => {
    let c = 0;
    return row.map(({ text, columnSpan, rowSpan }) => {
      while (taken.has(`${r} ${c}`)) c++;
      const column = c;
      for (let y = r; y < r + rowSpan; y++) for (let x = c; x < c + columnSpan; x++) taken.add(`${y} ${x}`);
      return { row: r, column, rowSpan, columnSpan, text, line: line + r };
    });
  });
  return { kind: 'grid', rows: FORM.length, columns: COLUMNS, cells, line, ...(caption && { caption }) };
}
