import type { APIRoute } from 'astro';
import { DOCUMENT_TABLE_NAMES } from '../../../../model/tables/index.ts';
import { dataset } from '../../../../site/dataset.ts';
import { dataFile } from '../../../../site/downloads.ts';

export const getStaticPaths = () =>
  dataset().documents.flatMap(({ document: { document } }) =>
    DOCUMENT_TABLE_NAMES.map((table) => ({ params: { document, table } })),
  );

export const GET: APIRoute = ({ params }) =>
  new Response(dataFile(`documents/${params['document']}/${params['table']}.csv`));
