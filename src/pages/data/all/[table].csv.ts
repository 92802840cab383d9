import type { APIRoute } from 'astro';
import { publishedCsv } from '../../../site/downloads.ts';
import { tablePaths } from '../../../site/paths.ts';

export const getStaticPaths = tablePaths;

export const GET: APIRoute = ({ params }) => new Response(publishedCsv(params['table'] ?? '', 'lossless'));
