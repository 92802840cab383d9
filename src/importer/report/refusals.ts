/** Why an import writes nothing, in words: what is wrong, and what to do about it. */
import type { RefusalCode as FileRefusalCode, Refusal } from '../extract/refusal.ts';
import type { ImportReport } from './import-report.ts';

interface Wording {
  readonly zh: readonly [what: string, next: string];
  readonly en: readonly [what: string, next: string];
}

const WORDINGS = {
  'self-evaluation': {
    zh: ['这是绩效自评表（已完成的结果），不是绩效目标', '请导入随预算公开的绩效目标表'],
    en: ['this is a self-evaluation: results, not targets', 'import the target form published with the budget'],
  },
  monitoring: {
    zh: ['这是绩效监控表（执行中的进度），不是绩效目标', '请导入随预算公开的绩效目标表'],
    en: ['this is a monitoring form: progress, not targets', 'import the target form published with the budget'],
  },
  'evaluation-scheme': {
    zh: ['这是绩效评价的指标体系或评分表，不是某个单位的绩效目标', '请导入随预算公开的绩效目标表'],
    en: [
      'this is an evaluation scheme: how points are given, not what is promised',
      'import the target form published with the budget',
    ],
  },
  'blank-template': {
    zh: ['这是空白模板：读到 0 行，没有一条指标是填了的', '请导入已填写的绩效目标表'],
    en: ['this is a blank template: 0 rows, nobody has filled in an indicator', 'import a form that is filled in'],
  },
  'no-form': {
    zh: ['文中没有绩效目标表', '请确认文件；若其中确有绩效目标表，请照 CONTRIBUTING 增加一种版式'],
    en: [
      'the file holds no performance target form',
      'check that it is the right file; if it does hold one, CONTRIBUTING says how to add a layout',
    ],
  },
  'nothing-read': {
    zh: ['认出了绩效目标表，但没有读出一个项目', '版式未知：请照 CONTRIBUTING 增加一种版式，或手工录入'],
    en: [
      'a target form was recognised, but no program could be read',
      'its layout is unknown: CONTRIBUTING says how to add one; or transcribe it by hand',
    ],
  },
  'bureau-missing': {
    zh: ['文中没有写明是哪个司法局', '请加 --bureau <id>，例如 --bureau hengyang'],
    en: ['the text does not name the bureau', 'add --bureau <id>, such as --bureau hengyang'],
  },
  'year-missing': {
    zh: ['文中没有写明预算年度', '请加 --year <yyyy>，例如 --year 2024'],
    en: ['the text does not state the fiscal year', 'add --year <yyyy>, such as --year 2024'],
  },
  'would-replace': {
    zh: ['文件夹中已有不同的内容', '请先比较；要用这次导入的结果取代，请加 --replace，或用 --out 写到别处'],
    en: [
      'its folder holds other rows already',
      'compare them first; to put this import in their place add --replace, or write elsewhere with --out',
    ],
  },
  'cannot-write': {
    zh: ['无法写入', '请检查文件夹的权限和空间，或用 --out 写到别处'],
    en: ['it could not be written', 'check permissions and space of the folder, or write elsewhere with --out'],
  },
  'bureau-and-year-missing': {
    zh: [
      '文中没有写明是哪个司法局、哪个预算年度',
      '请加 --bureau <id> --year <yyyy>，例如 --bureau hengyang --year 2024',
    ],
    en: [
      'the text names neither the bureau nor the fiscal year',
      'add --bureau <id> --year <yyyy>, such as --bureau hengyang --year 2024',
    ],
  },
  'correction-stale': {
    zh: ['corrections.csv 与现在的原文不符', '请对照原文修改 corrections.csv 后再导入'],
    en: [
      'corrections.csv does not fit this source',
      'compare it with the source, mend corrections.csv, and import again',
    ],
  },
} satisfies Record<string, Wording>;

export type OwnRefusalCode = keyof typeof WORDINGS;
export type RefusalCode = OwnRefusalCode | FileRefusalCode;
export type ReportedRefusal = NonNullable<ImportReport['refusal']>;

export const OWN_REFUSALS = Object.keys(WORDINGS) as OwnRefusalCode[];

/** `detail` is added to what is wrong, in brackets: candidates, a cell. */
export function refusalOf(code: OwnRefusalCode, detail = ''): ReportedRefusal {
  const { zh, en }: Wording = WORDINGS[code];
  return {
    code,
    zh: detail ? `${zh[0]}（${detail}）` : zh[0],
    en: detail ? `${en[0]} (${detail})` : en[0],
    next: { zh: zh[1], en: en[1] },
  };
}

/** A refusal of `extract` says both in one sentence, with a semicolon between. */
export function fileRefusal({ refused, zh, en }: Refusal): ReportedRefusal {
  const [zhWhat, zhNext] = cut(zh, '；');
  const [enWhat, enNext] = cut(en, '; ');
  return { code: refused, zh: zhWhat, en: enWhat, next: { zh: zhNext, en: enNext } };
}

function cut(sentence: string, stop: string): [string, string] {
  const at = sentence.indexOf(stop);
  return at < 0 ? [sentence, ''] : [sentence.slice(0, at), sentence.slice(at + stop.length)];
}
