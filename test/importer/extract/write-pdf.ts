/** A small PDF by hand: text in a font that is not embedded, as systems for official documents write it. */

export interface PdfPage {
  /** Operators of the content stream. */
  readonly content: string;
  readonly rotate?: number;
}

/** Text at a place, in the character codes of UniGB-UCS2-H. */
export const show = (text: string, x: number, y: number, size = 10): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${[...text].map((one) => (one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')}> Tj ET\n`;

export const frame = (x: number, y: number, width: number, height: number): string =>
  `${x} ${y} ${width} ${height} re S\n`;

/** `toUnicode`: pairs of code and character that the font says its glyphs are. */
export function pdf(pages: readonly PdfPage[], toUnicode: Readonly<Record<string, string>> = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  const map = Object.entries(toUnicode).map(([code, one]) => `<${code}> <${(one.codePointAt(0) ?? 0).toString(16)}>`);
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${map.length} beginbfchar ${map.join(' ')} endbfchar endcmap end end`;
  const descendant = add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 4 0 R >>',
  );
  add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  const unicode = map.length > 0 ? add(`<< /Length ${cmap.length} >>\nstream\n${cmap}\nendstream`) : null;
  const font = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [${descendant} 0 R]${unicode === null ? '' : ` /ToUnicode ${unicode} 0 R`} >>`,
  );
  const numbers = pages.map(({ content, rotate = 0 }) => {
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Contents ${stream} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${numbers.length} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (one) => one.charCodeAt(0));
}
