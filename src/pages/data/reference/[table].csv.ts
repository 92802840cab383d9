import type { APIRoute } from 'astro';
import { REFERENCE_TABLE_NAMES } from '../../../model/tables/index.ts';
import { dataFile } from '../../../site/downloads.ts';

export const getStaticPaths = () => REFERENCE_TABLE_NAMES.map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params }) => new Response(dataFile(`reference/${params['table']}.csv`));
