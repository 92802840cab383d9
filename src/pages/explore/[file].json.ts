import type { APIRoute } from 'astro';
import { exploreFilePaths } from '../../site/paths.ts';

export const getStaticPaths = exploreFilePaths;

export const GET: APIRoute<{ make: () => string }> = ({ props }) => new Response(props.make());
