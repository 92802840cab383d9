import { expect, test } from 'vitest';
import { markedPieces } from '../../../src/client/search/marks.ts';
import { askedWords } from '../../../src/model/search/terms.ts';

/** The text with its marks in brackets. */
const marked = (text: string, question: string): string =>
  markedPieces(text, askedWords(question))
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['办理法律援助案件数', '法律援助', '办理[法律援助]案件数'],
  ['办理法律援助案件数', '援助 办理', '[办理]法律[援助]案件数'],
  ['受援人（群众）满意度', '人群', '受援[人（群]众）满意度'],
  ['１２３４８热线', '12348', '[１２３４８]热线'],
  ['12348热线', '48', '123[48]热线'],
  ['Legal aid paid', 'AID', 'Legal [aid] paid'],
  ['Mediation and remediation', 'mediat', '[Mediat]ion and remediation'],
  ['Lu’an Justice Bureau', 'luan', '[Lu’an] Justice Bureau'],
  ['率', '率率', '率'],
  ['<b>群众</b>', '群众', '<b>[群众]</b>'],
  ['法律援助', '', '法律援助'],
])('in “%s”, “%s” is marked as %s', (text, question, expected) => {
  expect(marked(text, question)).toBe(expected);
});
