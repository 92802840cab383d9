/** A bureau and a year → the rows of one document, with the fault that was planted in it, if any. */
import type { Reference } from '../model/reference.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Document } from '../model/tables/document.ts';
import type { Family, InventedBureau } from './bureaus.ts';
import { withFault } from './faults/index.ts';
import { writeAnhui } from './forms/anhui.ts';
import type { Draft } from './forms/draft.ts';
import { writeGuangdong } from './forms/guangdong.ts';
import { writeHunan } from './forms/hunan.ts';
import { writeSpecial } from './forms/special.ts';
import { LevelPaths } from './levels.ts';
import { basicExpenditure } from './money.ts';
import { FIRST_YEAR, Promises } from './promises.ts';
import { Random } from './random.ts';
import { Sheet } from './sheet.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** One of the forms that a corpus has. */
export interface Wanted {
  readonly bureau: InventedBureau;
  readonly year: number;
  /** Of the second document of a year: its projects alone. */
  readonly suffix: string | null;
}

export interface SyntheticDocument {
  readonly rows: DocumentRows;
  readonly family: Family;
  /** The check that is to find the planted fault. */
  readonly fault: string | null;
}

/** Indicators of a usual document; the layouts round it, so that about 106 come out in the mean. */
const USUAL_SIZE = 118;
const SMALLEST = 8;
const LARGEST = 420;

const WRITERS: Record<Family, (draft: Draft) => void> = {
  hunan: writeHunan,
  anhui: writeAnhui,
  special: writeSpecial,
  guangdong: writeGuangdong,
};

const TITLES: Record<Family, (year: number) => string> = {
  hunan: (year) => `${year}年部门整体支出绩效目标表（合成）`,
  anhui: (year) => `项目支出预算绩效目标表(${year}年度)（合成）`,
  special: (year) => `${year}年部门整体支出及专项资金绩效目标表（合成）`,
  guangdong: (year) => `${year}年部门整体支出预算绩效目标表（合成）`,
};

const NOTE = '合成数据，不是任何司法局的文件 | Synthetic data: not a document of any justice bureau';

export function synthesizeDocument(
  seed: number,
  { bureau, year, suffix }: Wanted,
  reference: Reference,
  vocabulary: Vocabulary,
): SyntheticDocument {
  const id = [bureau.row.bureau, year, ...(suffix ? [suffix] : [])].join('-');
  const random = new Random(seed, 'document', id);
  const family = suffix ? 'anhui' : bureau.habits.family;
  const size = USUAL_SIZE * bureau.habits.size * random.factor(0.2) * (suffix ? 0.5 : 1);
  const levels = new LevelPaths(reference, bureau, random);
  const sheet = new Sheet(headOf(seed, bureau, year, id, family), levels, random, bureau.habits.hasEnglish);
  const promises = new Promises(seed, bureau, year, reference);
  const limited = Math.min(LARGEST, Math.max(SMALLEST, Math.round(size)));
  WRITERS[family]({ seed, bureau, year, size: limited, sheet, promises, vocabulary, random });
  const place = { bureau: bureau.index, year: year - FIRST_YEAR };
  const { rows, fault } = withFault(sheet.rows, place, random, reference);
  return { rows: withDamage(rows, random), family, fault: fault?.id ?? null };
}

function headOf(seed: number, bureau: InventedBureau, year: number, id: string, family: Family): Document {
  const random = new Random(seed, 'head', id);
  const { staff } = basicExpenditure(seed, bureau, year);
  const day = String(random.int(10, 28));
  return {
    document: id,
    bureau: bureau.row.bureau,
    year,
    title: TITLES[family](year),
    filled_on: random.chance(0.3) ? `${year - 1}-12-${day}` : null,
    staff: random.chance(0.4) ? staff : null,
    source_name: `${id}.txt`,
    source_sha256: random.hex(64),
    source_url: null,
    retrieved_on: null,
    note: NOTE,
  };
}

/** Some texts come out of a form with a name that breaks off. */
function withDamage(rows: DocumentRows, random: Random): DocumentRows {
  if (!random.chance(0.06)) return rows;
  const { indicator, line } = random.pick(rows.indicators);
  const note = '名称似未印完 | the name seems to be cut off';
  return { ...rows, damages: [{ damage: 'd01', table: 'indicators', row: indicator, column: 'name', note, line }] };
}
