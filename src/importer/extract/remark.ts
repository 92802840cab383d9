/** What a reader of the import report should know about how a file was read. Nothing is left out without one. */

export interface Remark {
  readonly code: RemarkCode;
  /** Line of the block that is meant, where there is one; null when the file as a whole is. */
  readonly line: number | null;
  readonly zh: string;
  readonly en: string;
}

interface Wording {
  readonly zh: (detail: string) => string;
  readonly en: (detail: string) => string;
}

const say = (zh: Wording['zh'], en: Wording['en']): Wording => ({ zh, en });

const WORDINGS = {
  'hidden-sheet': say(
    (sheet) => `隐藏的工作表“${sheet}”没有读入`,
    (sheet) => `hidden sheet “${sheet}” was left out`,
  ),
  'hidden-rows': say(
    (rows) => `隐藏的行没有读入：${rows}`,
    (rows) => `hidden rows were left out: ${rows}`,
  ),
  'hidden-columns': say(
    (columns) => `隐藏的列没有读入：${columns}`,
    (columns) => `hidden columns were left out: ${columns}`,
  ),
  'hidden-text': say(
    (count) => `隐藏文字没有读入，共 ${count} 处`,
    (count) => `hidden text was left out in ${count} places`,
  ),
  'deleted-text': say(
    (count) => `修订中已删除的文字没有读入，共 ${count} 处`,
    (count) => `text deleted in tracked changes was left out in ${count} places`,
  ),
  'covered-text': say(
    (text) => `合并单元格遮住的文字并入了可见的单元格：${text}`,
    (text) => `text covered by a merged cell was added to the visible cell: ${text}`,
  ),
  'overlapping-cells': say(
    (place) => `合并区域互相重叠，已按先出现者处理：${place}`,
    (place) => `merged areas overlap; the first one was kept: ${place}`,
  ),
  'unknown-symbol': say(
    (symbol) => `符号字体中的字符无法识别，记作 ${symbol}`,
    (symbol) => `a character of a symbol font is unknown and became ${symbol}`,
  ),
  'page-without-text': say(
    (page) => `第 ${page} 页没有可读的文字（图片或扫描），没有读入`,
    (page) => `page ${page} holds a picture or scan without text and was left out`,
  ),
  'text-behind-scan': say(
    (page) => `第 ${page} 页是扫描件，文字来自文字识别，可能有错，请逐字核对`,
    (page) => `page ${page} is a scan whose text comes from OCR and may be wrong; proofread it`,
  ),
  'joined-pages': say(
    (page) => `第 ${page} 页的表格接在上一页的表格之后`,
    (page) => `the table on page ${page} was joined to the one on the page before`,
  ),
  'no-ruling-lines': say(
    () => 'PDF 没有表格线，按文字位置读作以制表符分隔的行',
    () => 'the PDF has no ruling lines; its text was read as lines with tabs for gaps',
  ),
  'text-box': say(
    () => '文本框中的文字也已读入：.docx 在其所在位置，.doc 在正文之后',
    () => 'the text of text boxes was read too: where they are anchored (.docx) or after the rest (.doc)',
  ),
  'byte-order': say(
    (encoding) => `文件没有字节顺序标记，按内容判断为 ${encoding}`,
    (encoding) => `the file has no byte order mark; its bytes look like ${encoding}`,
  ),
} satisfies Record<string, Wording>;

export type RemarkCode = keyof typeof WORDINGS;

export const remark = (code: RemarkCode, detail: string | number = '', line: number | null = null): Remark => ({
  code,
  line,
  zh: WORDINGS[code].zh(String(detail)),
  en: WORDINGS[code].en(String(detail)),
});
