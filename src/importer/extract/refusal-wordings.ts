/** What a refusal of each code says: what is wrong, and what to do. */

interface Wording {
  readonly zh: (detail: string) => string;
  readonly en: (detail: string) => string;
}

const say = (zh: Wording['zh'], en: Wording['en']): Wording => ({ zh, en });

export const WORDINGS = {
  empty: say(
    () => '文件里没有文字；请确认是否选对了文件',
    () => 'the file holds no text; check that it is the right file',
  ),
  'too-big': say(
    (limit) => `文件超过 ${limit} MB，不像一份绩效目标表；请只保留表格所在的页再导入`,
    (limit) => `the file is larger than ${limit} MB, more than a form needs; keep only the pages with the form`,
  ),
  'too-much-inside': say(
    (limit) => `压缩内容展开后超过 ${limit} MB，可能是恶意文件；请用 Office 或 WPS 打开后另存一份再导入`,
    (limit) =>
      `its compressed content unfolds to more than ${limit} MB and may be hostile; open it in Office or WPS and save a copy`,
  ),
  'too-deep': say(
    () => '表格或标记嵌套过深，无法可靠读取；请用 Office 或 WPS 打开后另存一份再导入',
    () => 'its tables or tags are nested too deeply to be read reliably; open it in Office or WPS and save a copy',
  ),
  'too-wide': say(
    (columns) => `工作表或表格有 ${columns} 列，不像一份绩效目标表；请删去无关的列再导入`,
    (columns) => `a sheet or table has ${columns} columns, more than a form has; delete the columns that do not belong`,
  ),
  'too-many-cells': say(
    () => '表格单元格过多，不像一份绩效目标表；请只保留表格所在的部分再导入',
    () => 'its tables have more cells than forms have; keep only the part with the form',
  ),
  'too-many-pages': say(
    (pages) => `文件有 ${pages} 页，超出可读范围；请只保留表格所在的页再导入`,
    (pages) => `the file has ${pages} pages, more than are read; keep only the pages with the form`,
  ),
  'too-slow': say(
    (seconds) => `${seconds} 秒内没有读完，可能是恶意文件或文件过于复杂；请只保留表格所在的页再导入`,
    (seconds) =>
      `it was not read within ${seconds} seconds and may be hostile or too complex; keep only the pages with the form`,
  ),
  'too-much-memory': say(
    () => '读取所需内存过多，可能是恶意文件；请用 Office 或 WPS 打开后另存一份再导入',
    () => 'reading it needs too much memory and it may be hostile; open it in Office or WPS and save a copy',
  ),
  encrypted: say(
    () => '文件有密码保护；请用密码打开，取消保护后另存再导入',
    () => 'the file is protected by a password; open it, remove the protection and save a copy',
  ),
  damaged: say(
    (format) => `文件不完整或已损坏，不能作为 ${format} 读取；请重新下载，或用 Office、WPS 打开后另存一份再导入`,
    (format) =>
      `the file is truncated or damaged and cannot be read as ${format}; download it again, or open and re-save it`,
  ),
  'unknown-encoding': say(
    () => '无法确定文字编码（不是 UTF-8、UTF-16 或 GB18030）；请用记事本打开，另存为 UTF-8 再导入',
    () => 'its text encoding is unknown (not UTF-8, UTF-16 or GB18030); open it in an editor and save it as UTF-8',
  ),
  garbled: say(
    () => '文字无法还原成可读的汉字（编码或字体信息缺失）；请换用原始的 Word 或 Excel 文件，或重新另存为 UTF-8',
    () =>
      'its characters cannot be turned back into readable text (encoding or font information is missing); use the original Word or Excel file, or save it again as UTF-8',
  ),
  scanned: say(
    () => '这是扫描件或图片，没有可读的文字；请取得可复制文字的原始文件，或先做文字识别并人工核对',
    () => 'it is a scan or picture without text; get the original with selectable text, or run OCR and proofread it',
  ),
  'other-format': say(
    (format) => `不支持 ${format}；请另存为 .docx、.xlsx 或带文字的 PDF 再导入`,
    (format) => `${format} is not supported; save it as .docx, .xlsx or a PDF with text`,
  ),
  'old-office': say(
    (format) => `${format} 格式过旧，无法读取；请用 Office 或 WPS 打开后另存为 .docx 或 .xlsx 再导入`,
    (format) => `${format} is too old to be read; open it in Office or WPS and save it as .docx or .xlsx`,
  ),
} satisfies Record<string, Wording>;
