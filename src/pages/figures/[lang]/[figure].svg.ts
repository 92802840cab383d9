import type { APIRoute } from 'astro';
import { renderSheet } from '../../../render/sheet.ts';
import { LIGHT } from '../../../site/figures.ts';
import type { FigurePathProps } from '../../../site/paths.ts';
import { figureOf, figurePaths } from '../../../site/paths.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute<FigurePathProps> = ({ props: { name, t } }) =>
  new Response(renderSheet(figureOf(name).sheet({ t, theme: LIGHT, width: 720, isStandalone: true })));
