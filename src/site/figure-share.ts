/** What a figure on a page hands out: its files, or where it has none what the page has drawn. */
import { tableSubtitle } from '../charts/table-subtitle.ts';
import type { DrawnFacts, FigureAddresses } from '../client/share/view.ts';
import type { Messages } from '../i18n/index.ts';
import { DATA_VERSION } from '../model/data-version.ts';
import type { Dataset } from '../model/dataset.ts';
import { subjectPage } from './figure-subjects.ts';
import type { Figure } from './figures.ts';
import { standAlone } from './reach.ts';
import { releaseDay } from './releases.ts';
import { absolute, urls } from './urls.ts';

export const figureShare = (figure: Figure, dataset: Dataset, t: Messages): FigureAddresses | DrawnFacts =>
  standAlone(figure.level, dataset) ? addresses(figure.id, t) : drawnFacts(figure, dataset, t);

function addresses(id: string, t: Messages): FigureAddresses {
  const url = urls(t.language);
  return {
    page: url.chart(id),
    svg: url.figure(id, 'svg'),
    png: url.figure(id, 'png'),
    csv: url.figure(id, 'csv'),
    xlsx: url.figure(id, 'xlsx'),
  };
}

function drawnFacts(figure: Figure, dataset: Dataset, t: Messages): DrawnFacts {
  const documents = figure.documents.map((key) => dataset.head(key));
  const page = subjectPage(figure, dataset, t)?.address ?? urls(t.language).home;
  return {
    figure: figure.id,
    language: t.language,
    title: figure.headline(t),
    subtitle: figure.subtitle(t),
    tableSubtitle: tableSubtitle(
      figure.table(t),
      documents.map(({ year }) => year),
      t,
    ),
    notes: figure.notes(t),
    sources: documents.map((document) => ({ name: t.documentName(dataset.bureau(document.bureau), document) })),
    version: DATA_VERSION,
    released: releaseDay(dataset),
    page: absolute(`${page}#figure-${figure.id}`),
  };
}
