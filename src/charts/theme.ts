/**
 * Colours of drawings. WEB names the custom properties of the stylesheet, so that one SVG in a page serves light
 * and dark; LIGHT and DARK hold the values themselves, for files that stand alone (a test keeps the three alike).
 * Series are told apart by lightness too, and stay distinct for the common colour-vision deficiencies.
 */
import { eachPart, PART_COLORS, type PartName } from './palette.ts';

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
  /** One colour a part of a whole that is no class, and the text on it. */
  readonly parts: Readonly<Record<PartName, string>>;
  readonly partText: Readonly<Record<PartName, string>>;
}

/** Output classes in blues, benefits in ochres, told apart by lightness; cost is grey, satisfaction red. */
const CLASS_COLORS = {
  'output.quantity': { light: '#12436d', onLight: '#ffffff', dark: '#5c97cc', onDark: '#12110f' },
  'output.quality': { light: '#3b76ab', onLight: '#ffffff', dark: '#8fbbdd', onDark: '#12110f' },
  'output.timeliness': { light: '#8fbbdd', onLight: '#1c1b19', dark: '#c9def0', onDark: '#12110f' },
  cost: { light: '#6f6f6f', onLight: '#ffffff', dark: '#a3a09a', onDark: '#12110f' },
  'benefit.economic': { light: '#855600', onLight: '#ffffff', dark: '#a8741a', onDark: '#12110f' },
  'benefit.social': { light: '#c98a1b', onLight: '#1c1b19', dark: '#d79f3c', onDark: '#12110f' },
  'benefit.ecological': { light: '#e6bd6a', onLight: '#1c1b19', dark: '#ebcb8b', onDark: '#12110f' },
  'benefit.sustained': { light: '#f4dfb2', onLight: '#1c1b19', dark: '#f6e6c6', onDark: '#12110f' },
  satisfaction: { light: '#a8322a', onLight: '#ffffff', dark: '#e2786c', onDark: '#12110f' },
} as const;

type Shade = 'light' | 'onLight' | 'dark' | 'onDark';

const classColors = (shade: Shade): Record<string, string> =>
  Object.fromEntries(Object.entries(CLASS_COLORS).map(([name, colors]) => [name, colors[shade]]));

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
  classes: classColors('light'),
  classText: classColors('onLight'),
  parts: eachPart((name) => PART_COLORS[name].light),
  partText: eachPart((name) => PART_COLORS[name].onLight),
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
  classes: classColors('dark'),
  classText: classColors('onDark'),
  parts: eachPart((name) => PART_COLORS[name].dark),
  partText: eachPart((name) => PART_COLORS[name].onDark),
};

const property = (name: string): string => `var(--${name.replaceAll('.', '-')})`;
const classProperties = (prefix: string): Record<string, string> =>
  Object.fromEntries(Object.keys(CLASS_COLORS).map((name) => [name, property(`${prefix}-${name}`)]));

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
  classes: classProperties('class'),
  classText: classProperties('on-class'),
  parts: eachPart(property),
  partText: eachPart((name) => property(`on-${name}`)),
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A theme as custom properties, `--class-cost: #6f6f6f`. */
export function customProperties(theme: Theme): Record<string, string> {
  const { classes: fills, classText, parts, partText, ...plain } = theme;
  const named = (of: Readonly<Record<string, string>>, prefix: string) =>
    Object.entries(of).map(([name, value]) => [`--${prefix}${name.replaceAll('.', '-')}`, value]);
  return Object.fromEntries([
    ...Object.entries(plain).map(([name, value]) => [`--${kebab(name)}`, value]),
    ...named(fills, 'class-'),
    ...named(classText, 'on-class-'),
    ...named(parts, ''),
    ...named(partText, 'on-'),
  ]);
}
