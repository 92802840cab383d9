import type { APIRoute } from 'astro';
import { formatRecord } from '../../../site/figure-record.ts';
import { type FigurePathProps, figureFilePaths, recordOf } from '../../../site/paths.ts';

export const getStaticPaths = () => figureFilePaths('json');

export const GET: APIRoute<FigurePathProps> = ({ props }) => new Response(formatRecord(recordOf(props)));
