import type { APIRoute } from 'astro';
import { frozenRelease } from '../../../site/frozen-release.ts';
import { frozenPaths } from '../../../site/paths.ts';

export const getStaticPaths = frozenPaths;

export const GET: APIRoute<object, { release: string }> = ({ params }) =>
  new Response(`${JSON.stringify(frozenRelease(params.release), null, 1)}\n`);
