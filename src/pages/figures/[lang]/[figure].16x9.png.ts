import type { APIRoute } from 'astro';
import { LIGHT } from '../../../site/figures.ts';
import { type FigurePathProps, figureFilePaths } from '../../../site/paths.ts';
import { figureSlide } from '../../../site/pictures.ts';

export const getStaticPaths = () => figureFilePaths('16x9.png');

export const GET: APIRoute<FigurePathProps> = async ({ props }) =>
  new Response(new Uint8Array(await figureSlide(props, LIGHT)));
