/** Figures as pictures, for reports, slides and wherever SVG is not shown. */
import type { Theme } from '../charts/theme.ts';
import { picture } from '../picture/picture.ts';
import { renderSheet } from '../render/sheet.ts';
import { renderSlide } from '../render/slide.ts';
import { type FigurePathProps, figureOf } from './paths.ts';

/** So narrow that its smallest letters are read on a phone, where the picture is 375 pixels wide. */
export const PICTURE_WIDTH = 400;
/** Pixels of a picture a CSS pixel. */
export const PICTURE_SCALE = 2;

/** In its natural ratio. */
export function figurePicture({ name, t }: FigurePathProps, theme: Theme): Promise<Buffer> {
  const sheet = figureOf(name).sheet({ t, theme, width: PICTURE_WIDTH, isStandalone: true });
  return picture(renderSheet(sheet), { name: name.id, scale: PICTURE_SCALE });
}

/** In 16:9. */
export function figureSlide({ name, t }: FigurePathProps, theme: Theme): Promise<Buffer> {
  const figure = figureOf(name);
  const svg = renderSlide((width) => figure.sheet({ t, theme, width, isStandalone: true }));
  return picture(svg, { name: name.id, scale: 1 });
}
