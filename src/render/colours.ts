/** Charts are drawn with their colours by name, as pages have them; files hold the colours of a theme in their place. */
import type { LegendItem } from '../charts/chart.ts';
import { customProperties, type Theme, WEB } from '../charts/theme.ts';

const known = new Map<Theme, ReadonlyMap<string, string>>();

/** Colours of a theme by the name that WEB has for each. */
function coloursOf(theme: Theme): ReadonlyMap<string, string> {
  const colours =
    known.get(theme) ??
    new Map(Object.entries(customProperties(theme)).map(([name, colour]) => [`var(${name})`, colour]));
  known.set(theme, colours);
  return colours;
}

/** Names of colours are whole attributes; what words between tags say is left as it is. */
export function coloured(svg: string, theme: Theme): string {
  if (theme === WEB) return svg;
  const colours = coloursOf(theme);
  return svg.replace(/(?<=")var\(--[\w-]+\)(?="[^<>]*>)/g, (named) => colours.get(named) ?? named);
}

export function colouredItem(item: LegendItem, theme: Theme): LegendItem {
  const colours = coloursOf(theme);
  const { fill, stroke } = item;
  return { ...item, fill: colours.get(fill) ?? fill, ...(stroke && { stroke: colours.get(stroke) ?? stroke }) };
}
