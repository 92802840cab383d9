import { publishedDescriptor } from '../../site/downloads.ts';

export const GET = () => new Response(publishedDescriptor());
