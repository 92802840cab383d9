/** Whose the documents are, what is held of them, and what makes them hard to compare. */
import type { ComparedDocument, Differences, DocumentsComparison } from '../../compare/documents-comparison.ts';
import { type Html, html } from '../html.ts';
import { scrollFrame, type ViewContext } from '../table-view.ts';

export function comparisonFacts({ documents, differences }: DocumentsComparison, context: ViewContext): Html {
  const { t, links } = context;
  const heads = documents.map(({ bureau, rows: { document } }) => {
    const address = links.document(document.document);
    return html`<th scope="col"><a href="${address}">${t.documentName(bureau, document)}</a></th>`;
  });
  const body = factsOf(context).map(([label, factOf, isNumber]) => {
    const cells = documents.map((one) => html`<td${isNumber && html` class="number"`}>${factOf(one)}</td>`);
    return html`<tr><th scope="row">${label}</th>${cells}</tr>`;
  });
  const table = html`<table class="compared documents-${documents.length}"><thead><tr><td></td>${heads}</tr></thead><tbody>${body}</tbody></table>`;
  return html`<h2>${t.comparison.facts}</h2>${scrollFrame(t.comparison.facts, table)}${documents.length > 1 && cautions(differences, context)}`;
}

type Fact = readonly [label: string, factOf: (one: ComparedDocument) => string, isNumber?: boolean];

const factsOf = ({ t }: ViewContext): Fact[] => [
  [t.terms.year, ({ rows }) => String(rows.document.year)],
  [t.terms.level, ({ place }) => (place ? t.levels[place.level] : t.absence.none)],
  [t.terms.place, ({ place, within }) => (place ? t.place([place, ...within].map(t.name)) : t.absence.none)],
  [
    t.comparison.forms,
    ({ forms }) => forms.map(({ form, count }) => t.comparison.formCount(t.forms[form], count)).join(t.list),
  ],
  [t.terms.programs, ({ facts }) => t.number(facts.programs)],
  [t.terms.indicators, ({ facts }) => t.number(facts.indicators)],
  [t.terms.targets, ({ facts }) => t.number(facts.targets)],
];

/** Years, levels and forms that differ, said before any number is compared. */
function cautions({ years, levels, forms }: DocumentsComparison['differences'], context: ViewContext): Html {
  const { t } = context;
  const said = [
    years.length > 0 && t.comparison.yearsDiffer(grouped(years, t.comparison.year, context)),
    levels.length > 0 &&
      t.comparison.levelsDiffer(grouped(levels, (level) => (level ? t.levels[level] : t.absence.none), context)),
    forms.length > 0 &&
      t.comparison.formsDiffer(grouped(forms, (kinds) => kinds.map((form) => t.forms[form]).join(' + '), context)),
  ].filter((one) => one !== false);
  const items = (said.length > 0 ? said : [t.comparison.nothingDiffers]).map((one) => html`<li>${one}</li>`);
  return html`<h3>${t.measures.comparability}</h3><ul class="prose">${items}</ul>`;
}

const grouped = <T>(differences: Differences<T>, nameOf: (value: T) => string, context: ViewContext): string[] =>
  differences.map(({ value, documents }) =>
    context.t.comparison.among(
      nameOf(value),
      documents.map((one) => shortLabel(one, context)),
    ),
  );

/** A document where there is little room: `衡阳 2022`. */
export const shortLabel = ({ bureau, rows }: ComparedDocument, { t }: ViewContext): string =>
  `${t.shortName(bureau)} ${t.edition(rows.document)}`;
