/** One page of each kind, in both languages. */
import { DATA_VERSION } from '../../src/model/data-version.ts';
import { LANGUAGES, type Language, type Messages, messages } from '../../src/i18n/index.ts';

export interface PageKind {
  readonly name: string;
  /** Without the base path: `/en/bureaus/`. */
  readonly path: string;
  readonly language: Language;
  readonly t: Messages;
  /** Components whose scripts it loads. Without those that answer questions it leads to where the answers are. */
  readonly scripts: readonly string[];
}

const PATHS: Readonly<Record<string, string>> = {
  home: '',
  bureaus: 'bureaus/',
  bureau: 'bureaus/hengyang/',
  documents: 'documents/',
  'document of programs': 'documents/hengyang-2022/',
  'document with results': 'documents/shifeng-2023/',
  measures: 'measures/',
  'measure with a chart': 'measures/legal-aid-cases/',
  'measure without a chart': 'measures/mediation-cases/',
  compare: 'compare/',
  'how targets are set': 'targets/',
  findings: 'findings/',
  check: 'findings/revenue-parts-sum/',
  topics: 'topics/',
  'field of work': 'topics/mediation/',
  'aspect of work': 'topics/satisfaction/',
  years: 'years/',
  year: 'years/2021/',
  coverage: 'coverage/',
  search: 'search/',
  explore: 'explore/',
  satisfaction: 'satisfaction/',
  charts: 'charts/',
  figure: 'charts/class-mix/',
  'figure of a document': 'charts/program-money--hengyang-2022/',
  data: 'data/',
  methods: 'methods/',
  release: `v/${DATA_VERSION}/`,
  about: 'about/',
};

/** The panels of figures, citations to copy, and pages that answer questions. No other page loads a script. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      ...[
        'home',
        'bureau',
        'document of programs',
        'document with results',
        'measure with a chart',
        'figure',
        'figure of a document',
      ],
      ...['how targets are set', 'field of work', 'aspect of work', 'years', 'year', 'coverage', 'satisfaction'],
    ].map((name) => [name, ['ShareScript']]),
  ),
  compare: ['Comparison', 'ShareScript'],
  findings: ['MatrixForm', 'ShareScript'],
  data: ['ShareScript'],
  search: ['SearchResults'],
  explore: ['ExploreResults'],
};

export const PAGE_KINDS: readonly PageKind[] = [
  ...LANGUAGES.flatMap((language) =>
    Object.entries(PATHS).map(([name, path]) => ({
      name: `${name} (${language})`,
      path: language === 'zh' ? `/${path}` : `/${language}/${path}`,
      language,
      t: messages(language),
      scripts: SCRIPTS[name] ?? [],
    })),
  ),
  // One page for both languages: a static host has only one.
  { name: 'not found (zh)', path: '/404.html', language: 'zh', t: messages('zh'), scripts: [] },
];

/** Pages that stand in other people’s pages. */
export const FRAME_KINDS: readonly PageKind[] = LANGUAGES.flatMap((language) =>
  ['budget-split', 'program-money--hengyang-2022'].map((figure) => ({
    name: `frame of ${figure} (${language})`,
    path: `${language === 'zh' ? '/' : `/${language}/`}embed/${figure}/`,
    language,
    t: messages(language),
    scripts: [],
  })),
);

/** Of other data only: who has more documents, several years of a bureau, or addresses that have moved. */
export const KINDS_ELSEWHERE: Readonly<Record<string, string>> = {
  'changes/*/': 'site/other-kinds.test.ts',
  'places/*/': 'full/large-site.test.ts',
  '[...retired]/': 'full/retired.test.ts',
};

/** What pages of one kind have in common: their folder, and a star for the name of their subject. */
export const kindOfPath = (path: string): string =>
  path.replace(/^\/(?:en\/)?/, '').replace(/^([^/]+\/)[^/]+\/$/, '$1*/');

/** The file of a page in the built site. */
export const pageFile = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1);
