import type { APIRoute } from 'astro';
import { figureCells, spreadsheetCsv } from '../../../site/downloads.ts';
import type { FigurePathProps } from '../../../site/paths.ts';
import { figurePaths } from '../../../site/paths.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute<FigurePathProps> = ({ props: { figure, t } }) =>
  new Response(spreadsheetCsv(figureCells(figure.table(t), t.terms.sourceRows)));
