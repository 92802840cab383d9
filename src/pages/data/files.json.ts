import type { APIRoute } from 'astro';
import { fileListJson } from '../../site/all-files.ts';

export const GET: APIRoute = async () => new Response(await fileListJson());
