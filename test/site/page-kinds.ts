/** One page of each kind, in both languages. */
import { LANGUAGES, type Language, type Messages, messages } from '../../src/i18n/index.ts';

export interface PageKind {
  readonly name: string;
  /** Without the base path: `/en/bureaus/`. */
  readonly path: string;
  readonly language: Language;
  readonly t: Messages;
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
  satisfaction: 'satisfaction/',
  data: 'data/',
  methods: 'methods/',
  about: 'about/',
};

export const PAGE_KINDS: readonly PageKind[] = [
  ...LANGUAGES.flatMap((language) =>
    Object.entries(PATHS).map(([name, path]) => ({
      name: `${name} (${language})`,
      path: language === 'zh' ? `/${path}` : `/${language}/${path}`,
      language,
      t: messages(language),
    })),
  ),
  // One page for both languages: a static host has only one.
  { name: 'not found (zh)', path: '/404.html', language: 'zh', t: messages('zh') },
];

/** The file of a page in the built site. */
export const pageFile = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1);
