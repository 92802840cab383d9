/** The streams of a Word 97–2003 file and the places in them that matter here ([MS-DOC] 2.5, the FIB). */
import CFB from 'cfb';
import { Refused } from '../refusal.ts';

export interface DocStreams {
  /** `WordDocument`: text and formatting pages. */
  readonly main: DataView;
  /** `0Table` or `1Table`: what points into it. */
  readonly table: DataView;
  /** `Data`: formatting too long for a page. Empty in files by WPS. */
  readonly data: DataView;
  /** Characters of the running text, and where the texts of its text boxes begin and end. */
  readonly body: { readonly from: number; readonly to: number };
  readonly textBoxes: { readonly from: number; readonly to: number };
}

/** Index in FibRgFcLcb97, where each structure of the table stream has its offset and length. */
const STRUCTURES = { characterPages: 12, paragraphPages: 13, fonts: 15, pieces: 33 };

const MAGIC_WORD_97 = 0xa5ec;
const MAGIC_WORD_95 = 0xa5dc;
const FIRST_WORD_97 = 0xc1;

export function openStreams(container: CFB.CFB$Container): DocStreams {
  const main = stream(container, 'WordDocument');
  if (main.byteLength < 0x200) throw new Refused('damaged', '.doc');
  const magic = main.getUint16(0, true);
  if (magic === MAGIC_WORD_95 || (magic === MAGIC_WORD_97 && main.getUint16(2, true) < FIRST_WORD_97)) {
    throw new Refused('old-office', 'Word 95');
  }
  if (magic !== MAGIC_WORD_97) throw new Refused('damaged', '.doc');
  const flags = main.getUint16(0x0a, true);
  if (flags & 0x0100) throw new Refused('encrypted');
  const table = stream(container, flags & 0x0200 ? '1Table' : '0Table');
  // Running text, notes, headers, (macros,) comments, endnotes, text boxes: one after the other.
  const [text = 0, notes = 0, headers = 0, , comments = 0, endnotes = 0, boxes = 0] = [0, 1, 2, 3, 4, 5, 6].map(
    (index) => main.getInt32(0x4c + index * 4, true),
  );
  const boxesFrom = text + notes + headers + comments + endnotes;
  return {
    main,
    table,
    data: stream(container, 'Data'),
    body: { from: 0, to: text },
    textBoxes: { from: boxesFrom, to: boxesFrom + boxes },
  };
}

/** A structure of the table stream; empty when the file has none. */
export function structure({ main, table }: DocStreams, name: keyof typeof STRUCTURES): DataView {
  const at = 0x9a + STRUCTURES[name] * 8;
  const offset = main.getUint32(at, true);
  const length = main.getUint32(at + 4, true);
  if (offset + length > table.byteLength) throw new Refused('damaged', '.doc');
  return new DataView(table.buffer, table.byteOffset + offset, length);
}

/** A stream that is shorter than its directory says belongs to a truncated file. */
function stream(container: CFB.CFB$Container, name: string): DataView {
  const entry = CFB.find(container, `/${name}`) ?? CFB.find(container, name);
  // An empty stream is found, but has no content.
  const content = entry?.content ? Uint8Array.from(entry.content) : new Uint8Array();
  if (entry && content.length < entry.size) throw new Refused('damaged', '.doc');
  return new DataView(content.buffer);
}
