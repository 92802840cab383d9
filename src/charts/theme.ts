/**
 * Colours of drawings. WEB names the custom properties of the stylesheet, so that one SVG in a page serves light
 * and dark; LIGHT and DARK hold the values themselves, for files that stand alone (a test keeps the three alike).
 * Series are told apart by lightness too, and stay distinct for the common colour-vision deficiencies.
 */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly accent: string;
  /** Data colours by role. */
  readonly basic: string;
  readonly onBasic: string;
  readonly project: string;
  readonly mark: string;
  readonly track: string;
  /** One colour a canonical indicator class. */
  readonly classes: Readonly<Record<string, string>>;
  /** Text on a class's colour. */
  readonly classText: Readonly<Record<string, string>>;
}

const classes = (
  quantity: string,
  quality: string,
  timeliness: string,
  cost: string,
  economic: string,
  social: string,
  ecological: string,
  sustained: string,
  satisfaction: string,
): Record<string, string> => ({
  'output.quantity': quantity,
  'output.quality': quality,
  'output.timeliness': timeliness,
  cost,
  'benefit.economic': economic,
  'benefit.social': social,
  'benefit.ecological': ecological,
  'benefit.sustained': sustained,
  satisfaction,
});

const LIGHT_CLASSES = classes(
  '#12436d',
  '#3b76ab',
  '#8fbbdd',
  '#6f6f6f',
  '#8a5a00',
  '#c98a1b',
  '#e6bd6a',
  '#f4dfb2',
  '#a8322a',
);
const LIGHT_CLASS_TEXT = classes(
  '#ffffff',
  '#ffffff',
  '#1c1b19',
  '#ffffff',
  '#ffffff',
  '#1c1b19',
  '#1c1b19',
  '#1c1b19',
  '#ffffff',
);
const DARK_CLASSES = classes(
  '#5c97cc',
  '#8fbbdd',
  '#c9def0',
  '#a3a09a',
  '#a8741a',
  '#d79f3c',
  '#ebcb8b',
  '#f6e6c6',
  '#e2786c',
);
const DARK_CLASS_TEXT = classes(
  '#12110f',
  '#12110f',
  '#12110f',
  '#12110f',
  '#12110f',
  '#12110f',
  '#12110f',
  '#12110f',
  '#12110f',
);

export const LIGHT: Theme = {
  paper: '#fffefb',
  ink: '#1c1b19',
  muted: '#625e57',
  rule: '#dcd7cc',
  accent: '#9d2b22',
  basic: '#c9c2b3',
  onBasic: '#1c1b19',
  project: '#12436d',
  mark: '#12436d',
  track: '#ece8de',
  classes: LIGHT_CLASSES,
  classText: LIGHT_CLASS_TEXT,
};

export const DARK: Theme = {
  paper: '#171613',
  ink: '#ece8df',
  muted: '#aaa498',
  rule: '#3a372f',
  accent: '#ee9186',
  basic: '#5b564b',
  onBasic: '#ece8df',
  project: '#8fbbdd',
  mark: '#8fbbdd',
  track: '#2a2822',
  classes: DARK_CLASSES,
  classText: DARK_CLASS_TEXT,
};

const property = (name: string): string => `var(--${name.replaceAll('.', '-')})`;
const properties = (names: readonly string[], prefix: string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, property(`${prefix}-${name}`)]));

const CLASS_NAMES = Object.keys(LIGHT_CLASSES);

export const WEB: Theme = {
  paper: property('paper'),
  ink: property('ink'),
  muted: property('muted'),
  rule: property('rule'),
  accent: property('accent'),
  basic: property('basic'),
  onBasic: property('on-basic'),
  project: property('project'),
  mark: property('mark'),
  track: property('track'),
  classes: properties(CLASS_NAMES, 'class'),
  classText: properties(CLASS_NAMES, 'on-class'),
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A theme as custom properties, `--class-cost: #6f6f6f`. */
export function customProperties(theme: Theme): Record<string, string> {
  const { classes: fills, classText, ...plain } = theme;
  const named = (of: Readonly<Record<string, string>>, prefix: string) =>
    Object.entries(of).map(([name, value]) => [`--${prefix}-${name.replaceAll('.', '-')}`, value]);
  return Object.fromEntries([
    ...Object.entries(plain).map(([name, value]) => [`--${kebab(name)}`, value]),
    ...named(fills, 'class'),
    ...named(classText, 'on-class'),
  ]);
}
