import type { APIRoute } from 'astro';
import { losslessCsv } from '../../../site/downloads.ts';
import { figureCells } from '../../../site/figure-record.ts';
import { type FigurePathProps, figureFilePaths, recordOf } from '../../../site/paths.ts';

export const getStaticPaths = () => figureFilePaths('lossless.csv');

export const GET: APIRoute<FigurePathProps> = ({ props }) =>
  new Response(losslessCsv(figureCells(recordOf(props), props.t)));
