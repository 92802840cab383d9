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

const made = new Map<Language, ReadonlyMap<string, PageCard>>();

/** Every page with a card of its own, by slug. Their titles are the pages' own: a test of the built site holds them alike. */
export function pageCards(t: Messages): ReadonlyMap<string, PageCard> {
  const cards = made.get(t.language) ?? new Map(listCards(t).map((card) => [card.slug, card]));
  made.set(t.language, cards);
  return cards;
}

function listCards(t: Messages): PageCard[] {
  const card = (path: string, title: string, text: string, kind = ''): PageCard => ({
    slug: slugOf(path),
    kind,
    title,
    text,
  });
  const facts = answers.siteFacts();
  const { counts, list } = t;
  const whole = [counts.documents(facts.documents), counts.indicators(facts.indicators), counts.targets(facts.targets)];
  return [
    card('', t.site.tagline, whole.join(list)),
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
    ...answers.bureaus().map((bureau) => {
      const name = t.name(bureau);
      return card(`bureaus/${bureau.bureau}/`, name, t.bureaus.description(name), t.bureaus.title);
    }),
    ...answers.documents().map((rows) => {
      const { document } = rows;
      const { programs, indicators, targets } = answers.documentFacts(rows);
      const text = [counts.programs(programs), counts.indicators(indicators), counts.targets(targets)].join(list);
      const title = t.documentName(dataset().bureau(document.bureau), document);
      return card(`documents/${document.document}/`, title, text, t.documents.title);
    }),
    ...answers.topics().map((one) => {
      const name = t.name(one);
      return card(`topics/${one.topic}/`, name, t.topics.description(name), t.topics.title);
    }),
    ...answers.measures().map((measure) => {
      const { documentCount } = answers.measureTargets(measure);
      const of = answers.topic(measure.topic);
      const text = [of && t.name(of), documentCount > 0 && counts.documents(documentCount)];
      const path = `measures/${measure.measure}/`;
      return card(path, t.name(measure), text.filter(Boolean).join(' · '), t.measures.title);
    }),
    ...checks().map((check) => {
      const { name, meaning } = check[t.language];
      return card(`findings/${check.id}/`, name, meaning, t.findings.title);
    }),
    ...answers.years().map((year) => {
      const text = t.years.yearLead(answers.documentsOfYear(year).length);
      return card(`years/${year}/`, t.years.yearTitle(year), text, t.years.title);
    }),
  ];
}

interface CardProps extends Record<string, unknown> {
  readonly t: Messages;
  readonly card: PageCard;
}

/** A picture a card in each language. */
export const cardPaths = (): { params: { lang: string; page: string }; props: CardProps }[] =>
  LANGUAGES.flatMap((lang) =>
    [...pageCards(messages(lang)).values()].map((card) => ({
      params: { lang, page: card.slug },
      props: { t: messages(lang), card },
    })),
  );

export function cardSvg({ t, card: { slug, kind, title, text } }: CardProps, theme: Theme): string {
  const { name: site, tagline } = t.site;
  // The first page's title is the motto: there stands the site's name in the other language.
  const [other] = LANGUAGES.filter((language) => language !== t.language);
  const motto = slug === HOME && other ? messages(other).site.name : tagline;
  return renderCard({ lang: htmlLang(t.language), site, kind, title, text, motto }, theme);
}

export const cardPicture = (props: CardProps): Promise<Buffer> =>
  picture(cardSvg(props, LIGHT), { name: `cards/${props.t.language}/${props.card.slug}`, scale: 1 });

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
  const figure = id === undefined ? undefined : figureNames(dataset()).find((one) => one.id === id);
  if (figure) return figureImage(figure, t);
  const slug = slugOf(path);
  return { address: url.card(pageCards(t).has(slug) ? slug : HOME), ...CARD };
}

function figureImage(name: FigureName, t: Messages): SocialImage {
  const url = urls(t.language);
  if (figureFiles(name.level).includes('16x9.png')) return { address: url.figure(name.id, '16x9.png'), ...SLIDE };
  // The only other picture is upright, and would be cropped to its middle: its document or bureau stands for it.
  const folder = name.level === 'document' ? 'documents/' : 'bureaus/';
  return { address: url.card(slugOf(`${folder}${name.subject}/`)), ...CARD };
}
