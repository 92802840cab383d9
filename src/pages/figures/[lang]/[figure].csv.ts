import type { APIRoute } from 'astro';
import { figureCells, spreadsheetCsv } from '../../../site/downloads.ts';
import type { FigurePathProps } from '../../../site/paths.ts';
import { figureOf, figurePaths } from '../../../site/paths.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute<FigurePathProps> = ({ props: { name, t } }) =>
  new Response(spreadsheetCsv(figureCells(figureOf(name).table(t), t.terms.sourceRows)));
