/**
 * The codes that put a figure into someone else's page. They work under a host's strict Content-Security-Policy and in
 * editors that clean what is pasted: no style attribute, and where a frame or script is taken out, the picture or a
 * line with the figure's title and address is left.
 */
import { html } from './html.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a figure is called and where it is found; addresses with their host. */
export interface EmbedSubject {
  readonly figure: string;
  readonly language: string;
  readonly title: string;
  /** Name of the site. */
  readonly credit: string;
  readonly page: string;
  /** The page for iframes, and how high a frame must be to show it whole at every width. */
  readonly embed: string;
  readonly frame: Size;
  readonly script: string;
  readonly png: string;
  /** Of the picture, in CSS pixels. */
  readonly picture: Size;
  /** The copy that a release keeps for good, where one does. */
  readonly frozen?: { readonly page: string; readonly png: string };
}

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export interface EmbedCodes {
  /** Needs no script. */
  readonly iframe: string;
  /** As high as what it shows; a picture where scripts are taken out. */
  readonly element: string;
  readonly image: string;
  readonly markdown: string;
  /** The picture as it was published; null where no release keeps it. */
  readonly frozen: string | null;
}

export const embedCodes = (subject: EmbedSubject, theme: EmbedTheme = 'auto'): EmbedCodes => ({
  iframe: iframeCode(subject, theme),
  element: elementCode(subject, theme),
  image: imageCode(subject),
  markdown: markdownCode(subject),
  frozen: frozenCode(subject),
});

/** The line of attribution stands outside the frame: it is still there where the frame is not. */
export function iframeCode({ embed, language, title, credit, page, frame }: EmbedSubject, theme: EmbedTheme): string {
  const src = theme === 'auto' ? embed : `${embed}?theme=${theme}`;
  return html`<iframe src="${src}" title="${title}" lang="${language}" width="100%" height="${frame.height}" frameborder="0" loading="lazy"></iframe>
<p lang="${language}"><a href="${page}">${title}</a> · ${credit}</p>`.text;
}

function elementCode(subject: EmbedSubject, theme: EmbedTheme): string {
  const { script, figure, language } = subject;
  return html`<script src="${script}" async></script>
<bureau-chart figure="${figure}" lang="${language}" theme="${theme}">${linkedPicture(subject)}</bureau-chart>`.text;
}

const linkedPicture = ({ page, png, title, credit, picture }: EmbedSubject) =>
  html`<a href="${page}"><img src="${png}" alt="${title} · ${credit}" width="${picture.width}" height="${picture.height}" loading="lazy"></a>`;

const imageCode = (subject: EmbedSubject): string => linkedPicture(subject).text;

/** Without a height: a later drawing may have another, and the code is to outlive it. */
const frozenCode = ({ frozen, title, credit, picture }: EmbedSubject): string | null =>
  frozen
    ? html`<a href="${frozen.page}"><img src="${frozen.png}" alt="${title} · ${credit}" width="${picture.width}" loading="lazy"></a>`
        .text
    : null;

const markdownCode = ({ page, png, title, credit }: EmbedSubject): string =>
  `[![${markdownText(`${title} · ${credit}`)}](${markdownAddress(png)})](${markdownAddress(page)})`;

/** Markdown takes any mark of ASCII as it is after a backslash; a line break would end the picture's words. */
const markdownText = (text: string): string => text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');

const markdownAddress = (address: string): string =>
  address.replace(/[\s()<>\\]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
