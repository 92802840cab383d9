/** The square of a legend, around (0, 0); drawn as wide as the glyphs of targets. */
export const SWATCH = 'M-5,-5H5V5H-5Z';
