import type { APIRoute } from 'astro';
import type { Messages } from '../../i18n/index.ts';
import { feedPaths } from '../../site/paths.ts';
import { feed } from '../../site/feed.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<{ t: Messages }> = ({ props }) => new Response(feed(props.t));
