import type { APIRoute } from 'astro';
import { dataFile } from '../../../../site/downloads.ts';
import { documentTablePaths } from '../../../../site/paths.ts';

export const getStaticPaths = documentTablePaths;

export const GET: APIRoute = ({ params }) =>
  new Response(dataFile(`documents/${params['document']}/${params['table']}.csv`));
