/** What a sheet is that fits several forms equally: the one of them that no other sheet of the delivery is, where that leaves one. */

/** A sheet that could not be told from itself alone. */
interface Undecided {
  readonly file: string
  readonly sheet: string | null
  readonly candidates?: readonly string[]
}

export interface Decided {
  readonly file: string
  readonly sheet: string | null
  readonly form: string
}

/**
 * Decides sheets by the forms that are certain. A form that two sheets are left with is given to neither: which of them it is cannot be told.
 * Each sheet decided may decide others.
 */
export function byElimination(certain: ReadonlySet<string>, undecided: readonly Undecided[]): Decided[] {
  const known = new Set(certain)
  const decided: Decided[] = []
  let left = undecided.filter(({ candidates }) => candidates)
  for (;;) {
    const open = left.map((sheet) => ({ sheet, forms: sheet.candidates!.filter((form) => !known.has(form)) }))
    const found = open.filter(
      ({ forms: [form, other] }, at) => form && !other && open.every(({ forms }, elsewhere) => elsewhere === at || !forms.includes(form)),
    )
    if (found.length === 0) return decided
    for (const { sheet, forms } of found) {
      decided.push({ file: sheet.file, sheet: sheet.sheet, form: forms[0]! })
      known.add(forms[0]!)
    }
    left = left.filter((sheet) => !found.some((one) => one.sheet === sheet))
  }
}
