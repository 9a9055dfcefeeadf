/** Coverage: what a file speaks of. Outside it a record is unknown, not absent. */

/** A file of a ledger covers an area (a region code's prefix; absent: the whole district) and a period (absent ends: open). */
export interface Coverage {
  readonly ledger: string
  readonly area?: string
  readonly from?: string
  readonly to?: string
}

/** Whether some file covers a ledger for a place and, where asked, for a whole period; an unknown place is covered only by a file of the whole district. */
export function covers(
  coverage: readonly Coverage[],
  ledger: string,
  region: string | null,
  period?: { from: string; to: string },
): boolean {
  return coverage.some(
    (of) =>
      of.ledger === ledger &&
      (of.area === undefined || region?.startsWith(of.area) === true) &&
      (period === undefined || ((of.from === undefined || of.from <= period.from) && (of.to === undefined || of.to >= period.to))),
  )
}
