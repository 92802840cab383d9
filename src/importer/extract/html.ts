/** A web page → paragraphs and tables. Only what it says counts: scripts, styles and pictures are dropped unread. */
import { type Flow, type FlowPart, paragraph, type Table, type TableCell } from './flow.ts';
import { htmlCells } from './html-table.ts';
import { type Element, elementsOf, parseMarkup, textOf } from './markup.ts';

const UNREAD = new Set(
  'script style noscript template head iframe object embed svg math canvas audio video select datalist'.split(' '),
);

/** Elements that stand in the running text. All others begin and end a line. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p q rt rp ruby s samp small span strike strong sub sup time tt u var wbr input img button textarea'.split(
    ' ',
  ),
);

export function readHtml(text: string): Flow {
  return flowOf(parseMarkup(text, 'html', UNREAD));
}

function flowOf(element: Element): Flow {
  const parts: FlowPart[] = [];
  let line = '';
  const endLine = (): void => {
    const text = collapse(line);
    if (text !== '') parts.push(paragraph(text));
    line = '';
  };
  const walk = (one: Element): void => {
    for (const child of one.children) {
      if (typeof child === 'string') line += child;
      else if (child.name === 'br') endLine();
      else if (child.name === 'input') line += boxOf(child);
      else if (isHidden(child)) continue;
      else if (child.name === 'table') {
        endLine();
        parts.push(...tableParts(child));
      } else if (child.name === 'pre') {
        endLine();
        for (const one of textOf(child).split('\n')) parts.push(paragraph(one));
      } else {
        const isInline = INLINE.has(child.name);
        if (!isInline) endLine();
        walk(child);
        if (!isInline) endLine();
      }
    }
  };
  walk(element);
  endLine();
  return parts;
}

/** Line breaks and indents of the source are no text; a no-break space is. */
const collapse = (text: string): string => text.replace(/[\t\n\r\f ]+/g, ' ').replace(/^ | $/g, '');

const isHidden = ({ attributes }: Element): boolean =>
  'hidden' in attributes || /(?:^|;)\s*display\s*:\s*none/i.test(attributes['style'] ?? '');

/** Ticked boxes carry meaning in forms (□经常性 ☑一次性). */
const boxOf = ({ attributes: { type = '', checked } }: Element): string =>
  /^(checkbox|radio)$/i.test(type) ? (checked === undefined ? '□' : '☑') : '';

/** Text that stands in a table but in no cell is shown before it. */
function tableParts(table: Element): FlowPart[] {
  const captions = elementsOf(table).filter(({ name }) => name === 'caption');
  const caption = captions.map((one) => collapse(textOf(one))).join(' ');
  const cells: TableCell[] = htmlCells(table, isHidden).map(({ element, ...area }) => ({
    ...area,
    flow: flowOf(element),
  }));
  const stray = elementsOf(table).filter(
    ({ name }) => !/^(caption|colgroup|col|thead|tbody|tfoot|tr|td|th)$/.test(name),
  );
  const made: Table = { kind: 'table', cells, ...(caption && { caption }) };
  return [...stray.flatMap(flowOf), ...(cells.length > 0 ? [made] : [])];
}
