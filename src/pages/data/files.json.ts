import type { APIRoute } from 'astro';
import { fileListJson } from '../../site/file-lists.ts';

export const GET: APIRoute = async () => new Response(await fileListJson());
