/** The two fixtures that every check has: edits of the clean form in which it fires once, and in which it stays silent. */
import type { Edit } from '../edit.ts';

export interface CheckCase {
  readonly check: string;
  readonly fires: {
    readonly edits: readonly Edit[];
    /** Keys of the rows that the finding rests on, in its order. */
    readonly cells: readonly string[];
    readonly difference?: number;
    /** Other checks that cannot help but fire too. */
    readonly also?: readonly string[];
  };
  /** Close to a fault, but none: the check must have been applied and not have fired. */
  readonly silent: {
    readonly edits: readonly Edit[];
    /** What the trials come to instead. */
    readonly verdict: 'passed' | 'undecided' | 'not applied';
    readonly also?: readonly string[];
  };
}
