/** What a figure is drawn of: its name, its page, and the pages where the figure stands. */
import type { Messages } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { FigureName } from './figures.ts';
import { type Urls, urls } from './urls.ts';

export interface NamedPage {
  readonly name: string;
  readonly address: string;
}

/** The subject of a figure; null for a chart of the whole site. */
export function subjectPage(
  { level, subject }: Pick<FigureName, 'level' | 'subject'>,
  dataset: Dataset,
  t: Messages,
): NamedPage | null {
  const url = urls(t.language);
  const { measures, topics } = dataset.reference;
  switch (level) {
    case 'site':
      return null;
    case 'topic':
      return named(topics.get(subject), url.topic(subject), t);
    case 'measure':
      return named(measures.get(subject), url.measure(subject), t);
    case 'bureau':
      return named(dataset.bureau(subject), url.bureau(subject), t);
    case 'year':
      return { name: subject, address: url.year(Number(subject)) };
    case 'document': {
      const document = dataset.head(subject);
      return { name: t.documentName(dataset.bureau(document.bureau), document), address: url.document(subject) };
    }
  }
}

function named(
  row: { readonly name_zh: string; readonly name_en: string } | undefined,
  address: string,
  t: Messages,
): NamedPage | null {
  return row ? { name: t.name(row), address } : null;
}

type Place = (url: Urls, t: Messages) => NamedPage;

const home: Place = (url, t) => ({ name: t.site.home, address: url.home });
const targets: Place = (url, t) => ({ name: t.targetsPage.title, address: url.targets });
const coverage: Place = (url, t) => ({ name: t.nav.coverage, address: url.coverage });
const compare: Place = (url, t) => ({ name: t.comparison.title, address: url.compare });

/** Where the charts of the whole site stand; a test opens the pages. Those of a subject stand on its page. */
const SITE_PLACES: Readonly<Record<string, readonly Place[]>> = {
  'budget-split': [home, compare],
  'funding-sources': [home, compare],
  'topic-money': [home, compare],
  'class-mix': [home, compare],
  phrasing: [targets, compare],
  'rates-at-limits': [targets, compare],
  'quantified-share': [targets],
  'scoring-points': [targets],
  'scope-agreement': [targets],
  'topic-coverage': [home, coverage, compare],
  'held-documents': [coverage, (url, t) => ({ name: t.nav.years, address: url.years })],
  'satisfaction-ladder': [(url, t) => ({ name: t.nav.satisfaction, address: url.satisfaction })],
  'findings-matrix': [(url, t) => ({ name: t.findings.title, address: url.findings })],
};

export function figurePlaces(name: FigureName, dataset: Dataset, t: Messages): NamedPage[] {
  const subject = subjectPage(name, dataset, t);
  if (subject) return [subject];
  return (SITE_PLACES[name.chart] ?? []).map((place) => place(urls(t.language), t));
}
