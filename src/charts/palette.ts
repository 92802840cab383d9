/**
 * Colours of the parts of a whole, in both themes, with the text that stands on them. Neighbours differ in lightness,
 * not only in hue. What states no number is pale, in the colours of paper: it must not look like a value.
 */
export interface PartColors {
  readonly light: string;
  readonly onLight: string;
  readonly dark: string;
  readonly onDark: string;
}

export const PART_COLORS = {
  'phrasing-ge': { light: '#12436d', onLight: '#ffffff', dark: '#5c97cc', onDark: '#12110f' },
  'phrasing-gt': { light: '#3b76ab', onLight: '#ffffff', dark: '#8fbbdd', onDark: '#12110f' },
  'phrasing-le': { light: '#855600', onLight: '#ffffff', dark: '#a8741a', onDark: '#12110f' },
  'phrasing-lt': { light: '#c98a1b', onLight: '#1c1b19', dark: '#d79f3c', onDark: '#12110f' },
  'phrasing-eq': { light: '#1f6f63', onLight: '#ffffff', dark: '#3f9384', onDark: '#12110f' },
  'phrasing-range': { light: '#7fb8ab', onLight: '#1c1b19', dark: '#86bdb0', onDark: '#12110f' },
  'phrasing-approx': { light: '#dccfe4', onLight: '#1c1b19', dark: '#dccfe6', onDark: '#12110f' },
  'phrasing-none': { light: '#948e82', onLight: '#1c1b19', dark: '#8a857b', onDark: '#12110f' },
  'phrasing-qualitative': { light: '#d5cdbb', onLight: '#1c1b19', dark: '#4a463d', onDark: '#ece8df' },
  'phrasing-time': { light: '#eae4d6', onLight: '#1c1b19', dark: '#34312a', onDark: '#ece8df' },
  'phrasing-blank': { light: '#fffefb', onLight: '#1c1b19', dark: '#171613', onDark: '#ece8df' },
  'rate-at-hundred': { light: '#12436d', onLight: '#ffffff', dark: '#5c97cc', onDark: '#12110f' },
  'rate-hundred-other': { light: '#8fbbdd', onLight: '#1c1b19', dark: '#c9def0', onDark: '#12110f' },
  'rate-elsewhere': { light: '#eae4d6', onLight: '#1c1b19', dark: '#4a463d', onDark: '#ece8df' },
  'rate-zero-other': { light: '#e6bd6a', onLight: '#1c1b19', dark: '#ebcb8b', onDark: '#12110f' },
  'rate-at-zero': { light: '#855600', onLight: '#ffffff', dark: '#a8741a', onDark: '#12110f' },
  'scope-same': { light: '#12436d', onLight: '#ffffff', dark: '#5c97cc', onDark: '#12110f' },
  'scope-same-number': { light: '#8fbbdd', onLight: '#1c1b19', dark: '#c9def0', onDark: '#12110f' },
  'scope-partly': { light: '#1f6f63', onLight: '#ffffff', dark: '#3f9384', onDark: '#12110f' },
  'scope-close': { light: '#dccfe4', onLight: '#1c1b19', dark: '#dccfe6', onDark: '#12110f' },
  'scope-different': { light: '#c98a1b', onLight: '#1c1b19', dark: '#d79f3c', onDark: '#12110f' },
  'scope-department-only': { light: '#d5cdbb', onLight: '#1c1b19', dark: '#4a463d', onDark: '#ece8df' },
  'scope-project-only': { light: '#f3eee3', onLight: '#1c1b19', dark: '#2a2822', onDark: '#ece8df' },
  'finding-error': { light: '#a8322a', onLight: '#ffffff', dark: '#e2786c', onDark: '#12110f' },
  'finding-warning': { light: '#e6bd6a', onLight: '#1c1b19', dark: '#d79f3c', onDark: '#12110f' },
  'finding-info': { light: '#c9def0', onLight: '#1c1b19', dark: '#35536e', onDark: '#ece8df' },
  'finding-passed': { light: '#e3efe9', onLight: '#17594f', dark: '#1d3530', onDark: '#b5dcd2' },
  'finding-undecided': { light: '#eae4d6', onLight: '#1c1b19', dark: '#34312a', onDark: '#ece8df' },
  'finding-unapplied': { light: '#fffefb', onLight: '#625e57', dark: '#171613', onDark: '#aaa498' },
} as const satisfies Record<string, PartColors>;

export type PartName = keyof typeof PART_COLORS;
export const PART_NAMES = Object.keys(PART_COLORS) as PartName[];

/** A string for each part. */
export const eachPart = (of: (name: PartName) => string): Readonly<Record<PartName, string>> =>
  Object.fromEntries(PART_NAMES.map((name) => [name, of(name)])) as Record<PartName, string>;
