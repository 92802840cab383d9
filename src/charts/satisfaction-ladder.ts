/** Satisfaction targets of each document: the department's table above its projects' and its goal text. */
import {
  type LadderDocument,
  type SatisfactionLadder,
  type SatisfactionPromise,
  satisfactionLadder,
  SCOPES,
} from '../compare/satisfaction-ladder.ts';
import type { Messages } from '../i18n/index.ts';
import { bureauLabel } from './bureau-label.ts';
import type { Chart, DrawingContext, TableCell } from './chart.ts';
import { absentPromise, promiseCells, promiseColumns } from './promise-cells.ts';
import { rateDomain } from './rate-domain.ts';
import { comparatorLegend } from './shapes/comparator-legend.ts';
import { dotStrip, type StripRow } from './shapes/dot-strip.ts';
import { stripMark } from './strip-mark.ts';
import { documentCells, documentColumns } from './document-cells.ts';
import { namedCell } from './table-cells.ts';

/** More documents than this are not told one by one. */
const FEW = 8;

const statedIn = ({ documents }: SatisfactionLadder): LadderDocument[] =>
  documents.filter(({ promises }) => promises.length > 0);

const promisesIn = ({ documents }: SatisfactionLadder): SatisfactionPromise[] =>
  documents.flatMap(({ promises }) => promises);

const domainOf = (ladder: SatisfactionLadder): [number, number] =>
  rateDomain(promisesIn(ladder).map(({ quantity }) => quantity.value));

const percent = (value: number, t: Messages): string => `${t.number(value)}%`;

export const satisfactionLadderChart: Chart<SatisfactionLadder> = {
  id: 'satisfaction-ladder',
  family: 'targets',
  level: 'site',
  subjects: (dataset) => (promisesIn(satisfactionLadder(dataset)).length > 0 ? [''] : []),
  compare: (dataset) => satisfactionLadder(dataset),
  title: (_, t) => t.charts.ladder.title,
  subtitle: (ladder, t) =>
    t.charts.subtitle(
      t.charts.ladder.unit,
      ladder.documents.map(({ document }) => document.year),
    ),
  describe: (ladder, t) => {
    const stated = statedIn(ladder);
    const rows = stated.length > FEW ? [] : stated.map((one) => describeDocument(one, t));
    return t.charts.ladder.describe(stated.length, ladder.documents.length, promisesIn(ladder).length, rows);
  },
  notes: (ladder, t) => [
    t.charts.ladder.note,
    ...(domainOf(ladder)[0] > 0 ? [t.charts.measure.axisFrom(domainOf(ladder)[0])] : []),
  ],
  documents: (ladder) => ladder.documents.map(({ document }) => document.document),
  table: ({ documents }, t) => ({
    columns: [...documentColumns(t), { label: t.charts.ladder.asked }, ...promiseColumns(t)],
    rows: documents.flatMap((one) => {
      const whose = documentCells(one, t);
      if (one.promises.length === 0) {
        return [[...whose, { text: '' }, ...absentPromise(absenceOf(one, t), t, one.wordlessSources)]];
      }
      return one.promises.map((promise) => [...whose, askedCell(promise, t), ...promiseCells(promise, t)]);
    }),
  }),
  plot: (ladder, context) => {
    const { t, theme } = context;
    const legend = comparatorLegend(
      promisesIn(ladder).map(({ quantity, match }) => ({
        comparator: quantity.comparator,
        isClose: match === 'close',
      })),
      t,
      theme,
    );
    const rows = ladder.documents.flatMap((one) => rowsOf(one, context));
    return dotStrip(rows, { domain: domainOf(ladder), format: (value) => percent(value, t) }, legend, context);
  },
};

function describeDocument({ bureau, document, promises, relation }: LadderDocument, t: Messages): string {
  const values = promises.map(({ quantity }) => quantity.value);
  return t.charts.ladder.row(
    t.documentName(bureau, document),
    percent(Math.min(...values), t),
    percent(Math.max(...values), t),
    relation ? t.charts.ladder.relation[relation] : '',
  );
}

/** Who is asked, or the indicator where no measure says it. */
const askedCell = ({ measure, printed }: SatisfactionPromise, t: Messages): TableCell =>
  measure ? namedCell(t.name(measure), 'measure', measure.measure) : { text: printed };

/** Why a document states no percentage. */
const absenceOf = ({ wordless }: LadderDocument, t: Messages): string =>
  wordless.length > 0 ? t.charts.ladder.wordless(wordless.length) : t.charts.ladder.none;

/** A row a scope; one that says why, where a document states no percentage. */
function rowsOf(one: LadderDocument, context: DrawingContext): StripRow[] {
  const { bureau, document, promises } = one;
  const { t } = context;
  const label = `${bureauLabel(bureau, context)} ${t.edition(document)}`;
  if (promises.length === 0) {
    return [{ label, detail: '', marks: [], absence: absenceOf(one, t), kind: label }];
  }
  return SCOPES.flatMap((scope) => {
    const of = promises.filter((promise) => promise.scope === scope);
    return of.length > 0 ? [{ scope, of }] : [];
  }).map(({ scope, of }, i) => ({
    label: `${label} · ${t.scope[scope]}`,
    detail: t.charts.strips.count(of.length),
    marks: of.map((promise) => stripMark(promise, t)),
    isContinued: i > 0,
    kind: t.scope[scope],
  }));
}
