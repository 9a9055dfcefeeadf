/** How much a file may hold before it is refused. */

export interface Limits {
  /** Bytes of a file as delivered. */
  readonly fileBytes: number
  /** Bytes of a workbook's parts when expanded. */
  readonly expandedBytes: number
  /** How many times larger than its compressed form one part may be, once it is above 50 MB. */
  readonly expansion: number
  readonly columns: number
}

export const limits: Limits = { fileBytes: 200_000_000, expandedBytes: 1_500_000_000, expansion: 250, columns: 400 }
