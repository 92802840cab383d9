/** What became of each cell. Readers write into it as they go; whatever nobody mentions is unread, and the report says so. */
import type { Cell } from '../rows/row.ts';

export interface Uncertainty {
  readonly line: number;
  /** The words concerned, as printed, short. */
  readonly printed: string;
  readonly code: string;
  /** How sure the reading is all the same, 0 to 1. */
  readonly confidence: number;
  readonly zh: string;
  readonly en: string;
}

export class Ledger {
  readonly #read = new Set<Cell>();
  readonly #masked = new Map<Cell, string>();
  readonly #uncertain: Uncertainty[] = [];

  /** Labels, headings and facts that were understood; texts too, whose words do not carry over. */
  read(...cells: readonly (Cell | null | undefined)[]): void {
    for (const cell of cells) if (cell) this.#read.add(cell);
  }

  /** Read, but a person should look at it. */
  unsure(cell: Cell, what: Omit<Uncertainty, 'line'> & { readonly line?: number }): void {
    this.#read.add(cell);
    this.#uncertain.push({ ...what, line: what.line ?? cell.line });
  }

  /** Left out because it names or describes a private person; `what` is a kind (person, telephone, signature), never the words. */
  mask(cell: Cell, what: string): void {
    this.#masked.set(cell, what);
  }

  isRead(cell: Cell): boolean {
    return this.#read.has(cell);
  }

  get uncertain(): readonly Uncertainty[] {
    return this.#uncertain;
  }

  get masked(): ReadonlyMap<Cell, string> {
    return this.#masked;
  }
}
