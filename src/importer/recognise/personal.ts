/** Cells that name or reach a person: whoever filled the form in, signed it or answers the telephone. */
import { columnRole, fieldRole } from '../grammar/headings.ts';
import { plainKey } from '../grammar/text.ts';
import type { Cell, Row } from '../rows/row.ts';
import { freshCells } from './fresh-cells.ts';

const WHO =
  '责任编辑|编辑|作者|撰稿|校对|信息员|(?:填[表报]|制表|经办|联系|负责|责任|审核|复核|审批|会计|财务负责|项目负责)人员?|(?:单位|部门|项目|分管|主要|主管|科室)?(?:负责人|领导|责任人)(?:签[字名章])?|法定代表人|签[字名]|联系电话|联系方式|电话(?:号码)?|手机(?:号码?)?|填报人及电话|邮箱';
const INLINE = new RegExp(`(?:${WHO})(?:[(][^()]{0,8}[)])*:`, 'g');
const LABEL = new RegExp(`^(?:${WHO})(?:[及和、/](?:联系)?(?:电话|方式|手机))?(?:[(][^()]{0,8}[)])*(?:签[字名章])?:?$`);
const FILLED_ON = /^(?:(?:填[报表]|编制|制表|申报|上报)(?:日期|时间)(?::|$)|(?:日期|时间):)/;
const TELEPHONE = /(?<![\dA-Za-z.])(?:0\d{2,3}-\d{7,8}|0[1-9]\d{1,2}\d{7,8}|1[3-9]\d{9})(?![\dA-Za-z.])/;
const MAIL = /[\w.+-]+@[\w-]+\.\w{2,}/;

/** A label or a heading of a column of persons: 项目负责人. */
export const isPersonLabel = (text: string): boolean => fieldRole(text) === 'person' || LABEL.test(plainKey(text));

const isHeading = (text: string): boolean =>
  isPersonLabel(text) || fieldRole(text) !== null || columnRole(text) !== null;

/** Words stand behind a label of the same cell: 填表人：李某　联系电话：. */
function namesInline(key: string): boolean {
  const labels = [...key.matchAll(INLINE)];
  return labels.some((label, index) => {
    const start = label.index + label[0].length;
    const behind = key.slice(start, labels[index + 1]?.index ?? key.length);
    const words = behind.replace(/(?:填[报表]|编制|制表)?(?:日期|时间|单位)(?:[(][^()]*[)])*:.*$/, '');
    return /[\p{L}\p{N}]/u.test(words.replace(/[(](?:签[字名章]|盖章|公章)[)]/g, ''));
  });
}

/** Signs without which a cell is neither a label nor a number of a person; most cells have none. */
const MAY_BE = /[人辑者稿校话機机签字章领员箱式期间@]|\d{4}|[０-９]{4}/u;

export interface PersonCells {
  /** With a name or number in them, or beside such a cell as its label. */
  readonly personal: readonly Cell[];
  /** These and the labels that nobody has filled in. */
  readonly about: ReadonlySet<Cell>;
}

export function personCells(row: Row): PersonCells {
  const personal = new Set<Cell>();
  const about = new Set<Cell>();
  const cells = freshCells(row);
  for (const [index, cell] of cells.entries()) {
    if (!MAY_BE.test(cell.text)) continue;
    const key = plainKey(cell.text);
    if (TELEPHONE.test(key) || MAIL.test(key)) {
      personal.add(cell);
      if (key.length <= 30) about.add(cell);
    }
    if (key.length <= 120 && key.search(INLINE) >= 0) {
      // 项目负责人：张某 in a line of its own; in a paragraph such words are prose.
      about.add(cell);
      if (namesInline(key)) personal.add(cell);
    }
    if (!isPersonLabel(cell.text)) {
      if (FILLED_ON.test(key) || isDate(key)) about.add(cell);
      continue;
    }
    about.add(cell);
    const value = cells[index + 1];
    if (!value || isHeading(value.text) || plainKey(value.text).length > 30) continue;
    about.add(value);
    personal.add(cell).add(value);
  }
  return { personal: [...personal], about };
}

const isDate = (key: string): boolean => /^(?:19|20)\d\d[-./年]\d{1,2}(?:[-./月]\d{1,2}日?)?$/.test(key);
