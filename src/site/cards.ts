/** Cards of pages: which page has one, what stands on it, and which picture stands for a page where it is shared. */
import { LIGHT, type Theme } from '../charts/theme.ts';
import { htmlLang, LANGUAGES, type Language, type Messages, messages } from '../i18n/index.ts';
import { picture } from '../picture/picture.ts';
import { CARD, renderCard } from '../render/card.ts';
import { SLIDE } from '../render/slide.ts';
import * as answers from './answers.ts';
import { dataset } from './dataset.ts';
import { figureFiles } from './figure-outputs.ts';
import { type FigureName, figureNames } from './figures.ts';
import { checks } from './findings.ts';
import { isComparing, isOwnDocument } from './part.ts';
import { standAlone } from './reach.ts';
import { pathWithin, urls } from './urls.ts';

export interface PageCard {
  readonly slug: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
}

const HOME = 'home';

/** `bureaus/hengyang/` → `bureaus--hengyang`. */
export const slugOf = (path: string): string => path.replace(/\/$/, '').replaceAll('/', '--') || HOME;

type Words = () => Omit<PageCard, 'slug'>;

const made = new Map<Language, ReadonlyMap<string, Words>>();

/** Every page with a card of its own, by slug, in words that are found when they are drawn: each page asks who has one. */
function cardWords(t: Messages): ReadonlyMap<string, Words> {
  const words = made.get(t.language) ?? new Map(listCards(t).map(([path, say]) => [slugOf(path), say]));
  made.set(t.language, words);
  return words;
}

export const cardSlugs = (t: Messages): readonly string[] => [...cardWords(t).keys()];

/** The card of a page. Its title is the page's own: a test of the built site holds them alike. */
export function pageCard(slug: string, t: Messages): PageCard {
  const say = cardWords(t).get(slug);
  if (!say) throw new Error(`no card: ${slug}`);
  return { slug, ...say() };
}

function listCards(t: Messages): [path: string, Words][] {
  const card = (path: string, title: string, text: string): [string, Words] => [
    path,
    () => ({ kind: '', title, text }),
  ];
  const { counts, list } = t;
  return [
    ['', () => ({ kind: '', title: t.site.tagline, text: wholeText(t) })],
    card('bureaus/', t.bureaus.title, t.bureaus.lead),
    card('documents/', t.documents.title, t.documents.lead),
    card('topics/', t.topics.title, t.topics.lead),
    card('measures/', t.measures.title, t.measures.lead),
    card('years/', t.years.title, t.years.lead),
    card('targets/', t.targetsPage.title, t.targetsPage.lead),
    card('coverage/', t.coverage.title, t.coverage.lead),
    card('satisfaction/', t.satisfaction.title, t.satisfaction.lead),
    card('findings/', t.findings.title, t.findings.description),
    card('charts/', t.gallery.title, t.gallery.lead),
    card('compare/', t.comparison.title, t.comparison.description),
    card('explore/', t.explore.title, t.explore.lead),
    card('search/', t.search.title, t.search.lead),
    card('data/', t.data.title, t.data.lead),
    card('methods/', t.methods.title, t.methods.lead),
    card('about/', t.about.title, t.about.lead),
    ...(standAlone('bureau', dataset()) ? answers.bureaus() : []).map((bureau): [string, Words] => [
      `bureaus/${bureau.bureau}/`,
      () => ({ kind: t.bureaus.title, title: t.name(bureau), text: t.bureaus.description(t.name(bureau)) }),
    ]),
    ...(standAlone('document', dataset()) ? answers.heads() : []).map((document): [string, Words] => [
      `documents/${document.document}/`,
      () => {
        const { programs, indicators, targets } = answers.documentFacts(dataset().document(document.document));
        const text = [counts.programs(programs), counts.indicators(indicators), counts.targets(targets)].join(list);
        return { kind: t.documents.title, title: t.documentName(dataset().bureau(document.bureau), document), text };
      },
    ]),
    ...answers
      .topics()
      .map((one): [string, Words] => [
        `topics/${one.topic}/`,
        () => ({ kind: t.topics.title, title: t.name(one), text: t.topics.description(t.name(one)) }),
      ]),
    ...answers.measures().map((measure): [string, Words] => [
      `measures/${measure.measure}/`,
      () => {
        const { documentCount } = answers.measureTargets(measure);
        const of = answers.topic(measure.topic);
        const text = [of && t.name(of), documentCount > 0 && counts.documents(documentCount)];
        return { kind: t.measures.title, title: t.name(measure), text: text.filter(Boolean).join(' · ') };
      },
    ]),
    ...checks().map((check): [string, Words] => [
      `findings/${check.id}/`,
      () => ({ kind: t.findings.title, title: check[t.language].name, text: check[t.language].meaning }),
    ]),
    ...answers.years().map((year): [string, Words] => [
      `years/${year}/`,
      () => {
        const documents = answers.heads().filter((one) => one.year === year).length;
        return { kind: t.years.title, title: t.years.yearTitle(year), text: t.years.yearLead(documents) };
      },
    ]),
  ];
}

