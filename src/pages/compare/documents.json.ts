import { documentListJson } from '../../site/comparison-files.ts';

export const GET = () => new Response(documentListJson());
