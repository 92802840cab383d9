import type { APIRoute } from 'astro';
import { dataFile } from '../../../site/downloads.ts';
import { referenceTablePaths } from '../../../site/paths.ts';

export const getStaticPaths = referenceTablePaths;

export const GET: APIRoute = ({ params }) => new Response(dataFile(`reference/${params['table']}.csv`));