function wholeText({ counts, list }: Messages): string {
  const { documents, indicators, targets } = answers.siteFacts();
  return [counts.documents(documents), counts.indicators(indicators), counts.targets(targets)].join(list);
}

interface CardProps extends Record<string, unknown> {
  readonly t: Messages;
  readonly slug: string;
}

/** A picture a card in each language. */
export const cardPaths = (): { params: { lang: string; page: string }; props: CardProps }[] =>
  LANGUAGES.flatMap((lang) =>
    cardSlugs(messages(lang))
      .filter(isOwnCard)
      .map((slug) => ({ params: { lang, page: slug }, props: { t: messages(lang), slug } })),
  );

/** Cards of documents are made where their pages are. */
function isOwnCard(slug: string): boolean {
  const [, document] = /^documents--(.+)$/.exec(slug) ?? [];
  return document === undefined ? isComparing() : isOwnDocument(document);
}

export function cardSvg({ t, slug }: CardProps, theme: Theme): string {
  const { kind, title, text } = pageCard(slug, t);
  const { name: site, tagline } = t.site;
  // The first page's title is the motto: there stands the site's name in the other language.
  const [other] = LANGUAGES.filter((language) => language !== t.language);
  const motto = slug === HOME && other ? messages(other).site.name : tagline;
  return renderCard({ lang: htmlLang(t.language), site, kind, title, text, motto }, theme);
}

export const cardPicture = (props: CardProps): Promise<Buffer> =>
  picture(cardSvg(props, LIGHT), { name: `cards/${props.t.language}/${props.slug}`, scale: 1 });

export interface SocialImage {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** Of the page at this address: its figure, its card, or else the card of the site. */
export function socialImage(address: string, t: Messages): SocialImage {
  const url = urls(t.language);
  const path = pathWithin(address);
  const [, id] = /^(?:charts|embed)\/([^/]+)\/$/.exec(path) ?? [];
  const figure = id === undefined ? undefined : findName(id);
  if (figure) return figureImage(figure, t);
  const slug = slugOf(path);
  return { address: url.card(cardWords(t).has(slug) ? slug : HOME), ...CARD };
}

let names: ReadonlyMap<string, FigureName> | undefined;

/** Every page of a figure asks, and is answered from the same list. */
function findName(id: string): FigureName | undefined {
  names ??= new Map(figureNames(dataset()).map((name) => [name.id, name]));
  return names.get(id);
}

function figureImage(name: FigureName, t: Messages): SocialImage {
  const url = urls(t.language);
  if (figureFiles(name.level).includes('16x9.png')) return { address: url.figure(name.id, '16x9.png'), ...SLIDE };
  // The only other picture is upright, and would be cropped to its middle: its document or bureau stands for it.
  const folder = name.level === 'document' ? 'documents/' : 'bureaus/';
  return { address: url.card(slugOf(`${folder}${name.subject}/`)), ...CARD };
}
