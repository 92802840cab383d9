/** Figures as pictures, for reports, slides and wherever SVG is not shown. */
import type { Theme } from '../charts/theme.ts';
import type { Messages } from '../i18n/index.ts';
import { picture } from '../picture/picture.ts';
import { renderSheet, type Sheet } from '../render/sheet.ts';
import { renderSlide } from '../render/slide.ts';
import type { Figure } from './figures.ts';
import { type FigurePathProps, figureOf } from './paths.ts';

/** So narrow that its smallest letters are read on a phone, where the picture is 375 pixels wide. */
const PICTURE_WIDTH = 400;
/** Pixels of a picture a CSS pixel. */
export const PICTURE_SCALE = 2;

/** In its natural ratio. */
export const pictureSheet = (figure: Figure, t: Messages, theme: Theme): Sheet =>
  figure.sheet({ t, theme, width: PICTURE_WIDTH, isStandalone: true });

export const figurePicture = ({ name, t }: FigurePathProps, theme: Theme): Promise<Buffer> =>
  picture(renderSheet(pictureSheet(figureOf(name), t, theme)), { name: name.id, scale: PICTURE_SCALE });

/** In 16:9. */
export const slideSvg = (figure: Figure, t: Messages, theme: Theme): string =>
  renderSlide((width) => figure.sheet({ t, theme, width, isStandalone: true }));

export const figureSlide = ({ name, t }: FigurePathProps, theme: Theme): Promise<Buffer> =>
  picture(slideSvg(figureOf(name), t, theme), { name: name.id, scale: 1 });
