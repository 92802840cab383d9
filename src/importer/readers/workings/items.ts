/** The words beside an amount that say what it is made of → its items: 其中：律师代理12万，印刷费3万元；1500元/人*86人. */
import { fundLabel } from '../../grammar/fund-labels.ts';
import { printedForm } from '../../grammar/text.ts';

export interface Item {
  readonly label: string;
  /** A source of the sum (中央转移支付资金56万元) is no item of the calculation. */
  readonly axis: 'source' | 'calculation';
  readonly kind: string | null;
  /** As printed, with its unit; null for a formula whose result is not printed. */
  readonly amount: string | null;
  /** Place in the text, for its line. */
  readonly offset: number;
}

const CHUNK = /[^\n,，;；。:：]+/g;
const THOUSANDS = /(\d)[,，](?=\d{3}(?!\d))/g;
const ITEM = /^(.*?\p{Script=Han}.*?)(\d+(?:\.\d+)?\s*(?:[百千万亿]?元|万|亿)(?:整|人民币)?)[)）]?\s*$/su;
/** How an amount was worked out, in brackets behind it: 5.85万元(3人*2.5万元-3人*0.55万元). */
const WORKED_OUT = /[(（][^()（）\n]*[*×][^()（）\n]*[)）]/g;
const FORMULA = /\d+(?:\.\d+)?\s*[百千万]?元\s*[/／].{1,6}?[*×xX✕]\s*\d+(?:\.\d+)?\s*\p{Script=Han}{0,4}$/u;
const NUMBERING = /^\s*(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）、.．]|[①-⑳]|其中)+\s*/u;
/** Prices, sums and limits are no items. */
const NO_ITEM =
  /^(?:每|按|共|合计|总计|约|含|标准|不超过|单价|均|计|为|由|从|至|即|等于|预算|上年|去年|本年|今年|人均|年均|平均|控制在)|(?:每[人件次场年月案天份]|按|共|计|约|标准|为|达|至|预算|资金|总额|合计|不超过|控制在|[*×=/+\-xX（(])$|^\d{4}年度?(?:预算|安排|共)?$/;

const ITEM_OF = { axis: 'calculation', kind: null } as const;

export function itemsOf(text: string): Item[] {
  const plain = text.replace(THOUSANDS, '$1').replace(WORKED_OUT, (all) => ' '.repeat(all.length));
  const isMoved = plain.length !== text.length;
  return [...plain.matchAll(CHUNK)].flatMap(({ 0: chunk, index }): Item[] => {
    const offset = isMoved ? Math.max(0, text.indexOf(chunk.slice(0, 4))) : index;
    const words = chunk.replace(NUMBERING, '');
    const at = offset + chunk.length - words.length;
    if (FORMULA.test(words))
      return [{ ...ITEM_OF, label: printedForm(FORMULA.exec(words)?.[0] ?? ''), amount: null, offset: at }];
    const [, before = '', amount = ''] = ITEM.exec(words) ?? [];
    const label = printedForm(before).replace(/[“”"(（]+$/u, '');
    const source = fundLabel(label);
    if (amount !== '' && source?.axis === 'source')
      return [{ axis: 'source', kind: source.kind, label, amount, offset: at }];
    return label === '' || amount === '' || NO_ITEM.test(label) || /[*×=]/.test(label) || label.length > 60
      ? []
      : [{ ...ITEM_OF, label, amount, offset: at }];
  });
}
