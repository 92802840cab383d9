import type { APIRoute } from 'astro';
import { renderSheet } from '../../../render/sheet.ts';
import { LIGHT } from '../../../site/figures.ts';
import { type FigurePathProps, figureFilePaths, figureOf } from '../../../site/paths.ts';

export const getStaticPaths = () => figureFilePaths('svg');

export const GET: APIRoute<FigurePathProps> = ({ props: { name, t } }) =>
  new Response(renderSheet(figureOf(name).sheet({ t, theme: LIGHT, width: 720, isStandalone: true })));
