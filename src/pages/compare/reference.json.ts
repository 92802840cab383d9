import { sharedJson } from '../../site/comparison-files.ts';

export const GET = () => new Response(sharedJson());
