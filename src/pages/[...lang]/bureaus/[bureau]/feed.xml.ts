import type { APIRoute } from 'astro';
import type { Messages } from '../../../../i18n/index.ts';
import { bureaus } from '../../../../site/answers.ts';
import { bureauFeed } from '../../../../site/feed.ts';
import { subjectFeedPaths } from '../../../../site/paths.ts';

export const getStaticPaths = () =>
  subjectFeedPaths(
    'bureau',
    bureaus().map(({ bureau }) => bureau),
  );

export const GET: APIRoute<{ t: Messages; subject: string }> = ({ props: { t, subject } }) =>
  new Response(bureauFeed(subject, t));
