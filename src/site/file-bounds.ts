/** How large a file of the data may become before it is cut by year, or not made at all. */
export interface FileBounds {
  /** Rows of a table in one CSV, and of all tables in one workbook or JSON file. */
  readonly rows: number;
  /** Documents whose files the descriptor describes one by one; of more, it describes their joined tables. */
  readonly described: number;
}

export const FILE_BOUNDS: FileBounds = { rows: 200_000, described: 200 };
