import type { APIRoute } from 'astro';
import { dataFileBytes } from '../../site/data-files.ts';
import { dataFilePaths } from '../../site/paths.ts';

export const getStaticPaths = () => dataFilePaths('sha256');

export const GET: APIRoute<{ path: string }> = async ({ props }) => new Response(await dataFileBytes(props.path));
