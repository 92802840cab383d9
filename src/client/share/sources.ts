/** Where a panel finds what it hands out: in the files of its figure, or, where it has none, in what the page has drawn. */
import { type EmbedCodes, embedCodes } from '../embed-codes.ts';
import { pngOf, standaloneSvg } from './drawn-picture.ts';
import type { SharedFigure } from './shared-figure.ts';
import { withHost } from './today.ts';
import type { DrawnFacts } from './view.ts';
import type { ShareWords } from './words.ts';

export interface PanelSource {
  readonly figure: SharedFigure;
  /** Figures without files cannot be embedded. */
  readonly codes?: EmbedCodes;
  readonly picture: () => Promise<Blob>;
  /** The drawing as a file, where the page links none. */
  readonly svg?: () => Blob;
}

export const panelSource = (panel: HTMLElement, t: ShareWords): Promise<PanelSource> =>
  panel.dataset['drawn'] === undefined ? fromFiles(panel, t) : Promise.resolve(fromPage(panel, panel.dataset['drawn']));

/** The parts of an oEmbed answer that codes need. */
interface Embedding {
  readonly height: number;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

async function fromFiles(panel: HTMLElement, t: ShareWords): Promise<PanelSource> {
  const svg = panel.querySelector('a')?.href ?? '';
  const file = (type: string) => svg.replace(/svg$/, type);
  const [record, embedding] = await Promise.all([
    load<SharedFigure & { language: string }>(file('json')),
    load<Embedding>(file('oembed.json')),
  ]);
  const page = withHost(record.page);
  // The public host, where the site names one: codes and citations outlive a preview.
  const at = (address: string) => new URL(new URL(address).pathname, page).href;
  const root = at(svg).replace(/figures\/.*$/, '');
  const codes = embedCodes({
    ...record,
    page,
    credit: t.author,
    embed: page.replace(/charts\/([^/]+)\/$/, 'embed/$1/'),
    frame: { width: 0, height: embedding.height },
    script: `${root}embed.v1.js`,
    png: at(file('png')),
    picture: { width: embedding.thumbnail_width, height: embedding.thumbnail_height },
  });
  const picture = () => fetch(file('png')).then((answer) => (answer.ok ? answer.blob() : Promise.reject(answer.status)));
  return { figure: { ...record, page }, codes, picture };
}

async function load<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
  return answer.json();
}

function fromPage(panel: HTMLElement, drawn: string): PanelSource {
  const facts: DrawnFacts = JSON.parse(drawn);
  const figure = panel.closest('figure');
  const cells = (row: Element) => [...row.querySelectorAll('th, td')];
  const [head, ...rows] = [...(figure?.querySelectorAll('tr') ?? [])].map(cells);
  const shown = [...(figure?.querySelectorAll('svg') ?? [])].find((svg) => svg.getBoundingClientRect().width > 0);
  const svg = () => (shown ? standaloneSvg(shown) : '');
  return {
    figure: {
      ...facts,
      page: withHost(facts.page),
      columns: (head ?? []).map((cell) => ({
        label: textOf(cell),
        type: cell.classList.contains('number') ? 'number' : 'text',
      })),
      rows: rows.map((row) => row.map(textOf)),
    },
    picture: () => pngOf(svg()),
    svg: () => new Blob([svg()], { type: 'image/svg+xml' }),
  };
}

/** Raised numbers lead to further rows; they are none of the cell's words. */
function textOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('sup')) link.remove();
  return (copy.textContent ?? '').trim();
}
