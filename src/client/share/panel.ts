/** The buttons of an opened panel: each puts something on the clipboard and says so. */
import { element } from '../element.ts';
import { caption } from './caption.ts';
import { CITATION_STYLES, citation, citedFigure } from './citation.ts';
import { type Copied, copy, copyPicture } from './clipboard.ts';
import { CopyStatus } from './copy-status.ts';
import { type PanelSource, panelSource } from './sources.ts';
import { tableHtml, tableText } from './table-text.ts';
import { today } from './today.ts';
import { loadShareWords, type ShareWords } from './words.ts';

export async function fillPanel(panel: HTMLElement): Promise<void> {
  const t = await loadShareWords();
  const status = new CopyStatus(t);
  let buttons: readonly HTMLElement[] = [];
  try {
    buttons = groups(await panelSource(panel, t), status, t);
  } catch {
    // The plain links are still there; the next opening tries again.
    delete panel.dataset['filled'];
    status.say(t.sharing.failed);
  }
  for (const old of panel.querySelectorAll('[role=status], textarea')) old.remove();
  panel.append(...buttons, ...status.parts);
}

type Action = readonly [label: string, act: () => Promise<void> | void];
type Thing = keyof ShareWords['sharing']['things'];

function groups({ figure, codes, picture, svg }: PanelSource, status: CopyStatus, t: ShareWords): HTMLElement[] {
  const puts = (thing: Thing, copied: () => Copied): Action => [
    t.sharing.copy(t.sharing.things[thing]),
    async () => {
      const what = copied();
      if (await copy(what)) status.say(t.sharing.copied(t.sharing.things[thing]));
      else status.byHand(what.text);
    },
  ];
  const text = (thing: Thing, words: () => string): Action => puts(thing, () => ({ text: words() }));
  const copyDrawing = async () =>
    status.say((await copyPicture(picture())) ? t.sharing.copied(t.sharing.things.picture) : t.sharing.noPicture);
  return [
    group(t.sharing.groups.picture, [
      [t.sharing.copy(t.sharing.things.picture), copyDrawing],
      ...(svg ? [[t.sharing.download, () => download(svg(), `${figure.figure}.svg`)] as const] : []),
    ]),
    group(t.sharing.groups.data, [puts('table', () => ({ text: tableText(figure), html: tableHtml(figure) }))]),
    ...(codes
      ? [
          group(
            t.sharing.groups.embed,
            CODES.flatMap((code) => {
              const words = codes[code];
              return words === null ? [] : [text(code, () => words)];
            }),
          ),
        ]
      : []),
    group(
      t.sharing.groups.cite,
      CITATION_STYLES.map((style) => text(style, () => citation(style, citedFigure(figure), today(), t))),
    ),
    group(t.sharing.groups.caption, [
      text('figureCaption', () => caption('figure', figure, today(), t)),
      text('tableCaption', () => caption('table', figure, today(), t)),
    ]),
  ];
}

const CODES = ['iframe', 'element', 'image', 'frozen'] as const;

function group(label: string, actions: readonly Action[]): HTMLElement {
  const buttons = actions.map(([words, act]) => {
    const button = element('button', { type: 'button' }, words);
    button.addEventListener('click', () => void act());
    return button;
  });
  return element('div', { role: 'group', 'aria-label': label }, element('span', {}, label), ...buttons);
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  element('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
