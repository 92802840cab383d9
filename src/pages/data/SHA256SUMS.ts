import type { APIRoute } from 'astro';
import { checksums } from '../../site/file-lists.ts';

export const GET: APIRoute = async () => new Response(await checksums());
