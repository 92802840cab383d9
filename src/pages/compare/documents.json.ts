import { documentListJson } from '../../site/published-row-files.ts';

export const GET = () => new Response(documentListJson());
