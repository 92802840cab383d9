import type { APIRoute } from 'astro';
import { iframeCode } from '../../../client/embed-codes.ts';
import { embedSubject, formatOembed } from '../../../site/embeds.ts';
import { type FigurePathProps, figureFilePaths, figureOf } from '../../../site/paths.ts';

export const getStaticPaths = () => figureFilePaths('oembed.json');

export const GET: APIRoute<FigurePathProps> = ({ props: { name, t } }) => {
  const subject = embedSubject(figureOf(name), t);
  return new Response(formatOembed(subject, iframeCode(subject, 'auto')));
};
