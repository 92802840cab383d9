import type { APIRoute } from 'astro';
import { nameFilePaths } from '../../site/paths.ts';

export const getStaticPaths = nameFilePaths;

export const GET: APIRoute<{ make: () => string }> = ({ props }) => new Response(props.make());
