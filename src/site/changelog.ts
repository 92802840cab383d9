/** The record of releases, CHANGELOG.md: what each brought, document by document, in both languages. */
import type { ChangedPart } from '../changes/compare-data.ts';
import type { Change } from '../changes/change.ts';
import { LANGUAGES, type Messages, messages } from '../i18n/index.ts';
import { countChanges, kindWords, KINDS } from './changes.ts';

export interface ReleaseNotes {
  readonly release: string;
  readonly date: string;
  readonly zh: string;
  readonly en: string;
}

const HEAD = `# 数据变更记录 · Changes of the data

\`npm run release\` writes this file, from the same comparison as \`npm run changes\`.
`;

/** The record with one more release, the newest first. */
export function withRelease(
  record: string | null,
  notes: ReleaseNotes,
  parts: readonly ChangedPart[],
  broken: readonly string[],
): string {
  const text = record ?? HEAD;
  const at = text.indexOf('\n## ');
  const [head, others] = at === -1 ? [text.trimEnd(), ''] : [text.slice(0, at).trimEnd(), text.slice(at + 1)];
  return `${head}\n\n${entry(notes, parts, broken)}${others && `\n${others}`}`;
}

function entry(
  { release, date, zh, en }: ReleaseNotes,
  parts: readonly ChangedPart[],
  broken: readonly string[],
): string {
  const rows = [
    ...broken.map((fault) => ['datapackage.json', fault]),
    ...parts.map(({ document, changes }) => [
      document ?? 'reference',
      LANGUAGES.map((language) => summary(changes, messages(language))).join(' · '),
    ]),
  ];
  const table = rows.map(([what, words]) => `| \`${what}\` | ${words} |\n`).join('');
  return `## ${release} (${date})\n\n${zh} · ${en}\n${table && `\n| 文件 document | 变化 changes |\n| --- | --- |\n${table}`}`;
}

/** `目标值：提高 1，降低 2；资金：增加 1`. */
export function summary(changes: readonly Change[], t: Messages): string {
  return countChanges(changes)
    .map(({ subject, counts }) => {
      const of = KINDS.filter((kind) => counts[kind] > 0);
      const words = of.map((kind) => `${kindWords({ subject, kind }, t)} ${t.number(counts[kind])}`);
      return `${t.changes.subjects[subject]}${t.colon}${t.changes.counts(words)}`;
    })
    .join(t.semicolon);
}

/** What a release is called where its maintainer says nothing. */
export function plainNote(parts: readonly ChangedPart[], t: Messages): string {
  const documents = parts.filter(({ document }) => document !== null);
  const is =
    (kind: Change['kind']) =>
    ({ changes: [one] }: ChangedPart) =>
      one?.subject === 'document' && one.kind === kind;
  const [added, removed] = [documents.filter(is('added')).length, documents.filter(is('removed')).length];
  return t.releases.note(added, removed, documents.length - added - removed);
}
