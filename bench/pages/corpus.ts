/** Invented documents of 150 rows each in one CSV, the same bytes each time; and the way back from the CSV to documents. */
import { randomLcg } from 'd3';
import { formatCsv, parseCsv } from '../../src/model/csv.ts';

export interface BenchRow {
  readonly row: number;
  readonly topic: string;
  readonly class: string;
  readonly name: string;
  readonly comparator: string;
  readonly value: number;
  readonly unit: string;
  readonly amount: number;
}

export interface BenchDocument {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly BenchRow[];
}

export const ROWS = 150;
const COLUMNS = [
  'document',
  'title',
  'row',
  'topic',
  'class',
  'name',
  'comparator',
  'value',
  'unit',
  'amount',
] as const;
const TOPICS = ['人民调解', '法律援助', '社区矫正', '法治宣传', '公共法律服务', '行政复议', '队伍建设', '信息化'];
const CLASSES = ['数量', '质量', '时效', '成本', '经济效益', '社会效益', '可持续影响', '满意度'];
const COMPARATORS = ['≥', '≤', '=', ''];
const UNITS = ['件', '场次', '%', '人次', '万元'];
const DEEDS = ['办理数量', '覆盖率', '完成及时率', '培训人次', '群众满意度', '案卷合格率', '宣传活动场次'];

export const documentId = (at: number): string => `bureau-${String(at).padStart(5, '0')}`;

/** The text of a CSV of that many documents. */
export function benchCsv(documents: number): string {
  const random = randomLcg(1);
  const one = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  const rows = Array.from({ length: documents * ROWS }, (_, at) => {
    const document = Math.floor(at / ROWS);
    const topic = one(TOPICS);
    return [
      documentId(document),
      `第${document + 1}号司法局2025年度绩效目标表`,
      String((at % ROWS) + 1),
      topic,
      one(CLASSES),
      `${topic}${one(DEEDS)}`,
      one(COMPARATORS),
      String(Math.floor(random() ** 3 * 1000)),
      one(UNITS),
      (random() * 500).toFixed(2),
    ];
  });
  return formatCsv(COLUMNS, rows);
}

/** Documents in the order of the file, which is sorted by them. */
export function benchDocuments(csv: string): BenchDocument[] {
  const [, ...records] = parseCsv(csv).records;
  const found = new Map<string, { title: string; rows: BenchRow[] }>();
  for (const { cells } of records) {
    const [id = '', title = '', row, topic = '', kind = '', name = '', comparator = '', value, unit = '', amount] =
      cells;
    const document = found.get(id) ?? { title, rows: [] };
    found.set(id, document);
    const numbers = { row: Number(row), value: Number(value), amount: Number(amount) };
    document.rows.push({ ...numbers, topic, class: kind, name, comparator, unit });
  }
  return [...found].map(([id, { title, rows }]) => ({ id, title, rows }));
}
