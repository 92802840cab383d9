/** Amounts of programs against an amount that they should make up. */
import type { Program } from '../model/tables/programs.ts';
import type { Trial, Wording } from './check.ts';
import type { Form } from './form.ts';
import { named } from './names.ts';
import { type Addend, isExceeded, sumTrial } from './sum-trial.ts';
import { reworded } from './worded.ts';

/** Only funds of higher levels: its own amount is nothing. */
const isOpen = ({ amount_wan, superior_funds_wan: superior }: Program): boolean => amount_wan === null && !superior;

/** A program without an amount leaves the sum open, unless the others exceed it already. */
export function programSumTrial(form: Form, stated: Addend, programs: readonly Program[], says: Wording): Trial {
  const blank = programs.find(isOpen);
  const addends = programs.map((row) => ({ cell: form.programCell(row, 'amount_wan'), amount: row.amount_wan ?? 0 }));
  const trial = sumTrial({ stated, addends, says });
  if (!blank) return trial;
  const name = named(blank);
  if (isExceeded(trial)) {
    return reworded(trial, ({ text }) => ({
      text: {
        zh: `${text.zh}其中${name.zh}没有填写金额，尚未计入。`,
        en: `${text.en} ${name.en} states no amount and is not counted yet.`,
      },
    }));
  }
  const text = {
    zh: `${says.zh}：${name.zh}没有填写金额，无从核对。`,
    en: `${says.en}: ${name.en} states no amount, so they cannot be compared.`,
  };
  return { verdict: 'undecided', cells: trial.cells, text };
}
