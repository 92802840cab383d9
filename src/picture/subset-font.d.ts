declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'truetype';
    /** Numbers of the names to keep beside the usual. */
    readonly preserveNameIds?: readonly number[];
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
  }
  /** The font with the glyphs of `text` only. */
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
