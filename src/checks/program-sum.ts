/** Amounts of programs against an amount that they should make up. */
import type { Program } from '../model/tables/programs.ts';
import type { Trial, Wording } from './check.ts';
import type { Form } from './form.ts';
import { named } from './names.ts';
import { type Addend, sumTrial } from './sum-trial.ts';

/** A program without an amount leaves the sum open. */
export function programSumTrial(form: Form, stated: Addend, programs: readonly Program[], says: Wording): Trial {
  const blank = programs.find(({ amount_wan }) => amount_wan === null);
  const addends = programs.map((row) => ({ cell: form.programCell(row, 'amount_wan'), amount: row.amount_wan ?? 0 }));
  if (!blank) return sumTrial({ stated, addends, says });
  const name = named(blank);
  const text = {
    zh: `${says.zh}：${name.zh}没有填写金额，无从核对。`,
    en: `${says.en}: ${name.en} states no amount, so they cannot be compared.`,
  };
  return { verdict: 'undecided', cells: [stated.cell, ...addends.map(({ cell }) => cell)], text };
}
