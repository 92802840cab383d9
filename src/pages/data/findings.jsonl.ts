import type { APIRoute } from 'astro';
import { findingLines } from '../../site/finding-files.ts';

export const GET: APIRoute = () => new Response(findingLines());
