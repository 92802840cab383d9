/** The panel of a figure as the page brings it: plain links. A script adds buttons when it is opened. */
import type { Messages } from '../../i18n/index.ts';
import { type Html, html } from '../html.ts';
import type { SharedFigure } from './shared-figure.ts';

/** Addresses of a figure's page and of its files, which differ only in their ending. */
export interface FigureAddresses {
  readonly page: string;
  readonly svg: string;
  readonly png: string;
  readonly csv: string;
  readonly xlsx: string;
}

/** What a figure without files says of itself; its numbers stand in its table. */
export type DrawnFacts = Omit<SharedFigure, 'columns' | 'rows' | 'absences'>;

export const filedPanel = ({ page, svg, png, csv, xlsx }: FigureAddresses, title: string, t: Messages): Html =>
  html`<details class="share">${summary(title, t)}<p><a href="${svg}">SVG</a> <a href="${png}">PNG</a> <a href="${csv}">CSV</a> <a href="${xlsx}">XLSX</a> <a href="${page}">${t.sharing.all}</a></p></details>`;

/** Of documents that a reader chose: there is nothing to link but the comparison. */
export const drawnPanel = (facts: DrawnFacts, t: Messages): Html =>
  html`<details class="share" data-drawn="${JSON.stringify(facts)}">${summary(facts.title, t)}<p><a href="${facts.page}">${t.comparison.address}</a></p></details>`;

const summary = (title: string, t: Messages): Html =>
  html`<summary>${t.sharing.title}<span class="visually-hidden">${t.colon + title}</span></summary>`;
