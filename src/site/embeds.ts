/** How a figure is put into other sites: its drawings, what its codes name, and its oEmbed answer. */
import { LIGHT, WEB } from '../charts/theme.ts';
import type { Messages } from '../i18n/index.ts';
import { renderSheet, sheetSize } from '../render/sheet.ts';
import type { Figure } from './figures.ts';
import { PICTURE_SCALE, pictureSheet } from './pictures.ts';
import { absolute, embedScripts, fileUrl, urls } from './urls.ts';

/**
 * A column of text in someone's report is 600 to 700 pixels wide: the wide drawing is made for that, not for our own
 * pages. `shown` is the widest that src/styles/embed.css shows each.
 */
const DRAWINGS = { narrow: { width: 342, shown: 416 }, wide: { width: 600, shown: 720 } } as const;

/** Space around the drawing, and up to three lines of attribution below it. */
const AROUND = 92;

type Drawing = keyof typeof DRAWINGS;

const webSheet = (figure: Figure, t: Messages, drawing: Drawing) => {
  const { width } = DRAWINGS[drawing];
  return figure.sheet({ t, theme: WEB, width, isStandalone: false, hasHeadline: true, idSuffix: `-${drawing}` });
};

/** The figure as the embed page shows it, in the colours of the page. */
export const embedDrawing = (figure: Figure, t: Messages, drawing: Drawing): string =>
  renderSheet(webSheet(figure, t, drawing));

/** How high a frame of fixed height must be, to show the whole figure at any width. */
function frameHeight(figure: Figure, t: Messages): number {
  const heights = (['narrow', 'wide'] as const).map((drawing) => {
    const { width, shown } = DRAWINGS[drawing];
    return (sheetSize(webSheet(figure, t, drawing)).height * shown) / width;
  });
  return Math.ceil(Math.max(...heights)) + AROUND;
}

/** What src/client/embed-codes.ts makes codes of. */
export function embedSubject(figure: Figure, t: Messages) {
  const url = urls(t.language);
  const { id } = figure;
  return {
    figure: id,
    language: t.language,
    title: figure.headline(t),
    credit: t.site.name,
    page: absolute(url.chart(id)),
    embed: absolute(url.embed(id)),
    script: absolute(fileUrl(embedScripts.host)),
    png: absolute(url.figure(id, 'png')),
    frame: { width: DRAWINGS.wide.shown, height: frameHeight(figure, t) },
    picture: sheetSize(pictureSheet(figure, t, LIGHT)),
  };
}

/** Answers to https://oembed.com: what a page asks for when someone pastes the address of a figure. */
export function formatOembed(subject: ReturnType<typeof embedSubject>, html: string): string {
  const { frame, picture, language } = subject;
  const home = absolute(urls(language).home);
  const answer = {
    version: '1.0',
    type: 'rich',
    title: subject.title,
    author_name: subject.credit,
    author_url: home,
    provider_name: subject.credit,
    provider_url: home,
    cache_age: 86_400,
    html,
    width: frame.width,
    height: frame.height,
    thumbnail_url: subject.png,
    thumbnail_width: picture.width * PICTURE_SCALE,
    thumbnail_height: picture.height * PICTURE_SCALE,
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
