/** A table on its way into a file: rows as written, top to bottom, whatever the format. */

/** A cell as written; null leaves it empty. */
export type Written = string | number | null

export interface Table {
  readonly sheet: string
  /** Width of the table in columns. */
  readonly columns: number
  /** All rows in order, title and heading rows included; each made only when it is asked for. */
  readonly rows: Iterable<readonly Written[]>
  /** How many rows at most, so that a writer can choose between memory and stream. */
  readonly length: number
  /** Rows (from 0) whose first cell spans the whole width. */
  readonly spans: readonly number[]
}
