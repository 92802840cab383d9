import type { APIRoute } from 'astro';
import { figureWorkbook } from '../../../site/figure-workbook.ts';
import { type FigurePathProps, figureFilePaths, recordOf } from '../../../site/paths.ts';

export const getStaticPaths = () => figureFilePaths('xlsx');

export const GET: APIRoute<FigurePathProps> = ({ props }) => new Response(figureWorkbook(recordOf(props), props.t));
