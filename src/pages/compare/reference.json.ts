import { sharedJson } from '../../site/published-row-files.ts';

export const GET = () => new Response(sharedJson());
