/** Which pages exist: `getStaticPaths` of the routes, a page a language and subject. */
import { type MEDIA_TYPES, ownFiles } from './data-files.ts';
import { changePages } from './changes.ts';
import { dataset } from './dataset.ts';
import { type FigureFile, figureFiles } from './figure-outputs.ts';
import { type FigureRecord, figureRecord } from './figure-record.ts';
import { exploreFiles } from './explore-files.ts';
import { isFreezing } from './frozen-release.ts';
import { type Figure, type FigureName, figureNames, findFigure } from './figures.ts';
import { nameFiles } from './name-files.ts';
import type { JsonFiles } from './script-files.ts';
import { isComparing, isOwnDocument, isOwnLevel, ownDocuments } from './part.ts';
import { hasReleases } from './releases.ts';
import { searchFiles } from './search-index.ts';
import { isPublished, sitemaps } from './sitemap.ts';
import { DATA_VERSION } from '../model/data-version.ts';
import { LANGUAGES, type Messages, messages } from '../i18n/index.ts';

interface Path<P> {
  readonly params: { readonly lang: string | undefined } & Record<string, string | undefined>;
  readonly props: { readonly t: Messages } & P;
}

/** One page in each language: Chinese at the root, others below their code. */
export const languagePaths = (): Path<object>[] => subjectPaths('', ['']);

/** One page that compares a subject in each language; `name` is the route's parameter. */
export const subjectPaths = (name: string, subjects: readonly string[]): Path<{ subject: string }>[] =>
  isComparing() ? pagesOf(name, subjects) : [];

/** One page a document in each language. */
export const documentPagePaths = (): Path<{ subject: string }>[] =>
  pagesOf(
    'document',
    ownDocuments().map(({ document }) => document),
  );

/** One page two years of a bureau in each language, made where the pages of the later year are. */
export const changePagePaths = (): Path<{ subject: string }>[] =>
  pagesOf(
    'pair',
    changePages().flatMap(({ id, later }) => (isOwnDocument(later[0]?.document ?? '') ? [id] : [])),
  );

const pagesOf = (name: string, subjects: readonly string[]): Path<{ subject: string }>[] =>
  LANGUAGES.flatMap((language) =>
    subjects.map((subject) => ({
      params: { lang: language === 'zh' ? undefined : language, ...(name && { [name]: subject }) },
      props: { t: messages(language), subject },
    })),
  );

/** Figures whose pages and files are made by this process. */
const ownFigures = (): FigureName[] =>
  figureNames(dataset(), isOwnLevel).filter(({ level, subject }) => level !== 'document' || isOwnDocument(subject));

export interface FigurePathProps extends Record<string, unknown> {
  readonly name: FigureName;
  readonly t: Messages;
}

/** A file a figure in each language, of the figures that have such a file. */
export const figureFilePaths = (
  type: FigureFile,
): { params: { lang: string; figure: string }; props: FigurePathProps }[] =>
  LANGUAGES.flatMap((lang) =>
    ownFigures()
      .filter(({ level }) => figureFiles(level).includes(type))
      .map((name) => ({ params: { lang, figure: name.id }, props: { name, t: messages(lang) } })),
  );

/** A page a figure in each language. */
export const figurePagePaths = (): Path<FigurePathProps>[] =>
  LANGUAGES.flatMap((language) =>
    ownFigures().map((name) => ({
      params: { lang: language === 'zh' ? undefined : language, figure: name.id },
      props: { name, t: messages(language) },
    })),
  );

/** The figure of a path. */
export function figureOf({ chart, subject, id }: FigureName): Figure {
  const figure = findFigure(dataset(), chart, subject);
  if (!figure) throw new Error(`unknown figure: ${id}`);
  return figure;
}

/** What the files of a figure hold. */
export const recordOf = ({ name, t }: FigurePathProps): FigureRecord => figureRecord(figureOf(name), dataset(), t);

/** Files that the pages' own scripts read. */
const jsonPaths = (files: () => JsonFiles) =>
  isComparing() ? [...files()].map(([file, make]) => ({ params: { file }, props: { make } })) : [];
export const searchFilePaths = () => jsonPaths(() => searchFiles(dataset()));
export const exploreFilePaths = () => jsonPaths(() => exploreFiles(dataset()));
export const nameFilePaths = () => jsonPaths(() => nameFiles(dataset()));

/** A download of `/data/` with the ending of its route. */
export const dataFilePaths = (ending: keyof typeof MEDIA_TYPES) =>
  ownFiles(ending).map((path) => ({
    params: { file: path.slice('data/'.length, -ending.length - 1) },
    props: { path },
  }));

/** A file a document, the same for all languages. */
export const documentPaths = () => ownDocuments().map(({ document }) => ({ params: { document } }));

/** None where the data do not say when they were published. */
export const feedPaths = () => (hasReleases() ? languagePaths() : []);

/** A feed a bureau or measure. */
export const subjectFeedPaths = (name: string, subjects: readonly string[]) =>
  hasReleases() ? subjectPaths(name, subjects) : [];

/** Whose files this build makes. */
export const frozenPaths = () => (isComparing() && isFreezing() ? [{ params: { release: DATA_VERSION } }] : []);

/** None where nobody said where the site is published. */
export const sitemapPaths = () =>
  isComparing() && isPublished()
    ? [...sitemaps(dataset())].map(([sitemap, xml]) => ({ params: { sitemap }, props: { xml } }))
    : [];
