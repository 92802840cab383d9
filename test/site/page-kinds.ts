/** One page of each kind, in both languages. */
import { LANGUAGES, type Language, type Messages, messages } from '../../src/i18n/index.ts';

export interface PageKind {
  readonly name: string;
  /** Without the base path: `/en/bureaus/`. */
  readonly path: string;
  readonly language: Language;
  readonly t: Messages;
  /** Its script answers questions; without it the page leads to where the answers are. */
  readonly hasScript: boolean;
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
  data: 'data/',
  methods: 'methods/',
  about: 'about/',
};

/** No other page loads a script. */
const WITH_SCRIPT: ReadonlySet<string> = new Set(['compare', 'search', 'explore', 'findings']);

export const PAGE_KINDS: readonly PageKind[] = [
  ...LANGUAGES.flatMap((language) =>
    Object.entries(PATHS).map(([name, path]) => ({
      name: `${name} (${language})`,
      path: language === 'zh' ? `/${path}` : `/${language}/${path}`,
      language,
      t: messages(language),
      hasScript: WITH_SCRIPT.has(name),
    })),
  ),
  // One page for both languages: a static host has only one.
  { name: 'not found (zh)', path: '/404.html', language: 'zh', t: messages('zh'), hasScript: false },
];

/** The file of a page in the built site. */
export const pageFile = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1);
