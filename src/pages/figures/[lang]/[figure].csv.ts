import type { APIRoute } from 'astro';
import { spreadsheetCsv } from '../../../site/downloads.ts';
import { figureCells } from '../../../site/figure-record.ts';
import { type FigurePathProps, figureFilePaths, recordOf } from '../../../site/paths.ts';

export const getStaticPaths = () => figureFilePaths('csv');

export const GET: APIRoute<FigurePathProps> = ({ props }) =>
  new Response(spreadsheetCsv(figureCells(recordOf(props), props.t)));
