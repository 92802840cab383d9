import type { APIRoute } from 'astro';
import { sitemapPaths } from '../site/paths.ts';

export const getStaticPaths = sitemapPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) => new Response(props.xml);
