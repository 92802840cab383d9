import { robots } from '../site/sitemap.ts';

export const GET = () => new Response(robots());
