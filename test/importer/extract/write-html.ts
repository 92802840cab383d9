/** The form as a web page with rowspan and colspan. */
import { COLUMNS, FORM, NOTE, TITLE } from './form.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

const formTable = (): string =>
  `<table border="1" cellspacing="0">\n<colgroup>${'<col width="80">'.repeat(COLUMNS)}</colgroup>\n${FORM.map((row) => `  <tr>${row.map(({ text, columnSpan, rowSpan }) => `<td${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}>${escaped(text)}</td>`).join('\n    ')}</tr>`).join('\n')}\n</table>`;

export const page = (body: string): string =>
  `<!DOCTYPE html>\n<html lang="zh"><head><meta charset="utf-8"><title>公开</title><style>table { table-layout: fixed; width: 640px }</style><script>const text = '脚本';</script></head><body>${body}</body></html>\n`;

export const formHtml = (): string => page(`<h1>${TITLE}</h1>\n${formTable()}\n<p>${NOTE}</p>`);
