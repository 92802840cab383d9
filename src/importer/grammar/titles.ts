/** Titles of forms, the years they name and the bureaus that fill them in. */
import type { Reference } from '../../model/reference.ts';
import { parseChinese } from './chinese-numerals.ts';
import { toNumber } from './decimal.ts';
import { plainKey } from './text.ts';

export type FormScope = 'department' | 'project' | 'summary' | 'direction' | 'unstated';
/** What a form is for: only targets are read as targets. */
export type FormPurpose = 'targets' | 'self-evaluation' | 'monitoring' | 'evaluation-scheme';

export interface FormTitle {
  readonly title: string;
  readonly scope: FormScope;
  readonly purpose: FormPurpose;
  readonly year: number | null;
}

const FORM = /(?:绩效|支出)[^。;,]{0,16}(?:表|申报书|批复书|一览|目标(?:[(]?(?:19|20)\d\d年?度?[)]?)?)$|^绩效目标$/;
const LONGEST = 60;

/** A line that is the title of a form; null for any other text. */
export function formTitle(raw: string): FormTitle | null {
  const title = plainKey(raw).replace(/^附(?:件|表)?[\d一二三四五六七八九十]*(?:[-—]\d+)?[:、.]?/, '');
  const bare = title.replace(/[([](?:(?:19|20)\d\d年?度?|[^()[\]]{1,16})[)\]]$/, '');
  if (
    title.length > LONGEST ||
    !FORM.test(bare) ||
    /^(?:年度|总体|整体|实施期|本年度|预算|项目)?绩效(?:总)?目标$|标准|情况说明$/.test(bare)
  )
    return null;
  return { title, scope: scopeOf(title), purpose: purposeOf(title), year: yearsIn(title)[0] ?? null };
}

function scopeOf(title: string): FormScope {
  if (/支出方向|子项/.test(title)) return 'direction';
  if (/汇总/.test(title)) return 'summary';
  if (/整体/.test(title)) return 'department';
  if (/项目|专项|转移支付|政策|特定目标/.test(title)) return 'project';
  if (/部门|单位/.test(title)) return 'department';
  return 'unstated';
}

function purposeOf(title: string): FormPurpose {
  if (/自评|自我评价|完成情况|评价表|评价得分|执行情况/.test(title)) return 'self-evaluation';
  if (/监控|跟踪|监测/.test(title)) return 'monitoring';
  if (/评分表|评价指标体系|指标体系|评价方案|打分/.test(title)) return 'evaluation-scheme';
  return 'targets';
}

const YEARS =
  /(?<!\d)((?:19|20)\d\d)(?!\d|\.\d|-\d{1,2}(?!\d))(?:年|学年)?|(二[〇零○][〇零○一二三四五六七八九]{2}|二千零[一二三四五六七八九十]{1,3})年/g;

/** Calendar years named in a text, in order: 2023年度, （2021年度）, 二〇二三年. */
export function yearsIn(raw: string): number[] {
  const found = [...plainKey(raw).replace(/○/g, '〇').matchAll(YEARS)];
  return found.flatMap(([, figures, words]) => {
    const value = figures ? Number(figures) : words ? toNumber(parseChinese(words) ?? { digits: 0n, places: 0 }) : null;
    return value && value >= 1990 && value < 2100 ? [value] : [];
  });
}

const BUREAU = /\p{Script=Han}{1,24}?(?:省|自治区|市|县|区|旗|州|盟|师|兵团)(?:司法局|司法厅|司法行政局)(?![所厅局])/gu;
const NOT_PLACE = /^(?:附件|附表|年度|关于|年|由|各|向|在|与|和|及|为|是|对|经|报|本|我|省市县|全)+/;

/** Names of justice bureaus in a text: 填报单位（盖章）：株洲市石峰区司法局（本级）. */
export function bureauNames(raw: string): string[] {
  // Cells of a row stay apart, or the label of one becomes part of the name in the next.
  const cells = raw.split(/[\t\n]/).map(plainKey);
  const parts = cells.join('|').split(/[,;。、:()[\]\d/|"“”<>《》]+/);
  const names = parts.flatMap((part) =>
    [...part.replace(LEAD_WORDS, '').matchAll(BUREAU)].map(([name]) => name.replace(NOT_PLACE, '')),
  );
  return [...new Set(names.filter((name) => !/^(?:县|市|区|省)?司法[局厅]$/.test(name)))];
}

const LEAD_WORDS =
  /^(?:填报单位|部门名称|单位名称|主管部门|预算部门|实施单位|填报部门|预算单位|申报单位|项目单位|编制单位|盖章|公章)+/;

export interface NamedBureau {
  readonly name: string;
  /** Key in `bureaus.csv`; null where nobody has registered the bureau yet. */
  readonly bureau: string | null;
}

/** The bureaus of a text with their keys; a province before a registered name does not make another bureau. */
export function bureausIn(raw: string, reference: Pick<Reference, 'bureaus'>): NamedBureau[] {
  return bureauNames(raw).map((name) => {
    const [known, other] = [...reference.bureaus.values()].filter(({ name_zh }) => name.endsWith(name_zh));
    return { name, bureau: known && !other ? known.bureau : null };
  });
}
