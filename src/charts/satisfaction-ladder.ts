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
import type { Chart, DrawingContext } from './chart.ts';
import { placeText } from './place-text.ts';
import { rateDomain } from './rate-domain.ts';
import { comparatorLegend } from './shapes/comparator-legend.ts';
import { dotStrip, type StripRow } from './shapes/dot-strip.ts';
import { stripMark } from './strip-mark.ts';
import { documentCells, documentColumns } from './document-cells.ts';

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
  table: (ladder, t) => ({
    columns: [
      ...documentColumns(t),
      { label: t.terms.scope },
      { label: t.charts.ladder.asked },
      { label: t.terms.target, isNumber: true },
      { label: t.terms.match },
      { label: 'scope', isDownloadOnly: true },
      { label: 'measure', isDownloadOnly: true },
      { label: 'comparator', isDownloadOnly: true },
      { label: 'value', isDownloadOnly: true },
    ],
    rows: promisesIn(ladder).map((promise) => [
      ...documentCells(promise, t),
      { text: placeText(promise, t) },
      { text: promise.measure ? t.name(promise.measure) : promise.printed },
      { text: t.quantity(promise.quantity, promise.unit), sources: promise.sources, isNumber: true },
      { text: t.match[promise.match] },
      { text: promise.scopes.join(' ') },
      { text: promise.measure?.measure ?? '' },
      { text: promise.quantity.comparator },
      { text: String(promise.quantity.value) },
    ]),
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

/** A row a scope; one that says why, where a document states no percentage. */
function rowsOf({ bureau, document, promises, wordless }: LadderDocument, context: DrawingContext): StripRow[] {
  const { t } = context;
  const label = `${bureauLabel(bureau, context)} ${t.edition(document)}`;
  if (promises.length === 0) {
    const absence = wordless.length > 0 ? t.charts.ladder.wordless(wordless.length) : t.charts.ladder.none;
    return [{ label, detail: '', marks: [], absence, kind: label }];
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
