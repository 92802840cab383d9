/** Rows that the data contract does not let stand beside each other, and what could not be joined: a person has to look. */
import { formatWan } from '../../model/money.ts';
import type { Uncertainty } from '../report/ledger.ts';
import type { ImportedRows } from './document-facts.ts';

export const contradictions = (rows: ImportedRows): Uncertainty[] => [...amountsThatDiffer(rows), ...orphans(rows)];

/** A program's total stands in its own row and among its funds. */
function amountsThatDiffer({ programs, funds }: ImportedRows): Uncertainty[] {
  const programOf = new Map(programs.map((row) => [row.program, row]));
  return funds.flatMap((fund) => {
    const program = programOf.get(fund.program);
    const column = fund.axis === 'total' ? 'amount_wan' : fund.kind === 'superior' ? 'superior_funds_wan' : null;
    if (!program || !column || program[column] === fund.amount_wan) return [];
    const [here, there] = [fund.amount_wan, program[column]].map((fen) => (fen === null ? '—' : formatWan(fen)));
    const zh = `“${fund.label}” 为 ${here} 万元，项目“${program.name}” 的 ${column} 为 ${there}`;
    const en = `“${fund.label}” is ${here} 万元, but ${column} of “${program.name}” is ${there}`;
    return [{ line: fund.line, printed: fund.label ?? '', code: 'amount-differs', confidence: 0.4, zh, en }];
  });
}

/** A spending direction whose special fund is not among the programs. */
const orphans = ({ programs }: ImportedRows): Uncertainty[] =>
  programs
    .filter(({ form, parent }) => form === 'spending-direction' && parent === null)
    .map(({ name, line }) => ({
      line,
      printed: name ?? '',
      code: 'no-parent',
      confidence: 0.5,
      zh: `支出方向“${name}” 没有找到所属的专项`,
      en: `the special fund of the spending direction “${name}” was not found`,
    }));
