/** 年度重点工作计划: 事项, 责任科室, 工作目标 → one paragraph of goals a row. */
import { columnRole } from '../../grammar/headings.ts';
import { printedForm } from '../../grammar/text.ts';
import type { Section } from '../../recognise/form.ts';
import type { Ledger } from '../../report/ledger.ts';
import { isEmpty, linesOf } from '../columns.ts';
import { placeOf } from '../place.ts';
import type { Paragraph } from './goals.ts';

type Role = 'number' | 'name' | 'unit' | 'goal';

function roleOf(heading: string): Role | null {
  const core = printedForm(heading);
  if (/责任|科室|单位|部门/.test(core)) return 'unit';
  const role = columnRole(heading);
  if (role === 'number') return role;
  if (role === 'expected' || /目标|成效|要求/.test(core)) return 'goal';
  return role === 'task' || /事项|任务|工作内容/.test(core) ? 'name' : null;
}

export function readWorkPlan(sections: readonly Section[], ledger: Ledger): Paragraph[] {
  return linesOf<Role>(sections, { roleOf, number: 'number', name: 'name', amount: null }, ledger).flatMap((line) => {
    const goal = line.cellOf('goal');
    ledger.read(line.cellOf('number'), line.cellOf('name'), line.cellOf('unit'));
    if (!goal || goal.isCarried || isEmpty(goal)) return [];
    return [{ part: 'work-plan', isLongTerm: false, places: [placeOf(goal)] }];
  });
}
