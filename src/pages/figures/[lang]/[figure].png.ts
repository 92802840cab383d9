import type { APIRoute } from 'astro';
import { LIGHT } from '../../../site/figures.ts';
import { type FigurePathProps, figureFilePaths } from '../../../site/paths.ts';
import { figurePicture } from '../../../site/pictures.ts';

export const getStaticPaths = () => figureFilePaths('png');

export const GET: APIRoute<FigurePathProps> = async ({ props }) =>
  new Response(new Uint8Array(await figurePicture(props, LIGHT)));
