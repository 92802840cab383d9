/** The contract of a comparison: what it asks, what it measures, and what it reports. */

export interface BenchOptions {
  /** Small, to see that it runs: its numbers are not kept. */
  readonly isQuick: boolean;
  /** How often each contender runs; they take turns. */
  readonly rounds: number;
  /** Pages or documents, where a comparison has a size and another than its own is wanted. */
  readonly sizes: readonly number[];
  /** How far it has come. */
  readonly say: (line: string) => void;
}

export interface BenchTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A ratio of two contenders, round by round, and the goal set for its median. */
export interface BenchRatio {
  readonly name: string;
  readonly ratios: readonly number[];
  readonly least?: number;
  readonly most?: number;
}

export interface BenchReport {
  readonly tables: readonly BenchTable[];
  readonly ratios: readonly BenchRatio[];
  /** What a reader must know to read the numbers rightly. */
  readonly notes: readonly string[];
}

export interface Comparison {
  /** What the command calls it. */
  readonly id: string;
  /** Its heading in RESULTS.md. */
  readonly title: string;
  /** Packages whose versions matter. */
  readonly packages: readonly string[];
  readonly run: (options: BenchOptions) => Promise<BenchReport>;
}
