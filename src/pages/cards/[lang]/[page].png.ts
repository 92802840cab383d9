import type { APIRoute } from 'astro';
import { cardPaths, cardPicture } from '../../../site/cards.ts';

export const getStaticPaths = cardPaths;

export const GET: APIRoute<ReturnType<typeof cardPaths>[number]['props']> = async ({ props }) =>
  new Response(new Uint8Array(await cardPicture(props)));
