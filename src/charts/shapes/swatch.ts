/** The square of a legend, around (0, 0). */
export const SWATCH = 'M-5,-5H5V5H-5Z';
