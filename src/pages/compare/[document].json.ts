import type { APIRoute } from 'astro';
import { documentJson } from '../../site/published-row-files.ts';
import { documentPaths } from '../../site/paths.ts';

export const getStaticPaths = documentPaths;

export const GET: APIRoute = ({ params }) => new Response(documentJson(params['document'] ?? ''));
