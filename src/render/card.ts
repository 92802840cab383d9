/** What a link to a page shows where it is shared: the site's name, the page's title, and a sentence about it. */
import { BOLD, fitText, textWidth, wrapText } from '../charts/shapes/text.ts';
import type { Theme } from '../charts/theme.ts';
import { escapeXml, FONT } from './sheet.ts';

/** The size that social networks ask for. */
export const CARD = { width: 1200, height: 630 } as const;

export interface Card {
  readonly lang: string;
  readonly site: string;
  /** What kind of page it is; empty for the first page. */
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  /** At the foot of the card. */
  readonly motto: string;
}

const MARGIN = 84;
const WIDTH = CARD.width - 2 * MARGIN;
/** A long title is set smaller, and cut after three lines. */
const TITLE_SIZES = [76, 64, 54] as const;
const MOST_TITLE_LINES = 3;
const MOST_TEXT_LINES = 3;
const TEXT_SIZE = 32;
const TEXT_LINE = 46;
const SMALL = 27;
/** Baselines and rules from the top. */
const HEAD = 96;
const HEAD_RULE = 136;
const KIND = 208;
const BODY = 226;
const FOOT_RULE = 548;
const FOOT = 590;

export function renderCard({ lang, site, kind, title, text, motto }: Card, theme: Theme): string {
  const size = titleSize(title);
  const titles = fitLines(title, size * BOLD, MOST_TITLE_LINES, lang);
  const titleStep = Math.round(size * 1.3);
  const textTop = BODY + titles.length * titleStep + 24;
  const room = Math.floor((FOOT_RULE - textTop) / TEXT_LINE);
  const texts = fitLines(text, TEXT_SIZE, Math.min(MOST_TEXT_LINES, room), lang);
  const line = (y: number) => `<rect x="${MARGIN}" y="${y}" width="${WIDTH}" height="2" fill="${theme.rule}"/>`;
  const words = (text: string, y: number, size: number, attributes: string, x = MARGIN) =>
    `<text x="${x}" y="${y}" font-size="${size}" ${attributes}>${escapeXml(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" width="${CARD.width}" height="${CARD.height}" font-family="${FONT}">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${theme.paper}"/>`,
    `<rect width="${CARD.width}" height="10" fill="${theme.accent}"/>`,
    emblem(MARGIN, HEAD - 34, theme),
    words(fitText(site, WIDTH - 62, SMALL * BOLD), HEAD, SMALL, `font-weight="600" fill="${theme.ink}"`, MARGIN + 62),
    line(HEAD_RULE),
    words(kind, KIND, SMALL, `fill="${theme.accent}"`),
    ...titles.map((one, i) =>
      words(one, BODY + Math.round((i + 0.82) * titleStep), size, `font-weight="600" fill="${theme.ink}"`),
    ),
    ...texts.map((one, i) => words(one, textTop + (i + 1) * TEXT_LINE - 12, TEXT_SIZE, `fill="${theme.muted}"`)),
    line(FOOT_RULE),
    words(fitText(motto, WIDTH, SMALL), FOOT, SMALL, `fill="${theme.muted}"`),
    '</svg>',
  ].join('');
}

/** The largest in which the title takes two lines at most, the second of them more than a character or two. */
function titleSize(title: string): number {
  const isGood = (size: number, shortest: number) => {
    const [, second, ...more] = linesOf(title, size * BOLD);
    return more.length === 0 && (second === undefined || textWidth(second, size) >= shortest);
  };
  return (
    TITLE_SIZES.find((size) => isGood(size, WIDTH / 5)) ?? TITLE_SIZES.find((size) => isGood(size, 0)) ?? TITLE_SIZES[2]
  );
}

/** The three bars of the site's icon. */
const emblem = (x: number, y: number, { accent, paper }: Theme): string =>
  `<g transform="translate(${x},${y}) scale(1.375)"><rect width="32" height="32" fill="${accent}"/>` +
  `<path d="M7 23V16h4v7zm7 0V9h4v14zm7 0v-9h4v9z" fill="${paper}"/></g>`;

const linesOf = (text: string, size: number): string[] => wrapText(text, WIDTH, size);

/** So many lines at most, each as wide as the card at most; what is cut ends with an ellipsis. */
export function fitLines(text: string, size: number, most: number, lang: string): string[] {
  const isChinese = lang.startsWith('zh');
  const lines = linesOf(text, size);
  // Chinese breaks between any characters, other languages at the space that the break has taken.
  const rest = lines.slice(most - 1).join(isChinese ? '' : ' ');
  const kept = lines.length > most ? [...lines.slice(0, most - 1), rest] : lines;
  return kept.map((line) => (textWidth(line, size) > WIDTH ? cutLine(line, size, isChinese) : line));
}

/** Cut within a word only where there is but one. */
function cutLine(line: string, size: number, isChinese: boolean): string {
  const cut = fitText(line, WIDTH, size);
  const whole = isChinese ? null : /^(.*[^\s,;:])[\s,;:]+\S*…$/.exec(cut);
  return whole ? `${whole[1]}…` : cut;
}
