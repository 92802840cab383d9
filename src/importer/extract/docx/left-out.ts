/** What a Word document holds and its reader does not see; counted while reading, remarked at the end. */
import { type Remark, remark } from '../remark.ts';
import { symbolRemarks } from '../symbols.ts';

export interface LeftOut {
  hiddenTexts: number;
  deletedTexts: number;
  textBoxes: number;
  unknownSymbols: number;
}

export const leftOut = (): LeftOut => ({ hiddenTexts: 0, deletedTexts: 0, textBoxes: 0, unknownSymbols: 0 });

export const leftOutRemarks = ({ hiddenTexts, deletedTexts, textBoxes, unknownSymbols }: LeftOut): Remark[] => [
  ...(hiddenTexts > 0 ? [remark('hidden-text', hiddenTexts)] : []),
  ...(deletedTexts > 0 ? [remark('deleted-text', deletedTexts)] : []),
  ...(textBoxes > 0 ? [remark('text-box')] : []),
  ...symbolRemarks(unknownSymbols),
];
