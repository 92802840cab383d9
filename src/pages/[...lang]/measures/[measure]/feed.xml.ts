import type { APIRoute } from 'astro';
import type { Messages } from '../../../../i18n/index.ts';
import type { Measure } from '../../../../model/tables/measures.ts';
import { measures } from '../../../../site/answers.ts';
import { measureFeed } from '../../../../site/feed.ts';
import { subjectFeedPaths } from '../../../../site/paths.ts';

export const getStaticPaths = () => {
  const known = new Map(measures().map((measure) => [measure.measure, measure]));
  return subjectFeedPaths('measure', [...known.keys()]).map(({ params, props }) => ({
    params,
    props: { ...props, measure: known.get(props.subject) },
  }));
};

export const GET: APIRoute<{ t: Messages; measure: Measure }> = ({ props: { t, measure } }) =>
  new Response(measureFeed(measure, t));
