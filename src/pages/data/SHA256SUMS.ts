import type { APIRoute } from 'astro';
import { checksums } from '../../site/all-files.ts';

export const GET: APIRoute = async () => new Response(await checksums());
