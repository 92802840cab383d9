/** Block-level content of WordprocessingML (a body, a cell, a text box) → paragraphs and tables. */
import { type Flow, type FlowPart, paragraph, type Table } from '../flow.ts';
import { type Element, elementsOf } from '../markup.ts';
import { mergedCells } from '../word-table.ts';
import type { LeftOut } from './left-out.ts';
import { runText } from './run.ts';
import { tableRows } from './table.ts';

/** Elements that only wrap what stands in them. Of alternatives the first is for Word, the second repeats it. */
const WRAPPERS = new Set(
  'w:sdt w:sdtContent w:customXml w:ins w:moveTo w:smartTag mc:AlternateContent mc:Choice'.split(' '),
);

/** Children, with wrappers opened. */
export function unwrapped(element: Element): Element[] {
  return elementsOf(element).flatMap((one) => (WRAPPERS.has(one.name) ? unwrapped(one) : [one]));
}

export function bodyFlow(element: Element, seen: LeftOut): Flow {
  const parts: FlowPart[] = [];
  for (const one of unwrapped(element)) {
    if (one.name === 'w:p') parts.push(...paragraphParts(one, seen));
    else if (one.name === 'w:tbl') parts.push(...tableParts(one, seen));
    else if (one.name === 'w:del' || one.name === 'w:moveFrom') seen.deletedTexts++;
  }
  return parts;
}

/** A paragraph, then the text boxes that are anchored in it. */
function paragraphParts(element: Element, seen: LeftOut): FlowPart[] {
  const boxes: Element[] = [];
  const text = runText(element, seen, boxes);
  seen.textBoxes += boxes.length;
  return [paragraph(text), ...boxes.flatMap((box) => bodyFlow(box, seen))];
}

function tableParts(element: Element, seen: LeftOut): Table[] {
  const cells = mergedCells(tableRows(element, seen, (cell) => bodyFlow(cell, seen)));
  return cells.length > 0 ? [{ kind: 'table', cells }] : [];
}
