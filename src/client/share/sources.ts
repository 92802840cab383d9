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
  readonly codes: EmbedCodes | null;
  readonly picture: () => Promise<Blob>;
  /** The drawing as a file, where the page links none. */
  readonly svg?: () => Blob;
}

export const panelSource = (panel: HTMLElement, t: ShareWords): Promise<PanelSource> =>
  panel.dataset['drawn'] === undefined ? fromFiles(panel, t) : Promise.resolve(fromPage(panel, panel.dataset['drawn']));

/** The parts of an oEmbed answer that codes need. */
interface Embedding {
  readonly width: number;
  readonly height: number;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

async function fromFiles(panel: HTMLElement, t: ShareWords): Promise<PanelSource> {
  const svg = panel.querySelector('a')?.href ?? '';
  const file = (type: string) => svg.replace(/svg$/, type);
  const [record, embedding] = await Promise.all([
    load<SharedFigure & { readonly language: string }>(file('json')),
    // Without it there is still all but the codes.
    load<Embedding>(file('oembed.json')).catch(() => null),
  ]);
  const page = withHost(record.page);
  const frozen = record.frozen && { page: withHost(record.frozen.page), png: withHost(record.frozen.png) };
  const figure = { ...record, page, ...(frozen && { frozen }) };
  // Of the public site, where the figure names it: codes and citations outlive a preview and a copy on a disk.
  const site = page.replace(/(en\/)?charts\/[^/]+\/$/, '');
  return {
    figure,
    codes:
      embedding &&
      embedCodes({
        ...figure,
        credit: t.sharing.author,
        embed: page.replace(/charts\/([^/]+)\/$/, 'embed/$1/'),
        frame: { width: embedding.width, height: embedding.height },
        script: `${site}embed.v2.js`,
        png: `${site}figures/${record.language}/${record.figure}.png`,
        picture: { width: embedding.thumbnail_width / PIXELS, height: embedding.thumbnail_height / PIXELS },
      }),
    picture: () => pictureOf(file('png')),
  };
}

/** Pictures have two pixels where CSS has one. */
const PIXELS = 2;

async function answered(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
  return answer;
}

const load = async <T>(address: string): Promise<T> => (await answered(address)).json();
/** Clipboards take a picture only by its name of type, which not every host says. */
const pictureOf = async (address: string): Promise<Blob> =>
  new Blob([await (await answered(address)).arrayBuffer()], { type: 'image/png' });

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
      columns: (head ?? []).map((cell) => ({ head: textOf(cell) })),
      rows: rows.map((row) => row.map(textOf)),
      // The page says why where it says no number.
      absences: [],
    },
    codes: null,
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
