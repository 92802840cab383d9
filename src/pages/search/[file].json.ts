import type { APIRoute } from 'astro';
import { searchFilePaths } from '../../site/paths.ts';

export const getStaticPaths = searchFilePaths;

export const GET: APIRoute<{ make: () => string }> = ({ props }) => new Response(props.make());
