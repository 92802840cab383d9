/** How large a file of the data may become before it is cut: by year, by province, or not made at all. */
export interface FileBounds {
  /** Rows of a table in one CSV, and of all tables in one workbook or JSON file. */
  readonly rows: number;
  /** Documents whose files are named in the list of all files; of more, each year and province has a list of its own. */
  readonly listed: number;
  /** Documents that have a workbook each; of more, their CSV files and the Parquet of their province are enough. */
  readonly workbooks: number;
}

export const FILE_BOUNDS: FileBounds = { rows: 200_000, listed: 200, workbooks: 1_000 };
