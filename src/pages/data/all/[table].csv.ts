import type { APIRoute } from 'astro';
import type { TableName } from '../../../model/table.ts';
import { TABLES } from '../../../model/tables/index.ts';
import { dataset } from '../../../site/dataset.ts';
import { joinedCells, losslessCsv } from '../../../site/downloads.ts';

export const getStaticPaths = () => Object.keys(TABLES).map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params }) =>
  new Response(losslessCsv(joinedCells(dataset(), params['table'] as TableName)));
